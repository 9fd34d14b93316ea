import type { ColumnKey } from "../../annexes/columns";
import type { CellProblem, ProblemKind } from "../../ledger/tables";
import { readStatements } from "../../cells/language/read-statements";
import { isBlankText } from "../../cells/words";
import { addMonths, type Day } from "../../dates/day";
import { readDate, resolveYearless } from "../../dates/reading";
import { type DateReading } from "../../dates/date-reading";
import { daySpan, type Span } from "../../dates/span";
import type { CellValue } from "../grid";
import type { RowTally } from "./tally";

/**
 * 公布, from which an event without a year lies at the latest on `until`, and a limit within a year; 一年内 counts from it,
 * too. Null where unknown.
 */
export interface DateWindow {
  readonly listed: Span | null;
  readonly until: Day | null;
}

/** Months from 公布 within which a 要求完成期限 without a year must lie. */
const limitMonths = 12;
/** More months than these are no limit but a slip of the pen. */
const longestLimit = 120;

/** A reading that only the row can settle. */
type OpenReading = Extract<DateReading, { kind: "yearless" | "relative" }>;

/** What a cell came to: a value, a problem, both (a date typed as text), or neither. */
interface Outcome<Value extends Span> {
  readonly state: "filled" | "blank" | "unreadable" | "open";
  readonly value: Value | null;
  readonly problem: CellProblem | null;
  readonly open: OpenReading | null;
}

/** How one column turns readings into values. */
export interface DateColumn<Value extends Span> {
  readonly key: ColumnKey;
  /** 要求完成期限 is a limit rather than an event: plans and 一年内 are readings of it. */
  readonly isLimit: boolean;
  readonly date1904: boolean;
  /** Of a text that tells several times under labels, the part that is this column's; null where it is all of it. */
  part?(text: string): string | null;
  /** The column's value from the span and the cell's text. */
  make(span: Span, text: string): Value;
}

const mostKnown = 4_000;

/** Reads the cells of one date column; equal cells share one value. */
export class DateCellReader<Value extends Span> {
  private readonly known = new Map<string, Map<CellValue, Outcome<Value>>>();

  constructor(private readonly column: DateColumn<Value>) {}

  /**
   * The value of the cell, or null with the reason in the tally. `borrowed`: it stands in a row above, whose problem it
   * is.
   */
  read(value: CellValue, format: string, window: DateWindow, tally: RowTally, borrowed: boolean): Value | null {
    const { key } = this.column;
    if (value === null) return borrowed ? tally.isUnreadable(key) : tally.isBlank(key);
    const known = this.outcomeOf(value, format);
    const outcome = known.open ? this.settle(known.open, String(value), window) : known;
    if (outcome.problem && !borrowed) tally.note(outcome.problem);
    if (outcome.state === "blank") return borrowed ? tally.isUnreadable(key) : tally.isBlank(key);
    if (outcome.value === null) return tally.isUnreadable(key);
    tally.isFilled(key);
    return outcome.value;
  }

  private outcomeOf(value: CellValue, format: string): Outcome<Value> {
    let byValue = this.known.get(format);
    if (byValue === undefined) this.known.set(format, (byValue = new Map()));
    let outcome = byValue.get(value);
    if (outcome === undefined) {
      if (byValue.size >= mostKnown) byValue.clear();
      const part = typeof value === "string" ? (this.column.part?.(value) ?? null) : null;
      outcome =
        part === null
          ? this.interpret(readDate(value, format, this.column.date1904), String(value))
          : this.interpret(partly(readDate(part, format, this.column.date1904)), String(value));
      byValue.set(value, outcome);
    }
    return outcome;
  }

  private interpret(reading: DateReading, text: string): Outcome<Value> {
    switch (reading.kind) {
      case "empty":
        return blank;
      case "span": {
        const asText = reading.asText ? this.problem("date-as-text", text, { day: reading.span.earliest }) : null;
        return { state: "filled", value: this.column.make(reading.span, text), problem: asText, open: null };
      }
      case "plan":
        return this.column.isLimit && reading.span ? this.filled(reading.span, text) : unknown;
      case "yearless":
      case "relative":
        return { state: "open", value: null, problem: null, open: reading };
      case "ambiguous":
        return unreadable(this.problem("date-ambiguous", text, { readings: reading.spans }));
      case "impossible":
        return unreadable(this.problem("date-impossible", text));
      case "notADate":
        if (isBlankText(text)) return blank;
        // 停产, 延期 in a date column explain why there is no date: nothing to complain of, nothing to judge.
        return stopsTheClock(text) ? unknown : unreadable(this.problem("date-unreadable", text));
    }
  }

  private settle(reading: OpenReading, text: string, { listed, until }: DateWindow): Outcome<Value> {
    if (reading.kind === "relative") {
      if (!this.column.isLimit || reading.months > longestLimit)
        return unreadable(this.problem("date-unreadable", text));
      return listed === null ? unknown : this.filled(spanAfter(listed, reading.months), text);
    }
    const from = listed?.earliest ?? null;
    const { month, date } = reading;
    const last = from !== null && this.column.isLimit ? addMonths(from, limitMonths) : until;
    const day = from === null || last === null ? null : resolveYearless(month, date, from, last);
    return day === null ? unreadable(this.problem("date-ambiguous", text)) : this.filled(daySpan(day), text);
  }

  private filled(span: Span, text: string): Outcome<Value> {
    return { state: "filled", value: this.column.make(span, text), problem: null, open: null };
  }

  private problem(kind: ProblemKind, text: string, more: Pick<CellProblem, "day" | "readings"> = {}): CellProblem {
    return { column: this.column.key, kind, text, ...more };
  }
}

function stopsTheClock(text: string): boolean {
  return readStatements(text).some(({ topic }) => topic === "standstill" || topic === "departure");
}

/** A part of a cell is never the whole: it cannot be replaced by a real date. */
function partly(reading: DateReading): DateReading {
  return reading.kind === "span" ? { ...reading, asText: false } : reading;
}

/** As exact as the span itself: a year after 2022年6月 is some day in June 2023. */
function spanAfter({ earliest, latest, precision }: Span, months: number): Span {
  return { earliest: addMonths(earliest, months), latest: addMonths(latest, months), precision };
}

const blank = { state: "blank", value: null, problem: null, open: null } as const;
/** Filled with something that is no date and no mistake either. */
const unknown = { state: "unreadable", value: null, problem: null, open: null } as const;

function unreadable(problem: CellProblem): Outcome<never> {
  return { state: "unreadable", value: null, problem, open: null };
}
