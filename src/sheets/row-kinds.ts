import { bandLine, noteLine, subtotalLine } from "../annexes/sheet-form";
import { compact } from "../annexes/compact";
import { isBlank, lastRow, textAt, textOf } from "./cells";
import type { CellValue, Grid, Rectangle } from "./grid";
import { sureColumn } from "./headings";
import type { Layout } from "./layout";
import { mergeAt } from "./merges";
import { isSignOffRow } from "./sign-off-row";

/**
 * What a row under the header is. row: an enterprise's; numbered: a template's line with nothing but its 序号; head: title or header printed
 * again, or a line of column numbers; filler: words that are no data, such as 以下空白.
 */
export type RowKind = "row" | "blank" | "numbered" | "band" | "subtotal" | "head" | "note" | "signOff" | "filler";

/** As much of a layout as tells rows apart. */
export type TableFrame = Pick<Layout, "annex" | "header" | "zone" | "columns" | "title" | "period">;

/** Tells what kind of row each sheet row is; `afterNote`: notes have begun above it. */
export type RowClassifier = (row: number, afterNote: boolean) => RowKind;

const fillerLine =
  /^(?:以下空白|以下无正文|此页无正文|以下无内容|\(?(?:本页完|完|续表|续上表|接上页|转下页)\)?|…+|第\d+页[,，]?(?:共\d+页)?)$/;
/** 以下为2022年名单 */
const leadIn = /^以[上下](?:\d+家)?(?:均?[为是系]|企业)/;
const bandNumber = /^[(（]?[一二三四五六七八九十]+[)）]?[、.．]?$/;
const wholeNumber = /^\d{1,5}[、.．)）]?$/;
/** Shorter names may be 合计 or 无 and are looked at closely. */
const surelyName = 5;

/** A classifier for the rows of one table; one pass over the cells of a row, and for the usual row a look at two of them. */
export function rowClassifier(grid: Grid, frame: TableFrame): RowClassifier {
  const { header, zone, columns } = frame;
  const serial = (columns.get("serialNumber") ?? -1) - grid.left;
  const enterprise = (columns.get("enterprise") ?? -1) - grid.left;
  const from = Math.max(0, zone.left - grid.left);
  const to = header.right - grid.left;
  const mapped = new Set([...columns.values()].map((column) => column - grid.left));
  const closely = closeClassifier(grid, frame, { serial, enterprise, mapped });

  const headings = new Set(
    grid.values
      .slice(Math.max(0, header.top - grid.top), header.bottom - grid.top + 1)
      .map((cells) => cells[enterprise]),
  );
  return (row, afterNote) => {
    const cells = grid.values[row - grid.top];
    if (cells === undefined || cells.length === 0) return "blank";
    const name = cells[enterprise];
    if (!afterNote && isName(name) && !headings.has(name)) {
      const number = cells[serial] ?? null;
      if (typeof number === "number") return "row";
      if (isNumbering(number) && countFilled(cells, mapped) > 2) return "row";
    }
    let filled = 0;
    const last = Math.min(to, cells.length - 1);
    for (let offset = from; offset <= last; offset += 1) {
      if (!isBlank(cells[offset] ?? null)) filled += 1;
    }
    return filled === 0 ? "blank" : closely(row, cells, filled, afterNote);
  };
}

/** A name, and surely nothing else: not 合计, not 填报人：, not a seal line. */
function isName(value: CellValue | undefined): boolean {
  return (
    typeof value === "string" && value.length >= surelyName && value.charCodeAt(0) > 0x3000 && !/[:：章]/.test(value)
  );
}

function isNumbering(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && wholeNumber.test(value));
}

interface Offsets {
  readonly serial: number;
  readonly enterprise: number;
  readonly mapped: ReadonlySet<number>;
}

type CloseLook = (row: number, cells: readonly CellValue[], filled: number, afterNote: boolean) => RowKind;

