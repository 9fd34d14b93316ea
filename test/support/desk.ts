import { createDesk } from "../../src/pane/commands/create-desk";
import type { Desk, Surroundings } from "../../src/pane/commands/desk";
import { followWorkbook } from "../../src/pane/commands/follow-workbook";
import type { Judge } from "../../src/pane/judge/judge";
import { listedIn } from "../../src/pane/state/transitions";
import type { Finding } from "../../src/checking/finding";
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

/** The finding whose card is open. */
export function openFinding({ state }: Desk): Finding | undefined {
  return listedIn(state()).find(({ identity }) => identity === state().open);
}
