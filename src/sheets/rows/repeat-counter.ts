import { nameIn, type Identifying } from "../../ledger/row-key";

/** Counts, top down, how often an enterprise was listed on one day: 1 for the first such row. */
export class RepeatCounter {
  /** The day on which each enterprise was listed, or how often on each of several. */
  private readonly seen = new Map<string, number | Map<number, number>>();

  next(row: Identifying): number {
    const name = nameIn(row);
    const day = row.listPublishedOn?.earliest ?? 0;
    const before = this.seen.get(name);
    if (before === undefined) {
      this.seen.set(name, day);
      return 1;
    }
    const days = typeof before === "number" ? new Map([[before, 1]]) : before;
    const times = (days.get(day) ?? 0) + 1;
    days.set(day, times);
    this.seen.set(name, days);
    return times;
  }
}
