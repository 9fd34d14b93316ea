import { createDesk } from "../../src/pane/commands/create-desk";
import type { Desk, Surroundings } from "../../src/pane/commands/desk";
import { followWorkbook } from "../../src/pane/commands/follow-workbook";
import type { Judge, ListedFinding } from "../../src/pane/judge/judge";
import { listingOf } from "../../src/pane/state/listing-of";
import type { PaneState } from "../../src/pane/state/pane-state";
import type { FoundSpot } from "../../src/pane/judge/found-table";
import { gridOf, literalJudge, surroundingsFor } from "./judgements";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

/** A desk over a sheet of these values, as the pane opens it: it follows the workbook until `end`. */
export function openedDesk(
  values: readonly (readonly (string | null)[])[],
  judge: Judge = literalJudge(),
  surroundings: Surroundings = surroundingsFor(),
): { readonly workbook: MemoryWorkbook; readonly desk: Desk; end(): void } {
  const workbook = memoryWorkbook([gridOf(values)]);
  const desk = createDesk(workbook, judge, surroundings);
  return { workbook, desk, end: followWorkbook(desk) };
}

/** The findings in the order in which the list shows them. */
export function listedIn(state: PaneState): FoundSpot[] {
  const listing = listingOf(state);
  return listing ? Array.from({ length: listing.size }, (_, at) => listing.at(at)).filter((spot) => spot !== null) : [];
}

/** The same in words. */
export function findingsIn({ state, judge }: Desk): Promise<readonly ListedFinding[]> {
  return judge.inWords(listedIn(state()).map(({ number }) => number));
}

/** The finding whose card is open. */
export function openFinding({ state }: Desk): FoundSpot | undefined {
  return listedIn(state()).find(({ number }) => number === state().open);
}
