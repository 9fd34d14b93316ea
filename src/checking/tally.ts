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

interface Building extends OpenPlace {
  readonly place: CellPlace;
  readonly folded: Finding[];
}

/**
 * What every face calls 处: one for each cell, however many findings stand on it, none for what was waived. Verdict,
 * filters, marks, reports and the command line all count these. In the order in which the findings are given, which
 * is the sheet's; findings of one cell come most severe first. One after another, for who keeps none of them.
 */
export function* openPlaces({ findings }: WithFindings): Generator<OpenPlace> {
  // Of one row and column: nearly always one, and one a sheet where findings of several stand together.
  let here: Building[] = [];
  for (const finding of findings) {
    if (finding.waived !== null) continue;
    const { place } = finding;
    if (here[0] !== undefined && (here[0].place.row !== place.row || here[0].place.column !== place.column)) {
      yield* here;
      here = [];
    }
    const there = here.find((one) => one.place.sheet === place.sheet);
    if (there) there.folded.push(finding);
    else here.push({ finding, place, folded: [] });
  }
  yield* here;
}

function* placesOf(sheets: readonly WithFindings[]): Generator<OpenPlace> {
  for (const sheet of sheets) yield* openPlaces(sheet);
}

/** The open places of some sheets, counted by severity. */
export function tallyOf(sheets: readonly WithFindings[]): Tally {
  const tally: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of placesOf(sheets)) tally[finding.severity] += 1;
  return tally;
}

/** Findings that were accepted with a reason: each is one 条, since each has a reason of its own. */
export function waivedIn(sheets: readonly WithFindings[]): Finding[] {
  return sheets.flatMap(({ findings }) => findings.filter(({ waived }) => waived !== null));
}
