import { archiveRegister, registerColumns, type RegisterColumn } from "../../annexes/archive-register";
import type { ArchiveStep } from "../../annexes/archive-register";
import { timeLimits } from "../../annexes/time-limits";
import { due } from "../../dates/limits";
import type { Span } from "../../dates/span";
import { lastHeld } from "../../ledger/rounds";
import type { StatusRow } from "../../ledger/tables";
import type { Day } from "../../dates/day";
import type { Content } from "../blueprints/annex-sheet";
import { spanText } from "../span-text";

const unneeded = archiveRegister.ticks[1];

/**
 * What a row of the ledger comes to in the register; ticks are left to the clerk, but documents that are not needed are
 * marked so.
 */
export function registerRow(row: StatusRow, number: number, knownUntil: Day): Content[] {
  return registerColumns.map((column) => contentOf(column, row, number, knownUntil));
}

function contentOf(column: RegisterColumn, row: StatusRow, number: number, knownUntil: Day): Content {
  const { values } = row;
  switch (column.kind) {
    case "serialNumber":
      return number;
    case "enterprise":
      return values.enterprise?.name ?? null;
    case "listPublishedOn":
      return timeContent(values.listPublishedOn);
    case "heldOn":
      return timeContent(heldOn(row, column.step, knownUntil));
    case "dueOn":
      return dueOf(heldOn(row, column.step, knownUntil));
    case "item":
      return isUnneeded(column, row) ? unneeded : null;
    default:
      return null;
  }
}

/** When a step was held with a result that is not a failure; null where it was not. */
export function heldOn({ values }: StatusRow, step: ArchiveStep, knownUntil: Day): Span | null {
  const last = lastHeld(values[step], knownUntil);
  return last && last.result !== "failed" ? last.on : null;
}

/** By when its documents are to be filed: a month, rest days rolled; of a month its last day counts. */
export function dueOf(held: Span | null): Content {
  return held === null ? null : { day: due(held.latest, timeLimits.archive.months).rolled };
}

/** A day as a real date; what is less exact in words. */
export function timeContent(span: Span | null): Content {
  if (span === null) return null;
  return span.precision === "day" ? { day: span.earliest } : spanText(span);
}

/** 2 and 4 are about an agency: an enterprise that audits itself has none. */
export function isUnneeded(column: RegisterColumn, { values }: StatusRow): boolean {
  return column.kind === "item" && column.item.needed === "commissioned" && values.consultingAgency?.kind === "self";
}
