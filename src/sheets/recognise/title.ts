import { compact } from "../../annexes/compact";
import { noteLine } from "../../annexes/line-words";
import { foreignTitles, reportTitle } from "../../annexes/sheet-form";
import type { Quarter } from "../../dates/limits";
import { findMonth, findPeriod, findUpTo, type Month } from "../../dates/period";
import { filledCells } from "../cells";
import type { Grid } from "../grid";
import type { Header } from "./header";
import { forms } from "../headings";
import type { Period, PlacedText } from "../layout";
import { isSignOffRow } from "../sign-off-row";

/** What stands above a header: its rows (empty where bottom < top), title and period. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly title: PlacedText | null;
  readonly period: Period;
}

/** Rows with something in them that are looked at above a header. */
const reach = 12;
const longestTitle = 60;
/** A row with more cells filled is data. */
const mostTitleCells = 3;
/** （2026年第3季度） with blanks between, in cells of their own. */
const longestPeriod = 16;
const otherTitle = /(?:表|台账|清单|名单|汇总|一览|企业|审核)(?:[(（].*[)）])?$/;

/** A title by its words, whatever sheet it belongs to. */
function isTitleLike(text: string): boolean {
  const title = compact(text);
  if (title.length > longestTitle || noteLine.test(title)) return false;
  return (
    reportTitle.test(title) ||
    forms[3].titlePattern.test(title) ||
    forms[4].titlePattern.test(title) ||
    foreignTitles.some(({ pattern }) => pattern.test(title))
  );
}

/** Reads what stands above the header, not above row `from`; `first`: no other annex stands above. */
export function readHead(grid: Grid, header: Header, from: number, first: boolean): Head {
  const { left, right } = header.zone;
  const rows = rowsAbove(grid, header, from, first);
  const cells = rows.flatMap((row) => {
    const filled = filledCells(grid, row, left, right).map((cell) => ({ ...cell, row }));
    // 填报单位：申江区生态环境局 … 2026年第3季度 on one line: of a sign-off only a whole quarter counts, its date is no period.
    return isSignOffRow(grid, row, left, right)
      ? filled.filter(({ text }) => findPeriod(text)?.kind === "quarter")
      : filled;
  });
  return {
    top: rows[0] ?? header.area.top,
    bottom: header.area.top - 1,
    title: pickTitle(cells),
    period: periodOf(cells, grid.name),
  };
}

/** The rows that belong to the header, from the top: upwards until data, notes or another annex's sign-off. */
function rowsAbove(
  grid: Grid,
  { area: { top }, zone: { left, right } }: Header,
  from: number,
  first: boolean,
): number[] {
  const found: number[] = [];
  let kept = 0;
  for (let row = top - 1; row >= Math.max(from, grid.top) && found.length < reach; row -= 1) {
    const texts = filledCells(grid, row, left, right).map(({ text }) => text);
    if (texts.length === 0) continue;
    const kind = isSignOffRow(grid, row, left, right) ? "signOff" : headRowKind(texts);
    if (kind === "data" || (kind === "signOff" && kept > 0 && !first)) break;
    found.push(row);
    if (first || kind === "head") kept = found.length;
  }
  return found.slice(0, kept).reverse();
}

/** head: surely above a header; other: words that may stand there. */
function headRowKind(texts: readonly string[]): "head" | "data" | "other" {
  const joined = texts.join("");
  if (joined.length <= longestPeriod && namesQuarter(joined)) return "head";
  const [text = ""] = texts;
  if (texts.length > mostTitleCells || noteLine.test(compact(text)) || /^\d+$/.test(text)) return "data";
  return texts.some((words) => isTitleLike(words) || namesQuarter(words)) ? "head" : "other";
}

/** A quarter, or the blank to be filled with one; a mere year may be anything. */
function namesQuarter(text: string): boolean {
  const reading = findPeriod(text);
  return reading !== null && (reading.kind !== "partial" || reading.quarter !== null);
}

/** The nearest full title, else 附表3 alone, else any words that could be one. */
function pickTitle(cells: readonly PlacedText[]): PlacedText | null {
  const titles = cells.filter(({ text }) => isTitleLike(text)).reverse();
  const full = titles.find(({ text }) => !/^附[表件]\d*[:：]?$/.test(compact(text)));
  const other = cells.filter(({ text }) => text.length <= longestTitle && otherTitle.test(compact(text))).at(-1);
  return full ?? titles[0] ?? other ?? null;
}

/** Rows in which year and quarter stand in cells of their own: 2026 | 年第 | 3 | 季度. */
function joinedRows(cells: readonly PlacedText[]): PlacedText[] {
  return cells.flatMap((first, index) => {
    if (cells[index - 1]?.row === first.row || cells[index + 1]?.row !== first.row) return [];
    const words = cells.filter(({ row }) => row === first.row).map(({ text }) => text);
    const text = words.join("");
    return text.length <= longestPeriod ? [{ ...first, text }] : [];
  });
}

function periodOf(cells: readonly PlacedText[], sheetName: string): Period {
  const { quarter, at } = quarterOf(cells, sheetName);
  const texts = cells.map(({ text }) => text).filter((text) => text.length <= longestTitle);
  const upTo = texts.map(findUpTo).find((span) => span !== null) ?? null;
  return { quarter, month: quarter === null ? monthOf(texts, sheetName) : null, upTo, at };
}

/** The month that the sheet's name or else the text nearest to the header names; the year may stand in the other. */
function monthOf(texts: readonly string[], sheetName: string): Month | null {
  const named = [sheetName, ...[...texts].reverse()].map(findMonth).filter((month) => month !== null);
  const [first] = named;
  if (!first) return null;
  const year = first.year ?? named.find((other) => other.month === first.month && other.year !== null)?.year ?? null;
  return year === null ? yearlessMonth(first.month, texts) : { year, month: first.month };
}

/** 7月 as a sheet's name under a title that names a year. */
function yearlessMonth(month: number, texts: readonly string[]): Month | null {
  for (const text of texts) {
    const reading = findPeriod(text);
    if (reading?.kind === "partial" && reading.year !== null) return { year: reading.year, month };
  }
  return null;
}

/**
 * Year and quarter from the nearest text that tells both, else pieced together from title, sub-title and sheet name.
 */
function quarterOf(cells: readonly PlacedText[], sheetName: string): Pick<Period, "quarter" | "at"> {
  let year: number | null = null;
  let quarter: Quarter["quarter"] | null = null;
  let at: PlacedText | null = null;
  for (const cell of [...joinedRows(cells), ...cells].reverse()) {
    const reading = findPeriod(cell.text);
    if (reading === null) continue;
    if (reading.kind === "quarter") return { quarter: reading.quarter, at: cell };
    if (reading.kind === "unfilled" || reading.quarter !== null) at ??= cell;
    if (reading.kind === "partial") {
      year ??= reading.year;
      quarter ??= reading.quarter;
    }
  }
  const named = findPeriod(sheetName);
  if (named?.kind === "quarter") return { quarter: named.quarter, at };
  if (named?.kind === "partial") {
    year ??= named.year;
    quarter ??= named.quarter;
  }
  return { quarter: year !== null && quarter !== null ? { year, quarter } : null, at };
}
