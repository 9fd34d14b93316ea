import { breath } from "./breath";

/** Milliseconds of work before clicks and paints have their turn. */
const stretch = 12;

/** Does work that comes in small steps, and lets whatever else waits for this thread through in between. */
export async function unhurried<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let until = performance.now() + stretch;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + stretch;
  }
}

/** Does the same work in one go. */
export function inOneGo<Result>(steps: Iterator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
