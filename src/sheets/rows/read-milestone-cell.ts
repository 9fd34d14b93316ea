import type { Milestone } from "../../cells/milestone/milestone";
import type { MilestoneCell } from "../../cells/milestone/cell-statements";
import {
  readMilestone,
  readSplitMilestone,
  textMilestones,
  type MilestoneContext,
  type MilestoneReading,
} from "../../cells/milestone/read-milestone";
import { withScore } from "../../cells/milestone/with-score";
import type { ColumnKey } from "../../annexes/columns";
import type { MilestoneKey } from "../../annexes/steps";
import type { Day } from "../../dates/day";
import { sharing } from "../../dates/sharing";
import { isBlank } from "../cells";
import type { CellValue } from "../grid";
import type { RowTally } from "./tally";

/** The columns of one step on a sheet, by their index among the row's cells; -1 where the sheet has none. */
export interface StepColumns {
  readonly step: MilestoneKey;
  readonly combined: number;
  readonly dateKey: ColumnKey;
  readonly date: number;
  readonly resultKey: ColumnKey;
  readonly result: number;
  readonly score: number;
}

interface RowValues {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

const mostKnown = 4_000;

/** Reads 评估 or 验收 of one row after another, from one column or a pair; equal cells share one milestone. */
export class MilestoneCellReader {
  /** What a text in a single column says, and what anything else does, by the types and formats of its cells. */
  private readonly ofText;
  private readonly readings = new Map<string, Map<CellValue, MilestoneReading>>();
  private readonly dateIndex: number;
  private readonly resultIndex: number;

  constructor(
    private readonly columns: StepColumns,
    private readonly latest: Day,
    private readonly date1904: boolean,
  ) {
    const { combined, date, result, score } = columns;
    // 评估时间 beside 评估情况: the combined column then holds what the pair lacks.
    this.dateIndex = date >= 0 ? date : combined;
    const rest = result >= 0 ? result : date >= 0 ? combined : -1;
    this.resultIndex = rest >= 0 ? rest : score;
    const context: MilestoneContext = { step: columns.step, earliest: null, latest };
    this.ofText = sharing(textMilestones(context));
  }

  /** Whether the sheet has any column of the step. */
  get present(): boolean {
    return this.dateIndex >= 0 || this.resultIndex >= 0;
  }

  /**
   * The milestone, or null with the reason in the tally. `earliest`: 名单公布时间 of the row; `after`: when the step before
   * was passed, which tells the years that it leaves open.
   */
  read(row: RowValues, earliest: Day | null, tally: RowTally, after: Day | null = null): Milestone | null {
    let reading = this.known(row);
    // A date without a year, and 2025年新列入, depend on the row's own 公布.
    const mayDepend = "problem" in reading && reading.problem.kind !== "date-impossible";
    if (mayDepend && earliest !== null) {
      reading = this.readAnew(row, earliest);
    }
    if (after !== null && "problem" in reading && reading.problem.kind === "date-ambiguous") {
      const later = this.readAnew(row, after);
      if ("milestone" in later) reading = later;
    }
    const { step } = this.columns;
    if ("problem" in reading) {
      const { at, ...problem } = reading.problem;
      const column = this.columnAt(at);
      this.tallyOwn(row, column, tally);
      tally.note({ column, ...problem });
      return tally.isUnreadable(step);
    }
    this.tallyOwn(row, null, tally);
    const { milestone } = reading;
    if (milestone.stage === "none" || milestone.stage === "started") tally.isBlank(step);
    else tally.isFilled(step);
    return milestone;
  }

  /** The bits of the columns themselves, where they are a pair. */
  private tallyOwn({ values }: RowValues, unread: ColumnKey | null, tally: RowTally): void {
    const { date, dateKey, result, resultKey } = this.columns;
    if (date >= 0) tallyCell(values[date] ?? null, dateKey, unread, tally);
    if (result >= 0) tallyCell(values[result] ?? null, resultKey, unread, tally);
  }

  private columnAt(at: "date" | "result"): ColumnKey {
    const { step, date, dateKey, result, resultKey } = this.columns;
    if (at === "date" && this.dateIndex >= 0) return date >= 0 ? dateKey : step;
    return result >= 0 ? resultKey : this.resultIndex >= 0 || date < 0 ? step : dateKey;
  }

  /** The reading without the row's 公布, shared among equal cells. */
  private known(row: RowValues): MilestoneReading {
    const date = row.values[this.dateIndex] ?? null;
    if (typeof date === "string" && this.resultIndex < 0) return this.ofText(date);
    let shape = typeof date === "number" ? (row.formats[this.dateIndex] ?? "") : typeof date;
    let key: CellValue = date;
    if (this.resultIndex >= 0) {
      const result = row.values[this.resultIndex] ?? null;
      shape += `\n${typeof result === "number" ? (row.formats[this.resultIndex] ?? "") : typeof result}`;
      key = `${String(date)}\u0000${String(result)}\u0000${String(row.values[this.columns.score] ?? "")}`;
    }
    let readings = this.readings.get(shape);
    if (readings === undefined) this.readings.set(shape, (readings = new Map()));
    let reading = readings.get(key);
    if (reading === undefined) {
      if (readings.size >= mostKnown) readings.clear();
      readings.set(key, (reading = this.readAnew(row, null)));
    }
    return reading;
  }

  private readAnew(row: RowValues, earliest: Day | null): MilestoneReading {
    const context: MilestoneContext = { step: this.columns.step, earliest, latest: this.latest };
    const date = this.cellAt(row, this.dateIndex);
    if (this.resultIndex < 0) return readMilestone(date, context);
    const { score } = this.columns;
    const result = this.cellAt(row, this.resultIndex);
    const told = score >= 0 && score !== this.resultIndex ? withScore(result, this.cellAt(row, score)) : result;
    return readSplitMilestone(date, told, context);
  }

  private cellAt({ values, formats }: RowValues, index: number): MilestoneCell {
    return { value: values[index] ?? null, numberFormat: formats[index] ?? "General", date1904: this.date1904 };
  }
}

function tallyCell(value: CellValue, key: ColumnKey, unread: ColumnKey | null, tally: RowTally): void {
  if (key === unread) tally.isUnreadable(key);
  else if (isBlank(value)) tally.isBlank(key);
  else tally.isFilled(key);
}
