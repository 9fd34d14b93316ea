import { stepOf, type MilestoneKey } from "../annexes/steps";
import { spanIn } from "../cells/language/standing";
import type { Statement } from "../cells/language/statement";
import type { Day } from "../dates/day";
import type { StatusRow } from "./tables";
import { calendarOf, toldIn, type Told } from "./told";

/** Whether the statement is of a step that took place, by its own name: what 备注 calls 已完成 may be anything. */
function isHeld({ topic, what, stance }: Statement, key: MilestoneKey): boolean {
  return topic === "step" && stance === "done" && (what === key || what === "joint");
}

/**
 * Where 备注 and its likes say that a step took place whose own cell tells nothing of it: 2026.7.8评估通过，上季漏填.
 * What came before 公布 was an earlier audit's.
 */
export function heldElsewhereIn(row: StatusRow, key: MilestoneKey, asOf: Day): readonly Told[] {
  const { stage } = row.values[key] ?? { stage: "unknown" };
  if (stage !== "none" && stage !== "started") return nothing;
  const held = toldIn(row, (statement) => isHeld(statement, key));
  if (held.length === 0) return nothing;
  const calendar = calendarOf(row, asOf);
  return held.filter(({ cell, statement }) => {
    if (cell.column !== null && stepOf(cell.column) !== null) return false;
    const on = spanIn(statement.on, calendar);
    return on === null || (on.earliest <= asOf && on.latest >= (calendar.listed ?? on.latest));
  });
}

const nothing: readonly Told[] = [];

/** Whether something outside the cell of 评估 says that it took place, or 验收, which follows it. */
export function isAssessedElsewhere(row: StatusRow, asOf: Day): boolean {
  return heldElsewhereIn(row, "assessment", asOf).length > 0 || heldElsewhereIn(row, "acceptance", asOf).length > 0;
}
