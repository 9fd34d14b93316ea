import { acceptanceBandMonths, bureauDuties, timeLimits, type Force } from "../annexes/time-limits";
import { basisText, type ClauseId } from "../annexes/clauses";

/** What the guideline sets a time for: per enterprise, per event to file away, and for the bureau itself. */
export type DeadlineKind =
  | "disclosure"
  | "start"
  | "completion"
  | "acceptance"
  | "archive-assessment"
  | "archive-acceptance"
  | "quarterly-report"
  | "annual-summary";

/** What each deadline is called and where it is written. */
export interface KindOfDeadline {
  readonly name: string;
  readonly clause: ClauseId;
  readonly quote: string;
  /** 原则上 binds nobody to the day. */
  readonly force: Force;
}

const archive = { ...timeLimits.archive, name: "" };

export const deadlineKinds: Readonly<Record<DeadlineKind, KindOfDeadline>> = {
  disclosure: { name: "信息公开", ...timeLimits.disclosure },
  start: { name: "启动审核", ...timeLimits.start },
  completion: { name: "完成审核", ...timeLimits.completion },
  acceptance: { name: "验收", ...timeLimits.acceptance },
  "archive-assessment": { ...archive, name: "评估档案归档" },
  "archive-acceptance": { ...archive, name: "验收档案归档" },
  "quarterly-report": { name: "报送附表3、附表4", force: "mandatory", ...bureauDuties.quarterlyReport },
  "annual-summary": { name: "年度工作总结表", force: "mandatory", ...bureauDuties.annualSummary },
};

/** 四、审核评估：“…”, for one kind of deadline. */
export function basisOf(kind: DeadlineKind): string {
  return basisText(deadlineKinds[kind]);
}

/** Months within which 验收 is due, and after which it is surely late where the start is not recorded. */
export const acceptanceMonths = { due: timeLimits.acceptance.months, late: acceptanceBandMonths } as const;
