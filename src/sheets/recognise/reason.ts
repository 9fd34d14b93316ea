import { foreignTitles, pivotField, pivotWords } from "../../annexes/sheet-form";
import { compact } from "../../annexes/compact";
import { filledCells } from "../cells";
import type { Grid } from "../grid";
import type { HeaderSearch } from "./header-search";
import { lacking, likeness } from "./signature";
import type { Head } from "./title";

/** Rows with something in them, from the top, in which a title or a pivot table's words are looked for. */
const titleRows = 12;

/**
 * Why a table with fitting columns is none of ours all the same, in one sentence; null where nothing speaks against it.
 */
export function whyForeign(grid: Grid, { title }: Head): string | null {
  const foreign = title ? foreignTitle([title.text], true) : foreignTitle([grid.name], false);
  if (foreign !== null) return looksLike(foreign);
  return isPivot(topTexts(grid), true) ? pivotTable : null;
}

/** Why nothing was found on the sheet, in one sentence; the search tells which headers came near. */
export function whyNone(grid: Grid, { nearest, strangers }: HeaderSearch): string {
  const top = topTexts(grid);
  const foreign = foreignTitle([...top, grid.name], true);
  if (foreign !== null) return looksLike(foreign);
  if (isPivot(top, false)) return pivotTable;
  if (!nearest && strangers.length === 0) return "没有找到“企业名称”栏，不像附表3或附表4";
  if (!nearest || likeness(nearest) === 0) return "有“企业名称”栏，但没有附表3或附表4的其他栏目";
  const missing = lacking(nearest).map((name) => `“${name}”`);
  return `像附表${nearest.annex}，但没有${missing.join("、")}栏`;
}

const pivotTable = "这是数据透视表，请检查它所依据的台账";

function looksLike(foreign: string): string {
  return `看标题像${foreign}，不是附表3或附表4`;
}

/**
 * What another kind of sheet calls itself, unless it is about 清洁生产审核 all the same; 附表1 as a mere sheet name says
 * nothing.
 */
function foreignTitle(texts: readonly string[], byTitle: boolean): string | null {
  const titles = texts.map(compact).filter((title) => title.length <= 60);
  const own = titles.some((title) => /清洁?生产|强审|附表[34]/.test(title));
  const [one, two, ...others] = foreignTitles;
  const patterns = [...(byTitle ? [one, two] : []), ...(own ? [] : others)];
  return patterns.find((foreign) => titles.some((title) => foreign?.pattern.test(title)))?.what ?? null;
}

function topTexts(grid: Grid): string[] {
  const texts: string[] = [];
  for (let index = 0, read = 0; index < grid.values.length && read < titleRows; index += 1) {
    const width = grid.values[index]?.length ?? 0;
    const cells = filledCells(grid, grid.top + index, grid.left, grid.left + width - 1);
    if (cells.length === 0) continue;
    read += 1;
    texts.push(...cells.map(({ text }) => text));
  }
  return texts;
}

/** By Excel's own words; beside the header of an annex only the unmistakable ones count. */
function isPivot(texts: readonly string[], found: boolean): boolean {
  return texts
    .map(compact)
    .some((text) => pivotField.test(text) || (found ? /^[行列]标签$/.test(text) : pivotWords.includes(text)));
}
