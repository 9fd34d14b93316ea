import { sealLine, unfilledAuthority } from "../annexes/sheet-form";
import { compact } from "../annexes/compact";
import type { SignOff } from "../annexes/sheet-form";
import { addDays, chineseOf, dayOfSerial } from "../dates/day";
import { quarterEnd, quarterStart } from "../dates/limits";
import { readDate, resolveYearless } from "../dates/reading";
import { daySpan, type Span } from "../dates/span";
import { filledCells } from "./cells";
import type { Grid } from "./grid";
import { valueAt } from "./grid";
import type { ColumnSpan, Layout, PlacedField, PlacedText } from "./layout";
import { bareAuthority, isSignOffRow, isSignOffText, signOffLabelsIn, splitClosingDate } from "./sign-off-row";

export type PlacedSignOff = Layout["signOff"];
type Field = keyof SignOff;
type Found = { -readonly [Key in Field]: PlacedField | null };

/** Rows with something in them that are read under a table. */
const reach = 30;

/** Rows (inclusive) and columns among which the sign-off may stand. */
export interface SignOffArea {
  readonly rows: readonly { readonly from: number; readonly to: number }[];
  readonly zone: ColumnSpan;
  /** The table's last column: what stands further right belongs to no label. */
  readonly tableRight: number;
}

/**
 * Finds 填报单位, 填报人 and 填报时间: in one cell, in one line, or spread over cells with the value beside its label. A filled
 * field wins over an empty one.
 */
export function findSignOff(grid: Grid, { rows, zone, tableRight }: SignOffArea): PlacedSignOff {
  const found: Found = { reportingAuthority: null, preparedBy: null, reportedOn: null };
  for (const { from, to } of rows) {
    let read = 0;
    for (let row = from; row <= to && read < reach; row += 1) {
      const cells = filledCells(grid, row, zone.left, zone.right);
      if (cells.length === 0) continue;
      read += 1;
      cells.forEach((cell, index) => {
        const next = cells[index + 1];
        const beside = next && next.column <= Math.max(tableRight, cell.column + 2) ? valueBeside(grid, row, next) : "";
        readCell({ ...cell, row }, beside, found);
      });
      if (cells.length <= 2 || isSignOffRow(grid, row, zone.left, zone.right)) readUnlabelled(grid, row, cells, found);
    }
  }
  return found;
}

function keep(found: Found, field: Field, at: PlacedText, value: string): void {
  const known = found[field];
  if (known === null || (known.value === "" && value !== "")) {
    found[field] = { row: at.row, column: at.column, text: at.text, value };
  }
}

function readCell(cell: PlacedText, beside: string, found: Found): void {
  if (!isSignOffText(cell.text)) return;
  const { rest: text, date } = splitClosingDate(cell.text.normalize("NFKC"));
  if (date !== "") keep(found, "reportedOn", cell, date);
  const labels = signOffLabelsIn(text);
  labels.forEach(({ field, end }, index) => {
    if (field === null) return;
    const next = labels[index + 1];
    const written = text.slice(end, next?.start ?? text.length);
    const value = next === undefined && tidy(field, written) === "" ? beside : written;
    keep(found, field, cell, tidy(field, value));
  });
  if (found.reportingAuthority?.value) return;
  const beforeLabels = text.slice(0, labels[0]?.start ?? text.length);
  for (const line of beforeLabels.split("\n")) {
    const authority = sealLine.exec(compact(line))?.[1];
    if (authority !== undefined) keep(found, "reportingAuthority", cell, tidy("reportingAuthority", authority));
  }
}

/** The value of a label that stands alone in its cell: the next cell, unless that is a label too. */
function valueBeside(grid: Grid, row: number, { column, text }: { column: number; text: string }): string {
  return isSignOffText(text) ? "" : shown(grid, row, column, text);
}

function shown(grid: Grid, row: number, column: number, text: string): string {
  const value = valueAt(grid, row, column);
  const day = typeof value === "number" && value > 20_000 ? dayOfSerial(value, grid.date1904) : null;
  return day === null || text.length === 8 ? text : chineseOf(day);
}

const unfilledDate = /^[_＿\s.·…/-]*年?[_＿\s.·…/-]*月?[_＿\s.·…/-]*日?$/;
const onlyRemark = /^\((?:签[字名章]|盖章|公章)\)$/;

/** Without blanks and ruling; "" where only the form's own placeholder stands there. */
function tidy(field: Field, written: string): string {
  const value = written
    .replace(/[_＿]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[;；,，。、|]+\s*$/, "")
    .trim();
  const bare = compact(value);
  if (bare === "" || onlyRemark.test(bare)) return "";
  if (field === "reportedOn") return unfilledDate.test(value) ? "" : value;
  if (field === "reportingAuthority") return unfilledAuthority.test(bare) ? "" : (sealLine.exec(bare)?.[1] ?? bare);
  return value;
}

/** Under the table an authority may stand without 盖章, and the date below it or 填报人 without a label. */
function readUnlabelled(
  grid: Grid,
  row: number,
  cells: readonly { column: number; text: string }[],
  found: Found,
): void {
  for (const { column, text } of cells) {
    if (isSignOffText(text)) continue;
    const authority = bareAuthority.exec(compact(text))?.[1];
    if (found.reportingAuthority === null && authority !== undefined) {
      keep(found, "reportingAuthority", { row, column, text }, unfilledAuthority.test(authority) ? "" : authority);
    } else if ((found.reportingAuthority ?? found.preparedBy) !== null && found.reportedOn === null) {
      const value = shown(grid, row, column, text);
      const reading = readDate(value, "General", false);
      if (reading.kind === "span" && reading.span.precision === "day")
        keep(found, "reportedOn", { row, column, text }, value);
    }
  }
}

/** How long after the quarter's end a 填报时间 without a year may lie, in days. */
const reportingWindow = 180;

/**
 * 填报时间 as read, so that the as-of day can be decided before the rows are read; null where absent, unfilled or
 * unreadable.
 */
export function reportedSpan({ signOff, period }: Layout): Span | null {
  const value = signOff.reportedOn?.value ?? "";
  const reading = readDate(value, "General", false);
  if (reading.kind === "span") return reading.span;
  if (reading.kind !== "yearless" || period.quarter === null) return null;
  const { month, date } = reading;
  const { quarter } = period;
  const found = resolveYearless(month, date, quarterStart(quarter), addDays(quarterEnd(quarter), reportingWindow));
  return found === null ? null : daySpan(found);
}
