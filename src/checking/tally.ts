import type { Severity } from "../annexes/severity";
import type { CellPlace } from "../sheets/grid";
import type { Finding } from "./finding";
import type { CheckedSheet } from "./run";

/** A cell still to be dealt with: its most severe open finding, and the lesser ones that stand behind it. */
export interface OpenPlace {
  readonly finding: Finding;
  readonly folded: readonly Finding[];
}

/** How many cells still ask for something, by the most severe finding of each. */
export type Tally = Readonly<Record<Severity, number>>;

type WithFindings = Pick<CheckedSheet, "findings">;

/**
 * What every face calls 处: one for each cell, however many findings stand on it, none for what was waived. Verdict,
 * filters, marks, reports and the command line all count these. In the order in which the findings are given, which
 * is the sheet's; findings of one cell come most severe first.
 */
export function openPlaces({ findings }: WithFindings): OpenPlace[] {
  const places: Building[] = [];
  for (const finding of findings) {
    if (finding.waived !== null) continue;
    const { sheet, row, column } = finding.place;
    const there = placeAmong(places, sheet, row, column);
    if (there) there.folded.push(finding);
    else places.push({ finding, sheet, row, column, folded: [] });
  }
  return places;
}

interface Building extends CellPlace {
  readonly finding: Finding;
  readonly folded: Finding[];
}

/** The place of the same cell, which can stand only at the end: before it are at most those of other sheets. */
function placeAmong(places: readonly Building[], sheet: string, row: number, column: number): Building | null {
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at] as Building;
    if (place.row !== row || place.column !== column) return null;
    if (place.sheet === sheet) return place;
  }
  return null;
}

/** The open places of some sheets, counted by severity. */
export function tallyOf(sheets: readonly WithFindings[]): Tally {
  return tallyOfPlaces(sheets.flatMap(openPlaces));
}

/** The same of places that are at hand. */
export function tallyOfPlaces(places: readonly OpenPlace[]): Tally {
  const tally: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of places) tally[finding.severity] += 1;
  return tally;
}

/** Findings that were accepted with a reason: each is one 条, since each has a reason of its own. */
export function waivedIn(sheets: readonly WithFindings[]): Finding[] {
  return sheets.flatMap(({ findings }) => findings.filter(({ waived }) => waived !== null));
}
