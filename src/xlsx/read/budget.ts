import type { Limits } from "../limits";
import { UnreadableFileError, type UnreadableReason } from "../unreadable";

/** What reading a workbook costs, each with the words in which a file that asks for too much of it is refused. */
const reasons = {
  parsedBytes: "too-large",
  sheetBytes: "too-large",
  sharedStrings: "too-many-cells",
  rows: "too-many-cells",
  cells: "too-many-cells",
  places: "too-many-cells",
  textLength: "too-many-cells",
  merges: "too-much-work",
  areas: "too-much-work",
  elements: "too-much-work",
} as const satisfies Readonly<Partial<Record<keyof Limits, UnreadableReason>>>;

type Cost = keyof typeof reasons;

/**
 * What a whole workbook may still cost; sheets draw on it together, since many small ones cost as much as a large one.
 */
export class Budget {
  private readonly spent = new Map<Cost, number>();

  constructor(readonly limits: Limits) {}

  /** Draws on the budget; throws UnreadableFileError, in which case nothing more is read, where it is spent. */
  spend(cost: Cost, amount: number): void {
    const total = (this.spent.get(cost) ?? 0) + amount;
    this.spent.set(cost, total);
    if (total > this.limits[cost]) throw new UnreadableFileError(reasons[cost], `${cost} ${total}`);
  }
}
