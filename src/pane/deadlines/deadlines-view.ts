import { stateCounts, type StateCounts } from "../../deadlines/deadline-words";
import type { Deadlines } from "../../deadlines/deadlines";
import { narrowingChoices, type NarrowingChoices } from "./narrowing";

/** Who is due when, and what is said of all together, known once for a list that may have 100,000 lines. */
export interface DeadlinesView extends Deadlines {
  readonly states: StateCounts;
  readonly choices: NarrowingChoices;
}

/** The deadlines with what is said of all together, found in small steps. */
export function* deadlinesView(deadlines: Deadlines): Generator<void, DeadlinesView> {
  const choices = yield* narrowingChoices(deadlines);
  const states = stateCounts(deadlines);
  yield;
  return { ...deadlines, states, choices };
}
