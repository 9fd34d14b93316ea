import type { Enterprise, SerialNumber } from "../annexes/identity";
import { isoOf, type Day } from "../dates/day";
import type { Span } from "../dates/span";

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

/** What identifies a row wherever it is sorted to: enterprise and 名单公布时间, or 序号 where the name is missing. */
export function baseKey({ enterprise, serialNumber, listPublishedOn }: Identified): string {
  const name = enterprise ? enterprise.key : `序号${serialNumber?.text ?? ""}`;
  return listPublishedOn ? `${name}|${isoWritten(listPublishedOn.earliest)}` : name;
}

/** Gives out keys top down; where one repeats, the second and later rows get an ordinal. */
export class KeyGiver {
  private readonly seen = new Map<string, number>();

  next(base: string): string {
    const times = (this.seen.get(base) ?? 0) + 1;
    this.seen.set(base, times);
    return times === 1 ? base : `${base}#${times}`;
  }
}
