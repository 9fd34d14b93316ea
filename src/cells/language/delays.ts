import type { Element } from "./elements";
import { isWord } from "./mode";
import type { Statement } from "./statement";

function tellsWhy(element: Element | undefined): boolean {
  return isWord(element, "turn", "because") || isWord(element, "standstill", "hardship");
}

/** 因专家排期推迟: why it was late, not until when it may be. */
export function isReasonOfDelay(elements: readonly Element[], [told]: readonly Statement[]): boolean {
  if (!tellsWhy(elements[0]) || told?.topic !== "standstill" || told.what !== "extension") return false;
  return told.stance === "done" && told.until === null && told.lasts === null && told.by !== "bureau";
}

function isHeld(statement: Statement | undefined): boolean {
  return statement?.topic === "step" && statement.stance === "done" && statement.result !== null;
}

/**
 * The statements, with a delay that stands beside the held meeting as over: 评估通过，因专家排期推迟. `delays`: the places of
 * statements that tell why something was late.
 */
export function withDelaysOver(statements: readonly Statement[], delays: readonly number[]): readonly Statement[] {
  if (delays.length === 0) return statements;
  return statements.map((statement, at) => {
    const isOver = delays.includes(at) && (isHeld(statements[at - 1]) || isHeld(statements[at + 1]));
    return isOver ? { ...statement, stance: "over" } : statement;
  });
}
