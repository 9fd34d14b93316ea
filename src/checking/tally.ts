import type { Severity } from "../annexes/severity";
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
  const places = new Map<string, { readonly finding: Finding; readonly folded: Finding[] }>();
  for (const finding of findings) {
    if (finding.waived !== null) continue;
    const key = `${finding.place.sheet}\n${finding.cell}`;
    const there = places.get(key);
    if (there) there.folded.push(finding);
    else places.set(key, { finding, folded: [] });
  }
  return [...places.values()];
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
