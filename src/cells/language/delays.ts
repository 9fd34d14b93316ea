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

/** 评估会改期 without a new day: it is due, until a later day tells that it was held. */
export function isMovedAway(elements: readonly Element[], [told]: readonly Statement[]): boolean {
  return (
    told?.topic === "step" && told.stance === "awaited" && elements.some((element) => isWord(element, "act", "move"))
  );
}

/** The statements, with a meeting that was moved and held later as no more than planned: 3.14评估会改期，4.14开，通过. */
export function withMovesSettled(statements: readonly Statement[], moves: readonly number[]): readonly Statement[] {
  if (moves.length === 0) return statements;
  const held = statements.findLastIndex(
    ({ topic, stance, on }) => topic === "step" && stance === "done" && on !== null,
  );
  return statements.map((statement, at) =>
    moves.includes(at) && at < held ? { ...statement, stance: "planned", on: null } : statement,
  );
}
