import { severities, type Severity } from "../../annexes/severity";
import type { Tally } from "../../checking/tally";

export type Counts = Readonly<Record<Severity | "all", number>>;

/** How many cells of these sheets are still to be dealt with, of each severity and all. */
export function countsOf(sheets: readonly { readonly tally: Tally }[]): Counts {
  const counts = { all: 0, error: 0, warning: 0, hint: 0 };
  for (const severity of severities) {
    for (const { tally } of sheets) counts[severity] += tally[severity];
    counts.all += counts[severity];
  }
  return counts;
}
