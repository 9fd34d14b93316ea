import { adjustmentSheet } from "../annexes/adjustment-sheet";
import type { ColumnKey } from "../annexes/columns";
import { headingForms, headingIndex, type HeadingIndex } from "../annexes/heading";
import type { SheetForm } from "../annexes/sheet-form";
import { statusSheet } from "../annexes/status-sheet";
import type { Grid } from "./grid";
import { sharing } from "../dates/sharing";

export type AnnexNumber = 3 | 4;

/** The form of each annex that is read. */
export const forms: Readonly<Record<AnnexNumber, SheetForm<ColumnKey>>> = { 3: statusSheet, 4: adjustmentSheet };

const indexes: Readonly<Record<AnnexNumber, HeadingIndex<ColumnKey>>> = {
  3: headingIndex<ColumnKey>(statusSheet.columns),
  4: headingIndex<ColumnKey>(adjustmentSheet.columns),
};

/** Longer texts are no headings. */
const longestHeading = 40;

/** The same few headings are looked up on every sheet, in every reading of its header. */
const formsOf = sharing(headingForms);

function lookUp(text: string, index: ReadonlyMap<string, ColumnKey>): ColumnKey | null {
  if (text === "" || text.length > longestHeading) return null;
  for (const form of formsOf(text)) {
    const key = index.get(form);
    if (key !== undefined) return key;
  }
  return null;
}

/** The column that a heading surely means, or null. */
export function sureColumn(annex: AnnexNumber, heading: string): ColumnKey | null {
  return lookUp(heading, indexes[annex].sure);
}

/** The column that a heading means where nothing else does, or null. */
export function weakColumn(annex: AnnexNumber, heading: string): ColumnKey | null {
  return lookUp(heading, indexes[annex].weak);
}

/** Whether a text is a heading of either annex. */
export function isHeading(text: string): boolean {
  return sureColumn(3, text) !== null || sureColumn(4, text) !== null;
}

function isEnterpriseHeading(text: string): boolean {
  return sureColumn(3, text) === "enterprise" || weakColumn(3, text) === "enterprise";
}

/** First letters of all headings of 企业名称: a sieve so fine that a sheet of any length is searched in milliseconds. */
const firstLetters: ReadonlySet<number> = new Set(
  statusSheet.columns
    .filter(({ key }) => key === "enterprise")
    .flatMap(({ headings, weakHeadings = [] }) => [...headings, ...weakHeadings])
    .map((heading) => heading.charCodeAt(0)),
);

function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function mayBeEnterpriseHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isIdeograph(code)) return firstLetters.has(code);
  }
  return false;
}

/** A cell that reads like 企业名称: every header has one. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Every cell of the sheet that could be the 企业名称 of a header, in reading order. */
export function findAnchors(grid: Grid): Anchor[] {
  const known = new Map<string, boolean>();
  const anchors: Anchor[] = [];
  for (let index = 0; index < grid.values.length; index += 1) {
    const cells = grid.values[index] ?? [];
    for (let offset = 0; offset < cells.length; offset += 1) {
      const value = cells[offset];
      if (typeof value !== "string" || !mayBeEnterpriseHeading(value)) continue;
      let heads = known.get(value);
      if (heads === undefined) {
        if (known.size > 5_000) known.clear();
        known.set(value, (heads = isEnterpriseHeading(value)));
      }
      if (heads) anchors.push({ row: grid.top + index, column: grid.left + offset });
    }
  }
  return anchors;
}
