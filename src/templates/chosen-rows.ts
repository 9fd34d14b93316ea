import type { StatusRow } from "../ledger/tables";
import type { Day } from "../dates/day";
import { adjusted } from "./adjusted";
import type { LedgerTables } from "./ledger-tables";
import type { LeftOut, LeftOutReason } from "./made";
import { adjustmentSources, rowName, statusSources, writtenIn, type StatusSource } from "./source-rows";

/** The quarter's days, both inclusive, and whether every row is wanted. */
export interface RowChoice {
  readonly from: Day;
  readonly until: Day;
  readonly all: boolean;
}

/** The rows that belong into the report, and those that do not. */
export interface ChosenRows {
  readonly sources: readonly StatusSource[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/**
 * The rows of enterprises listed by the quarter's end, not accepted before it began and not taken off the list in an
 * earlier quarter. What cannot be told is kept, and said.
 */
export function chosenRows({ status, adjustments, adjustmentsBefore }: LedgerTables, choice: RowChoice): ChosenRows {
  const sources: StatusSource[] = [];
  const leftOut: LeftOut[] = [];
  const notes: string[] = [];
  const before = adjustmentsBefore.flatMap(adjustmentSources);
  const now = adjustments.flatMap(adjustmentSources);
  const seen = new Set<string>();
  for (const source of status.flatMap(statusSources)) {
    const key = wordsOf(source);
    const reason = seen.has(key)
      ? "repeated"
      : choice.all
        ? null
        : (reasonAgainst(source.row, choice) ?? adjusted(source, before).departed);
    seen.add(key);
    if (reason === null) {
      sources.push(source);
      notes.push(...doubts(source, choice));
    } else {
      leftOut.push(leftOutAs(source, reason));
      if (reason === "accepted" && adjusted(source, now).entries.length > 0) {
        notes.push(`${rowName(source)}以前季度已验收、没有列入附表3，但附表4有它的变化，请核对。`);
      }
    }
  }
  return { sources, leftOut, notes };
}

/** The row as it was left out. */
export function leftOutAs({ row, read, at }: StatusSource, reason: LeftOutReason): LeftOut {
  const column = read.layout.columns.get("enterprise") ?? read.layout.header.left;
  return {
    enterprise: row.values.enterprise?.name ?? `第${at + 1}行`,
    reason,
    at: { sheet: read.grid.name, row: at, column },
  };
}

/** All that a row says but its 序号, so that one written on two sheets of a ledger is taken once. */
function wordsOf({ cells }: StatusSource): string {
  const words = [...cells].flatMap(([key, cell]) => (key === "serialNumber" ? [] : [`${key}=${writtenIn(cell)}`]));
  return words.sort().join("\n");
}

function reasonAgainst({ values }: StatusRow, { from, until }: RowChoice): LeftOutReason | null {
  if (values.listPublishedOn && values.listPublishedOn.earliest > until) return "listed-later";
  return acceptedBefore(values, from) ? "accepted" : null;
}

/** Whether the last round of 验收 was passed, surely before this day. */
export function acceptedBefore({ acceptance }: StatusRow["values"], from: Day): boolean {
  const last = acceptance?.rounds.at(-1);
  return last?.result === "passed" && last.on !== null && last.on.latest < from;
}

function doubts(source: StatusSource, { from }: RowChoice): string[] {
  const { listPublishedOn, acceptance, enterprise } = source.row.values;
  const last = acceptance?.rounds.at(-1);
  return [
    ...(enterprise === null ? [`${rowName(source)}没有企业名称，照样填入，请补上。`] : []),
    ...(listPublishedOn === null ? [`${rowName(source)}看不出名单公布时间，照样填入，请核对是否属于本季度。`] : []),
    ...(last?.result === "passed" && (last.on === null || (last.on.earliest < from && last.on.latest >= from))
      ? [`${rowName(source)}的验收日期不够确切，看不出是否在以前季度，照样填入，请核对。`]
      : []),
  ];
}
