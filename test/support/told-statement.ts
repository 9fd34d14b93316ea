import { told as toldTime } from "./told";
import type { Statement } from "../../src/cells/language/statement";

/** A statement in one line, as the tests and the word lists write it: “step assessment done passed 2026-06-10”. */
export function toldStatement({ topic, what, stance, result, score, on, until, lasts }: Statement): string {
  return [
    // What may be of a step is told as what it is, something else.
    topic === "other" ? (what === "unclear" ? "other" : what) : `${topic} ${what} ${stance}`,
    ...(result === null ? [] : [result]),
    ...(score === null ? [] : [`${String(score)}分`]),
    ...(on === null ? [] : [toldTime(on)]),
    ...(until === null ? [] : [`→${toldTime(until)}`]),
    ...(lasts === null ? [] : [`+${String(lasts)}`]),
  ].join(" ");
}
