import type { Enterprise } from "../../cells/enterprise";
import type { SerialNumber } from "../../cells/serial-number";
import { repeatKey } from "../../ledger/row-key";
import { isoOf, type Day } from "../../dates/day";
import type { Span } from "../../dates/span";

/** As much of a row as identifies it. */
interface Identified {
  readonly enterprise: Enterprise | null;
  readonly serialNumber: SerialNumber | null;
  readonly listPublishedOn?: Span | null;
}

const written = new Map<Day, string>();

function isoWritten(day: Day): string {
  let iso = written.get(day);
  if (iso === undefined) written.set(day, (iso = isoOf(day)));
  return iso;
}

function nameOf({ enterprise, serialNumber }: Identified): string {
  return enterprise ? enterprise.key : `序号${serialNumber?.text ?? ""}`;
}

/** What identifies a row wherever it is sorted to: enterprise and 名单公布时间, or 序号 where the name is missing. */
export function baseKey(row: Identified): string {
  const name = nameOf(row);
  // Joined, not added: the sum of two texts keeps both beside the whole.
  return row.listPublishedOn ? [name, isoWritten(row.listPublishedOn.earliest)].join("|") : name;
}

/** Gives out keys top down; where one repeats, the second and later rows get an ordinal. */
export class KeyGiver {
  /** The day on which each enterprise was listed, or how often on each of several. */
  private readonly seen = new Map<string, number | Map<number, number>>();

  next(row: Identified): string {
    const name = nameOf(row);
    const day = row.listPublishedOn?.earliest ?? 0;
    const before = this.seen.get(name);
    if (before === undefined) {
      this.seen.set(name, day);
      return baseKey(row);
    }
    const days = typeof before === "number" ? new Map([[before, 1]]) : before;
    const times = (days.get(day) ?? 0) + 1;
    days.set(day, times);
    this.seen.set(name, days);
    return repeatKey(baseKey(row), times);
  }
}
