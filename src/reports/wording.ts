import { severities, severityNames } from "../annexes/severity";
import type { Finding, Waiver } from "../checking/finding";
import { quarterWords } from "../dates/span-words";
import type { CheckedSheet, CheckResult } from "../checking/run";
import { asOfWords } from "../checking/as-of-words";
import { tallyOf } from "../checking/tally";
import { newest } from "../checking/verdict";
import { verdictWords } from "../checking/verdict-words";

/** The verdict in one line: 可以报送 / 3处必改，2处请核实. Counts the sheets that the verdict is about. */
export function verdictLine(run: CheckResult): string {
  return verdictWords(run.verdict, tallyOf(newest(run.sheets.filter(({ annex }) => annex !== null))));
}

/** What was looked for, said where nothing was recognised. */
export const lookedFor =
  "附表3要有“企业名称”和“名单公布时间、要求完成期限、审核咨询机构名称、评估、验收”中的至少三栏（评估、验收至少一栏）；附表4要有“企业名称、变化情况、调整结果”三栏。";

/** 2026年第3季度, 2026年7月, or 未写季度. */
function periodName({ period, month }: Pick<CheckedSheet, "period" | "month">): string {
  if (month) return `${month.year}年${month.month}月`;
  return period ? quarterWords(period) : "未写季度";
}

/** 按填报时间2026年10月9日判断 */
export function asOfLine({ asOf, asOfFrom }: CheckedSheet): string {
  return asOf === null || asOfFrom === null ? "" : `${asOfWords(asOfFrom, asOf)}判断`;
}

/** 必改3，核实2，提示0: the places of a sheet that are still open. */
export function tallyLine(sheet: CheckedSheet): string {
  const tally = tallyOf([sheet]);
  return severities.map((severity) => `${severityNames[severity]}${tally[severity]}`).join("，");
}

/** What an accepted finding says of it: 已说明：…（2026-10-09）. */
export function waivedLine({ reason, on }: Waiver): string {
  return `已说明：${reason}（${on}）`;
}

/** A lesser finding as it stands under the one that its cell is counted by. */
export function foldedLine({ severity, message }: Finding): string {
  return `同一格还有：[${severityNames[severity]}] ${message}`;
}

/** 附表3 · 2026年第3季度 · 42家 */
export function sheetLine(sheet: CheckedSheet): string {
  return sheet.annex === null
    ? (sheet.reason ?? "")
    : [`附表${sheet.annex}`, periodName(sheet), `${sheet.rows}家`].join(" · ");
}
