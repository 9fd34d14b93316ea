import type { Milestone } from "../annexes/milestone";
import {
  readMilestone,
  readSplitMilestone,
  type MilestoneCell,
  type MilestoneContext,
  type MilestoneReading,
} from "../annexes/read-milestone";
import type { ColumnKey } from "../annexes/columns";
import type { Day } from "../dates/day";
import { isBlank } from "./cells";
import type { CellValue } from "./grid";
import type { Tally } from "./tally";

/** The columns of one step on a sheet, by their index among the row's cells; -1 where the sheet has none. */
export interface StepColumns {
  readonly step: "assessment" | "acceptance";
  readonly combined: number;
  readonly dateKey: ColumnKey;
  readonly date: number;
  readonly resultKey: ColumnKey;
  readonly result: number;
}

interface RowValues {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

interface PairOfCells {
  readonly date: MilestoneCell;
  readonly result: MilestoneCell;
}

const mostKnown = 20_000;

/** Reads 评估 or 验收 of one row after another, from one column or a pair; equal cells share one milestone. */
export class MilestoneCellReader {
  private readonly known = new Map<string, Map<CellValue, MilestoneReading>>();
  private readonly dateIndex: number;
  private readonly resultIndex: number;

  constructor(
    private readonly columns: StepColumns,
    private readonly latest: Day,
    private readonly date1904: boolean,
  ) {
    const { combined, date, result } = columns;
    // 评估时间 beside 评估情况: the combined column then holds what the pair lacks.
    this.dateIndex = date >= 0 ? date : combined;
    this.resultIndex = result >= 0 ? result : date >= 0 ? combined : -1;
  }

  /** Whether the sheet has any column of the step. */
  get present(): boolean {
    return this.dateIndex >= 0 || this.resultIndex >= 0;
  }

  /** The milestone, or null with the reason in the tally. `earliest`: 名单公布时间 of the row. */
  read(row: RowValues, earliest: Day | null, tally: Tally): Milestone | null {
    const date = row.values[this.dateIndex] ?? null;
    const result = row.values[this.resultIndex] ?? null;
    const cells = {
      date: { value: date, numberFormat: row.formats[this.dateIndex] ?? "General", date1904: this.date1904 },
      result: { value: result, numberFormat: row.formats[this.resultIndex] ?? "General", date1904: this.date1904 },
    };
    let reading = this.readingOf(cells);
    // Only a date without a year depends on the row's own 公布.
    if ("problem" in reading && reading.problem.kind === "date-ambiguous" && earliest !== null) {
      reading = this.readAnew(cells, earliest);
    }
    const { step } = this.columns;
    if ("problem" in reading) {
      const { at, ...problem } = reading.problem;
      const column = this.columnAt(at);
      this.tallyOwn(cells, column, tally);
      tally.note({ column, ...problem });
      return tally.isUnreadable(step);
    }
    this.tallyOwn(cells, null, tally);
    const { milestone } = reading;
    if (milestone.stage === "none" || milestone.stage === "started") tally.isBlank(step);
    else tally.isFilled(step);
    return milestone;
  }

  /** The bits of the columns themselves, where they are a pair. */
  private tallyOwn({ date, result }: PairOfCells, unread: ColumnKey | null, tally: Tally): void {
    const { columns } = this;
    if (columns.date >= 0) tallyCell(date.value, columns.dateKey, unread, tally);
    if (columns.result >= 0) tallyCell(result.value, columns.resultKey, unread, tally);
  }

  private columnAt(at: "date" | "result"): ColumnKey {
    const { step, date, dateKey, result, resultKey } = this.columns;
    if (at === "date" && this.dateIndex >= 0) return date >= 0 ? dateKey : step;
    return result >= 0 ? resultKey : this.resultIndex >= 0 || date < 0 ? step : dateKey;
  }

  private readingOf(cells: PairOfCells): MilestoneReading {
    const { date, result } = cells;
    const shape = shapeOf(date) + (this.resultIndex < 0 ? "" : `\n${shapeOf(result)}`);
    const key = this.resultIndex < 0 ? date.value : `${String(date.value)}\u0000${String(result.value)}`;
    let byKey = this.known.get(shape);
    if (byKey === undefined) this.known.set(shape, (byKey = new Map()));
    let reading = byKey.get(key);
    if (reading === undefined) {
      if (byKey.size >= mostKnown) byKey.clear();
      byKey.set(key, (reading = this.readAnew(cells, null)));
    }
    return reading;
  }

  private readAnew({ date, result }: PairOfCells, earliest: Day | null): MilestoneReading {
    const context: MilestoneContext = { step: this.columns.step, earliest, latest: this.latest };
    return this.resultIndex < 0 ? readMilestone(date, context) : readSplitMilestone(date, result, context);
  }
}

/** What besides the value decides the reading: a number's format. */
function shapeOf({ value, numberFormat }: MilestoneCell): string {
  return typeof value === "number" ? numberFormat : typeof value;
}

function tallyCell(value: CellValue, key: ColumnKey, unread: ColumnKey | null, tally: Tally): void {
  if (key === unread) tally.isUnreadable(key);
  else if (isBlank(value)) tally.isBlank(key);
  else tally.isFilled(key);
}
