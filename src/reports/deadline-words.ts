import type { DeadlineItem, DeadlineState } from "../checking/deadline";
import { deadlineKinds } from "../checking/deadline-kinds";
import type { Deadlines } from "../checking/deadlines";
import { chineseOf } from "../dates/day";

/** What a state is called on screen. */
export const stateNames: Readonly<Record<DeadlineState, string>> = {
  overdue: "逾期",
  "due-soon": "快到期",
  upcoming: "未到期",
  done: "已完成",
  excused: "不计",
  unknown: "未记录",
};

/** 逾期109天, 明天, 还有38天, 已完成: how it stands, counted from the as-of day. */
export function standing({ state, daysLeft }: DeadlineItem): string {
  if (state === "overdue") return `逾期${-daysLeft}天`;
  if (state !== "due-soon" && state !== "upcoming") return stateNames[state];
  if (daysLeft < 0) return `已过${-daysLeft}天`;
  return daysLeft === 0 ? "今天" : daysLeft === 1 ? "明天" : `还有${daysLeft}天`;
}

/** 完成审核：最迟2026年6月22日; a limit that is only in principle says so. */
export function dueLine({ kind, rolledDue }: DeadlineItem): string {
  const { name, force } = deadlineKinds[kind];
  return `${name}：${force === "inPrinciple" ? "原则上" : ""}最迟${chineseOf(rolledDue)}`;
}

/** How many enterprises stand in each state. */
export function stateCounts({ enterprises }: Deadlines): Readonly<Record<DeadlineState, number>> {
  const counts = { overdue: 0, "due-soon": 0, upcoming: 0, done: 0, excused: 0, unknown: 0 };
  for (const { headline } of enterprises) counts[headline.state] += 1;
  return counts;
}

/** The line to read to the head of section: 3家逾期，2家60天内到期. */
export function deadlineSummary(view: Deadlines, within: number): string {
  const { overdue, "due-soon": soon } = stateCounts(view);
  const parts = [overdue > 0 ? `${overdue}家逾期` : "", soon > 0 ? `${soon}家${within}天内到期` : ""].filter(Boolean);
  if (view.enterprises.length === 0) return "没有可以计算期限的企业";
  return parts.length > 0 ? parts.join("，") : `没有逾期，${within}天内没有到期`;
}
