import type { DeadlineItem, DeadlineState } from "./deadline";
import { deadlineKinds } from "./deadline-kinds";
import type { CountingDay } from "./counting-day";
import type { Standstill } from "./deadline-standstill";
import type { EnterpriseTimeline, TimelineEvent } from "./deadline-timeline";
import type { Deadlines } from "./deadlines";
import { asOfWords } from "../checking/as-of-words";
import { chineseOf } from "../dates/day";
import { spanWords } from "../dates/span-words";

/** What a state is called on screen. */
export const stateNames: Readonly<Record<DeadlineState, string>> = {
  overdue: "逾期",
  "due-soon": "快到期",
  upcoming: "未到期",
  done: "已完成",
  excused: "不计",
  unknown: "未见记录",
};

const eventNames: Readonly<Record<TimelineEvent["kind"], string>> = {
  disclosure: "信息公开",
  start: "启动",
  report: "提交报告",
  assessment: "评估",
  acceptance: "验收",
};

/** 逾期109天, 明天, 还有38天, 已完成: how it stands, counted from the as-of day. */
export function standingWords({ state, daysLeft }: DeadlineItem): string {
  if (state === "overdue") return `逾期${-daysLeft}天`;
  if (state === "done" || state === "excused") return stateNames[state];
  if (daysLeft < 0) return `已过${-daysLeft}天`;
  return daysLeft === 0 ? "今天" : daysLeft === 1 ? "明天" : `还有${daysLeft}天`;
}

/** 完成审核：最迟2026年6月22日; a limit that is only in principle says so, and so does one of which the sheet does not tell. */
export function dueLine(item: DeadlineItem): string {
  const line = `${deadlineKinds[item.kind].name}：${limitWords(item)}`;
  return item.state === "unknown" ? `${line}，${stateNames.unknown}` : line;
}

/** 原则上最迟2026年6月29日 */
export function limitWords({ kind, rolledDue }: DeadlineItem): string {
  return `${deadlineKinds[kind].force === "inPrinciple" ? "原则上" : ""}最迟${chineseOf(rolledDue)}`;
}

/** How an enterprise stands: 逾期109天; of a clock that stands still the result of 附表4, 审核暂缓. */
export function timelineStanding({ headline, standstill }: EnterpriseTimeline): string {
  if (headline.state !== "excused" || standstill === null) return standingWords(headline);
  return (standstill.from === "adjustment" && standstill.result) || stateNames.excused;
}

/** The line below the picture: the limit it is about, why none runs, or what was done when. */
export function timelineLine({ headline, standstill, events, measure }: EnterpriseTimeline): string {
  if (headline.state === "excused" && standstill) return `${standstillWords(standstill)}，期限不计`;
  const done = events.filter(
    ({ kind, result }) => (kind === "assessment" || kind === "acceptance") && result !== "failed",
  );
  if (headline.state === "done" && done.length > 0) return done.map(eventWords).join("，");
  return measure === null ? dueLine(headline) : `${dueLine(headline)}；最近一次措施：${measure}`;
}

function standstillWords(standstill: Standstill): string {
  if (standstill.from === "row") return `表中写明“${standstill.words}”`;
  if (standstill.result === null) return "附表4有一行没写企业名称";
  return `附表4：${standstill.change || standstill.result || "有一行看不出调整结果"}`;
}

/** 评估2025年6月5日, 评估2025年6月未通过: what happened when, as exactly as the sheet tells. */
export function eventWords({ kind, on, result }: TimelineEvent): string {
  return `${eventNames[kind]}${spanWords(on)}${result === "failed" ? "未通过" : ""}`;
}

/** The picture in one sentence, for those who do not see it. */
export function timelineSentence(timeline: EnterpriseTimeline): string {
  const parts = [`${spanWords(timeline.listedOn)}公布`, ...timeline.events.map(eventWords)];
  return `${parts.join("，")}。${timelineLine(timeline)}，${timelineStanding(timeline)}`;
}

/** How many enterprises stand in each state. */
export type StateCounts = Readonly<Record<DeadlineState, number>>;

/** Counts the enterprises by their state. */
export function stateCounts({ enterprises }: Pick<Deadlines, "enterprises">): StateCounts {
  const counts = { overdue: 0, "due-soon": 0, upcoming: 0, done: 0, excused: 0, unknown: 0 };
  for (const { headline } of enterprises) counts[headline.state] += 1;
  return counts;
}

/** 按今天2026年11月30日计: from which day everything is counted. */
export function countedFrom({ asOfFrom, asOf }: Pick<CountingDay, "asOf" | "asOfFrom">): string {
  return `${asOfWords(asOfFrom, asOf)}计`;
}

/** 陈家镇，王工，021-5960 0000: whom to ask; empty where the ledger does not tell. */
export function contactWords({ town, contact, phone }: EnterpriseTimeline): string {
  return [town, contact, phone].filter((word) => word !== null).join("，");
}

/** The line to read to the head of section: 3家逾期，2家60天内到期. */
export function deadlineSummary(
  view: Pick<Deadlines, "enterprises">,
  within: number,
  { overdue, "due-soon": soon } = stateCounts(view),
): string {
  const parts = [overdue > 0 ? `${overdue}家逾期` : "", soon > 0 ? `${soon}家${within}天内到期` : ""].filter(Boolean);
  if (view.enterprises.length === 0) return "没有可以计算期限的企业";
  return parts.length > 0 ? parts.join("，") : `没有逾期，${within}天内没有到期`;
}

/** 评估档案归档，2家: what the bureau has to do. */
export function archiveName({ kind, open }: Deadlines["archives"][number]): string {
  return `${deadlineKinds[kind].name}，${open.length}家`;
}
