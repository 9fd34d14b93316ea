import {
  bandLine,
  bandNumber,
  fillerLine,
  leadIn,
  noteLine,
  noteMark,
  sampleLine,
  subtotalLine,
} from "../../annexes/line-words";
import { compact } from "../../annexes/compact";
import { isOrganisationName } from "../../cells/organisation";
import { isBlankText } from "../../cells/words";
import { isBlank, textOf } from "../cells";
import { valueAt, type CellValue, type Grid, type Rectangle } from "../grid";
import { mergeAt, sourceRow } from "../merges";
import { headMatcher } from "./printed-head";
import type { RowKind, TableFrame } from "./row-kind";
import { isSignOffRow } from "../sign-off-row";

/** Where a table's 序号, 企业名称 and all its columns are, counted from the grid's left. */
export interface Offsets {
  readonly serial: number;
  readonly enterprise: number;
  readonly mapped: ReadonlySet<number>;
}

/** Tells the kind of a row that has something in it. */
export type CloseLook = (row: number, cells: readonly CellValue[], filled: number, afterNote: boolean) => RowKind;

const wholeNumber = /^(?:no\.?|第)?\d{1,6}[、.)号]?$/i;
/** 3, 3家, 50%: what a line that counts others has in its cells. */
const count = /^(?:共?\d{1,4}[家户个项]?|\d+(?:\.\d+)?%)$/;
const largestCount = 1_000;
/** Longer texts are no placeholders. */
const longestPlaceholder = 8;
/** A heading is shorter than a remark. */
const longestBand = 30;

/** What a row says in the table's columns, its 序号 aside. */
interface Said {
  /** The first filled cell, compact. */
  readonly first: string;
  readonly name: string;
  readonly numbered: boolean;
  /** Cells filled with anything, and with more than a placeholder or a count. */
  readonly filled: number;
  readonly telling: number;
  readonly counts: number;
}

/** A classifier for the rows whose kind does not show at once. */
export function closeClassifier(grid: Grid, frame: TableFrame, offsets: Offsets): CloseLook {
  const { left, right } = frame.zone;
  const from = Math.max(0, left - grid.left);
  const isHead = headMatcher(grid, frame);
  return (row, cells, filled, afterNote) => {
    const first = cells.findIndex((value, offset) => offset >= from && !isBlank(value));
    if (isHead(row, filled)) return "head";
    if (isSignOffRow(grid, row, left, right)) return "signOff";
    // The further lines of an enterprise whose name is merged down are its, too.
    const named = sourceRow(grid, row, offsets.enterprise + grid.left);
    const said = saidIn(cells, first, valueAt(grid, named, offsets.enterprise + grid.left), offsets);
    const byWords = kindByWords(said);
    if (byWords !== null) return byWords;
    if (afterNote && isRemark(said)) return "note";
    if (said.filled === 0) return kindOfNumber(said, filled);
    if (isRow(said)) return "row";
    return kindOfLine(said, mergeAt(grid, row, first + grid.left));
  };
}

function saidIn(
  cells: readonly CellValue[],
  first: number,
  named: CellValue,
  { serial, enterprise, mapped }: Offsets,
): Said {
  let filled = 0;
  let telling = 0;
  let counts = 0;
  for (const offset of mapped) {
    const value = cells[offset] ?? null;
    if (offset === serial || isBlank(value)) continue;
    filled += 1;
    if (offset === enterprise) continue;
    if (isCount(value)) counts += 1;
    else if (!isPlaceholder(value)) telling += 1;
  }
  const name = compact(textOf(named));
  const number = compact(textOf(cells[serial] ?? null));
  return {
    first: compact(textOf(cells[first] ?? null)),
    name: isPlaceholder(name) ? "" : name,
    numbered: wholeNumber.test(number),
    filled,
    telling,
    counts,
  };
}

function isPlaceholder(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && value.length <= longestPlaceholder && isBlankText(value));
}

function isCount(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < largestCount;
  return typeof value === "string" && count.test(compact(value));
}

/** What the first words alone tell. */
function kindByWords({ first, name, numbered }: Said): RowKind | null {
  if (noteLine.test(first)) return "note";
  if (fillerLine.test(first) || fillerLine.test(name) || sampleLine.test(first) || sampleLine.test(name))
    return "filler";
  if (subtotalLine.test(first) || subtotalLine.test(name)) return "subtotal";
  return !numbered && countedLine.test(name) && !isOrganisationName(name) ? "subtotal" : null;
}

/** 化工行业(2家). */
const countedLine = /\(?共?\d+[家户]\)?$/;

/** Under the notes only a numbered enterprise, or a line that says more, is a row again. */
function isRemark({ name, numbered, filled }: Said): boolean {
  return filled <= (name === "" ? 1 : 2) && !(numbered && isOrganisationName(name));
}

/** A line with nothing but its 序号, or with words in its place. */
function kindOfNumber({ first, numbered }: Said, filled: number): RowKind {
  if (numbered || filled > 1) return "numbered";
  return first === "" ? "filler" : "band";
}

/** An enterprise's row has a number or a name, and tells something; a name alone must read like one. */
function isRow({ first, name, numbered, telling, counts }: Said): boolean {
  if (numbered) return name !== "" ? telling > 0 || !isSentence(name) : telling + counts > 0;
  if (name === "") return telling > 1;
  if (bandNumber.test(first) && telling === 0) return false;
  return telling > 0 || isOrganisationName(name);
}

function isSentence(text: string): boolean {
  return !isOrganisationName(text) && (/[。;,:]/.test(text) || text.length > longestBand);
}

/** A line that is no row: what heads a batch, counts others, or explains. */
function kindOfLine({ first, name, numbered, counts }: Said, merge: Rectangle | undefined): RowKind {
  if (numbered && name === "") return "numbered";
  const text = name === "" ? first : name;
  if (bandNumber.test(first) || leadIn.test(first) || bandLine.test(first) || bandLine.test(name)) return "band";
  if (merge !== undefined && merge.right - merge.left >= 2) return "band";
  if (counts > 0) return "subtotal";
  if (text === "" || wholeNumber.test(text)) return "filler";
  return noteMark.test(text) || isSentence(text) ? "note" : name === "" ? "filler" : "band";
}