function closeClassifier(grid: Grid, frame: TableFrame, { serial, enterprise, mapped }: Offsets): CloseLook {
  const { left, right } = frame.zone;
  const from = Math.max(0, left - grid.left);
  const isHead = headMatcher(grid, frame);
  return (row, cells, filled, afterNote) => {
    const first = cells.findIndex((value, offset) => offset >= from && !isBlank(value));
    const text = textOf(cells[first] ?? null);
    if (isHead(row, filled)) return "head";
    if (isSignOffRow(grid, row, left, right)) return "signOff";
    const compacted = compact(text);
    if (noteLine.test(compacted)) return "note";
    if (fillerLine.test(compacted)) return "filler";
    const name = textOf(cells[enterprise] ?? null);
    if (subtotalLine.test(compacted) || subtotalLine.test(compact(name))) return "subtotal";
    const numbered = !isBlank(cells[serial] ?? null);
    const said = countFilled(cells, mapped) - (numbered && mapped.has(serial) ? 1 : 0);
    if (afterNote && said <= (name === "" ? 1 : 2)) return "note";
    if (said === 0 && numbered) return filled === 1 && !wholeNumber.test(compacted) ? "band" : "numbered";
    if (said > 1) return "row";
    if (isBand(mergeAt(grid, row, first + grid.left), [text, name])) return "band";
    return said === 0 ? "filler" : "row";
  };
}

function countFilled(cells: readonly CellValue[], offsets: ReadonlySet<number>): number {
  let count = 0;
  for (const offset of offsets) if (!isBlank(cells[offset] ?? null)) count += 1;
  return count;
}

/** A line that heads a batch: merged over the table, or in the words of one, alone or beside 一、. */
function isBand(merge: Rectangle | undefined, [first, name]: readonly [string, string]): boolean {
  if (bandNumber.test(first) || leadIn.test(first) || bandLine.test(compact(first)) || bandLine.test(compact(name)))
    return true;
  return !wholeNumber.test(first) && merge !== undefined && merge.right - merge.left >= 2;
}

/** Knows title, period and header where they are printed again, and the line of column numbers under a header. */
function headMatcher(
  grid: Grid,
  { annex, header, zone, columns, title, period }: TableFrame,
): (row: number, filled: number) => boolean {
  const printed = new Set([title?.text, period.at?.text].filter((text) => text !== undefined).map(compact));
  const words = new Set<string>();
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (let column = header.left; column <= header.right; column += 1) {
      const word = compact(textAt(grid, row, column));
      if (word !== "") words.add(word);
    }
  }
  const enterprise = columns.get("enterprise") ?? -1;
  return (row, filled) => {
    const texts = (grid.values[row - grid.top] ?? [])
      .slice(Math.max(0, zone.left - grid.left), header.right - grid.left + 1)
      .filter((value) => !isBlank(value))
      .map((value) => compact(textOf(value)));
    if (filled <= 2 && texts.every((text) => printed.has(text) || /^附[表件][34]/.test(text))) return true;
    if (texts.every((text) => words.has(text))) return true;
    if (filled > 2 && sureColumn(annex, textAt(grid, row, enterprise)) === "enterprise") return true;
    return (
      row <= header.bottom + 2 &&
      filled > 2 &&
      texts.every((text, index) => text.replace(/[()]/g, "") === String(index + 1))
    );
  };
}

/** Goes through the rows (inclusive) and tells each one's kind; `visit` may stop the walk by returning false. */
export function walkRows(
  grid: Grid,
  frame: TableFrame,
  { from, to }: { readonly from: number; readonly to: number },
  visit: (row: number, kind: RowKind) => boolean | undefined,
): void {
  const classify = rowClassifier(grid, frame);
  let afterNote = false;
  for (let row = from; row <= Math.min(to, lastRow(grid)); row += 1) {
    const kind = classify(row, afterNote);
    if (kind === "note") afterNote = true;
    if (visit(row, kind) === false) return;
  }
}
