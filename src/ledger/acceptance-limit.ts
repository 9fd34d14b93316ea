import type { Milestone } from "../cells/milestone/milestone";
import { acceptanceBandMonths, timeLimits } from "../annexes/time-limits";
import type { DueDay } from "../dates/limits";
import type { Span } from "../dates/span";
import { isReportOnTime } from "./completion";
import type { RowFacts } from "./facts";
import { heldElsewhereIn } from "./held-elsewhere";
import { dueAfter } from "./lateness";
import { isDone, lastHeld } from "./rounds";

/** What the rules on 验收's two years read of a row. */
export interface AcceptanceValues {
  readonly listPublishedOn: Span;
  readonly assessment: Milestone;
  readonly acceptance: Milestone;
  readonly auditStartedOn: Span | null;
  readonly reportSubmittedOn: Span | null;
}

/**
 * When 验收 is surely late. The two years run from 实施审核, which starts within two months of 公布: where the start is not
 * recorded, only after 26 months is the limit past on any reading.
 */
export function acceptanceLimit(values: Pick<AcceptanceValues, "listPublishedOn" | "auditStartedOn">): DueDay {
  const { listPublishedOn, auditStartedOn } = values;
  return auditStartedOn
    ? dueAfter(auditStartedOn, timeLimits.acceptance.months)
    : dueAfter(listPublishedOn, acceptanceBandMonths);
}

/**
 * Whether a first 验收 is what the row waits for next: it follows 评估 (五), whose own delay is reported by the rules on
 * 评估. One that failed took place (acceptance-failed says so); one that is not needed (免验收) is not waited for.
 */
export function awaitsAcceptance(values: AcceptanceValues, facts: RowFacts<3>): boolean {
  const { acceptance } = values;
  if (acceptance.stage === "exempt" || lastHeld(acceptance, facts.knownUntil)?.result === "failed") return false;
  if (isDone(acceptance, facts.knownUntil) || facts.excused) return false;
  if (heldElsewhereIn(facts.row, "acceptance", facts.asOf).length > 0) return false;
  return isDone(values.assessment, facts.knownUntil) || isReportOnTime(values, facts);
}
