import type { Enterprise } from "../cells/enterprise";
import type { SerialNumber } from "../cells/serial-number";
import { isoOf, type Day } from "../dates/day";
import type { Span } from "../dates/span";

/** As much of what a row says as identifies it. */
export interface Identifying {
  readonly enterprise: Enterprise | null;
  readonly serialNumber: SerialNumber | null;
  readonly listPublishedOn?: Span | null;
}

/** A row that can be told from its neighbours: `times` counts those down to it, itself included, that say the same. */
export interface Identified {
  readonly values: Identifying;
  readonly times: number;
}

const written = new Map<Day, string>();

function isoWritten(day: Day): string {
  let iso = written.get(day);
  if (iso === undefined) written.set(day, (iso = isoOf(day)));
  return iso;
}

/** The enterprise that a row is about, or its 序号 where the name is missing. */
export function nameIn({ enterprise, serialNumber }: Identifying): string {
  return enterprise ? enterprise.key : `序号${serialNumber?.text ?? ""}`;
}

/** What identifies a row wherever it is sorted to: enterprise and 名单公布时间. Rows may share it. */
export function baseKey(values: Identifying): string {
  const name = nameIn(values);
  // Joined, not added: the sum of two texts keeps both beside the whole.
  return values.listPublishedOn ? [name, isoWritten(values.listPublishedOn.earliest)].join("|") : name;
}

/**
 * The key of a row, its own in the table: the second and later rows of one enterprise and 公布 have an ordinal. Made for
 * who asks: of a clean table nobody does.
 */
export function keyOf({ values, times }: Identified): string {
  return times === 1 ? baseKey(values) : `${baseKey(values)}#${times}`;
}
