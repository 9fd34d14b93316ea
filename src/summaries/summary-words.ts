import { countKeys, type CountKey } from "./member";
import { counted, countOf, groupings, meanScore, rateOf, type SummaryBy, type SummaryGroup } from "./groups";

/** The three ways of being late. */
const overdueKeys = ["overdueStart", "overdueCompletion", "overdueAcceptance"] as const satisfies readonly CountKey[];

/** What each number is called. */
export const countNames: Readonly<Record<CountKey, string>> = {
  listed: "列入",
  removed: "移出",
  suspended: "暂缓",
  due: "应审",
  started: "已启动",
  reported: "已交报告",
  assessed: "已评估通过",
  assessedFirst: "一次通过",
  assessmentFailed: "评估未通过",
  accepted: "已验收通过",
  acceptanceFailed: "验收未通过",
  overdueStart: "逾期：启动",
  overdueCompletion: "逾期：完成审核",
  overdueAcceptance: "逾期：验收",
  urged: "已督办",
  archiveOverdue: "逾期未归档",
};

/** What stands where nothing can be divided by. */
const noRate = "—";

/** 73.8%; — where nobody is due. */
export function percent(rate: number | null): string {
  return rate === null ? noRate : `${(rate * 100).toFixed(1)}%`;
}

/** 一次通过率: of those assessed, how many at once. */
export function firstPassRate(group: SummaryGroup): number | null {
  const held = countOf(group, "assessed", "assessmentFailed");
  return held === 0 ? null : countOf(group, "assessedFirst") / held;
}

/** 平均得分, to one decimal; — where no score is written. */
export function scoreWords(group: SummaryGroup): string {
  const score = meanScore(group);
  return score === null ? noRate : score.toFixed(1);
}

/** What all groups together are called: 2025年第一批, 3批名单, 12家机构. */
export function totalName(groups: readonly SummaryGroup[], by: SummaryBy): string {
  const [only, ...others] = groups;
  if (by !== "batch") return "全部企业";
  return only && others.length === 0 ? only.name : `${groups.length}批名单`;
}

/** The line to read out: 2025年第一批应审42家，已评估31家，完成率73.8%，逾期3家。 */
export function summarySentence(name: string, group: SummaryGroup): string {
  const due = countOf(group, "due");
  if (group.members.length === 0) return "没有可以统计的企业。";
  const late = counted(group, ...overdueKeys).length;
  return `${name}应审${due}家，已评估${countOf(group, "assessed")}家，完成率${percent(rateOf(group, "assessed"))}，${late > 0 ? `逾期${late}家` : "没有逾期"}。`;
}

/** One column of the table: its heading, and what stands in it for a group. */
export interface SummaryColumn {
  readonly heading: string;
  value(group: SummaryGroup): number | string;
}

/** All but 逾期未归档, which is the bureau's own duty and no column of the enterprises. */
const columnKeys = countKeys.filter((key) => key !== "archiveOverdue");

const column = (key: CountKey): SummaryColumn => ({ heading: countNames[key], value: (group) => countOf(group, key) });
const agencyColumns: readonly SummaryColumn[] = [
  { heading: "一次通过率", value: (group) => percent(firstPassRate(group)) },
  { heading: "平均得分", value: scoreWords },
];

/** The columns of the table in their order; by agency also how good its reports are (八). */
export function summaryColumns(by: SummaryBy): readonly SummaryColumn[] {
  return [
    ...columnKeys.map(column),
    { heading: "完成率", value: (group) => percent(rateOf(group, "assessed")) },
    { heading: "验收率", value: (group) => percent(rateOf(group, "accepted")) },
    ...(by === "agency" ? agencyColumns : []),
  ];
}

/** The heading over the names of the groups. */
export function groupHeading(by: SummaryBy): string {
  return groupings[by].name;
}
