import type { Member } from "./member";
import type { SummaryGroup } from "./groups";

/** Where an enterprise that is due stands, for the bar: each is in one part. */
export type AuditProgress = "notStarted" | "underway" | "assessed" | "accepted" | "overdue";

/** The parts in the order in which the bar has them. */
export const progressNames: Readonly<Record<AuditProgress, string>> = {
  accepted: "已验收",
  assessed: "已评估",
  underway: "审核中",
  notStarted: "未启动",
  overdue: "逾期",
};

/** The parts of the bar, as a list. */
export const progressOrder = Object.keys(progressNames) as AuditProgress[];

/** What is late is shown as late, however far it has come. */
function progressOf({ counts }: Member): AuditProgress | null {
  if (!counts.includes("due")) return null;
  if (counts.some((key) => key === "overdueStart" || key === "overdueCompletion" || key === "overdueAcceptance"))
    return "overdue";
  if (counts.includes("accepted")) return "accepted";
  if (counts.includes("assessed")) return "assessed";
  return counts.includes("started") ? "underway" : "notStarted";
}

/** How many of a group are in each part. */
export function progressIn({ members }: SummaryGroup): Readonly<Record<AuditProgress, number>> {
  const counts = { notStarted: 0, underway: 0, assessed: 0, accepted: 0, overdue: 0 };
  for (const member of members) {
    const part = progressOf(member);
    if (part !== null) counts[part] += 1;
  }
  return counts;
}
