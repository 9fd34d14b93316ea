import { parseIso, serialOf } from "../../dates/day";

const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * The serial of a date cell that a strict file spells in ISO 8601 (t="d"); null where it is no date a sheet can hold.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const found = pattern.exec(text.trim());
  const day = parseIso(found?.[1] ?? "");
  if (!found || day === null) return null;
  const [hours, minutes, seconds] = [found[2], found[3], found[4]].map((part) => Number(part ?? 0));
  return serialOf(day, date1904) + ((hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}
