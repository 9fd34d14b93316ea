import { quarterWords } from "../dates/span-words";
import type { CheckedSheet, CheckResult, Verdict } from "../checking/run";
import { newest } from "../checking/verdict";
import { chineseOf } from "../dates/day";
import type { Severity } from "../annexes/severity";

/** How many findings of each severity are still open (not waived). */
export type OpenCounts = Readonly<Record<Severity, number>>;

/** Counts the open findings of some sheets. */
export function openCounts(sheets: readonly CheckedSheet[]): OpenCounts {
  const open = sheets.flatMap(({ findings }) => findings.filter(({ waived }) => waived === null));
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}

/** The verdict in one line: 可以报送 / 3处必改，2处请核实. Counts the sheets that the verdict is about. */
export function verdictLine(run: CheckResult): string {
  return verdictWords(run.verdict, openCounts(newest(run.sheets.filter(({ annex }) => annex !== null))));
}

function verdictWords(verdict: Verdict, { error, warning }: OpenCounts): string {
  if (verdict === "nothing-recognised") return "没有认出附表3或附表4";
  if (verdict === "ready") return "可以报送";
  return [error > 0 ? `${error}处必改` : "", warning > 0 ? `${warning}处请核实` : ""].filter(Boolean).join("，");
}

/** What was looked for, said where nothing was recognised. */
export const lookedFor =
  "附表3要有“企业名称”和“名单公布时间、要求完成期限、审核咨询机构名称、评估、验收”中的至少三栏（评估、验收至少一栏）；附表4要有“企业名称、变化情况、调整结果”三栏。";

/** 2026年第3季度, 2026年7月, or 季度未写明. */
function periodName({ period, month }: Pick<CheckedSheet, "period" | "month">): string {
  if (month) return `${month.year}年${month.month}月`;
  return period ? quarterWords(period) : "季度未写明";
}

const sources = {
  reportedOn: "填报时间",
  title: "标题所说的",
  quarterEnd: "季度末",
  today: "今天",
  option: "指定日期",
} as const;

/** 按填报时间2026年10月9日判断 */
export function asOfLine({ asOf, asOfFrom }: CheckedSheet): string {
  return asOf === null || asOfFrom === null ? "" : `按${sources[asOfFrom]}${chineseOf(asOf)}判断`;
}

/** 附表3 · 2026年第3季度 · 42家 */
export function sheetLine(sheet: CheckedSheet): string {
  return sheet.annex === null
    ? (sheet.reason ?? "")
    : [`附表${sheet.annex}`, periodName(sheet), `${sheet.rows}家`].join(" · ");
}
