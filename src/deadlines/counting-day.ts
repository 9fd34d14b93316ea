import type { Day } from "../dates/day";
import type { AsOf, AsOfSource } from "../checking/as-of";
import { judgeAll } from "../checking/judged-book";
import type { ReadAnnex } from "../checking/quarters";
import type { Dated } from "../checking/reading";
import type { JudgedWorkbook } from "../checking/run";
import type { StatusRow } from "../ledger/tables";
import { calendarOf, standingIn, wordsOf } from "../ledger/told";
import { rules } from "../rules/index";

/** From which day the limits are counted: the clerk's own today, or the day that the sheet itself is judged as of. */
export type CountFrom = "today" | "sheet";

/** The day that is counted from and what it is, and what the sheet's own day would have been. */
export interface CountingDay {
  readonly from: CountFrom;
  readonly asOf: Day;
  readonly asOfFrom: AsOfSource;
  /** Null where there is no sheet, or where its own day is today anyway: then there is nothing to choose. */
  readonly sheetDay: { readonly day: Day; readonly source: AsOfSource } | null;
}

/** The rules by which something is overdue; a deadline and its rule never disagree, because the rule decides. */
const deciding: ReadonlySet<string> = new Set([
  "start-unrecorded",
  "assessment-overdue",
  "assessment-failed-overdue",
  "acceptance-overdue",
  "archive-late",
]);

/** Those rules themselves. */
export const decidingRules = rules.filter(({ id }) => deciding.has(id));

/**
 * Whom to chase is asked today, however old the sheet is: a working ledger, and a report whose day has passed, count
 * from today. A report still to come is counted from its own day, and a day that the clerk chose is kept.
 */
export function countingDay(sheet: Dated | undefined, today: Day, wished?: CountFrom): CountingDay {
  if (!sheet) return { from: "today", asOf: today, asOfFrom: "today", sheetDay: null };
  const { asOf, from: source } = sheet.asOf;
  const keepsItsDay = source === "option" || (sheet.read.table.isReport && asOf > today);
  const from = wished ?? (keepsItsDay ? "sheet" : "today");
  const sheetDay = asOf === today ? null : { day: asOf, source };
  return from === "today"
    ? { from, asOf: today, asOfFrom: "today", sheetDay }
    : { from, asOf, asOfFrom: source, sheetDay };
}

/**
 * The same workbook judged as of today. Its cells are read as before, since they were written when they were written;
 * only whether a standstill that a row tells of still holds is asked again.
 */
export function judgedToday({ dated, book, previous }: JudgedWorkbook, today: Day): JudgedWorkbook {
  const redated = dated.map(({ read, asOf }) => ({ read: excusedToday(read, today), asOf: atToday(asOf, today) }));
  return { dated: redated, book: judgeAll(redated, previous, decidingRules, book.archives), previous };
}

function excusedToday(read: ReadAnnex, today: Day): ReadAnnex {
  if (read.table.annex !== 3) return read;
  const rows = read.table.rows.map((row) => (row.told.length > 0 ? { ...row, excuse: excuseOf(row, today) } : row));
  return { ...read, table: { ...read.table, rows } };
}

function excuseOf(row: StatusRow, today: Day): string | null {
  const [first] = standingIn(row.told, calendarOf(row, today));
  return first ? wordsOf(first) : null;
}

/** An event up to today can have happened; what lies ahead was planned. */
function atToday({ knownUntil, writtenBy }: AsOf, today: Day): AsOf {
  return { asOf: today, from: "today", knownUntil: knownUntil > today ? knownUntil : today, writtenBy };
}
