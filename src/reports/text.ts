import { severityNames } from "../annexes/severity";
import type { Finding } from "../checking/finding";
import type { CheckedSheet, CheckResult } from "../checking/run";
import { openPlaces, waivedIn } from "../checking/tally";
import { couldNotRun } from "./record";
import { asOfLine, foldedLine, lookedFor, sheetLine, tallyLine, verdictLine, waivedLine } from "./wording";

/** A check as text for a terminal: verdict first, then every sheet with its findings in the sheet's order. */
export function textReport(path: string, run: CheckResult): string {
  const head = [`${path}：${verdictLine(run)}`];
  if (run.verdict === "nothing-recognised") head.push(`  ${lookedFor}`);
  return [...head, ...run.sheets.flatMap(sheetText)].join("\n");
}

function sheetText(sheet: CheckedSheet): string[] {
  const title = `\n【${sheet.name}】${sheetLine(sheet)}`;
  if (!sheet.rulesApplied) return [sheet.annex === null ? title : `${title}：${sheet.reason ?? "不检查"}`];
  return [
    title,
    `  ${asOfLine(sheet)}；${tallyLine(sheet)}`,
    ...openPlaces(sheet).flatMap(({ finding, folded }) => findingText(finding, folded)),
    ...waivedIn([sheet]).flatMap((finding) => findingText(finding, [])),
    ...notCheckedText(sheet),
  ];
}

function findingText(finding: Finding, also: readonly Finding[]): string[] {
  const { severity, cell, enterprise, message, value, remedy, basis, waived } = finding;
  return [
    "",
    `  [${waived ? "已忽略" : severityNames[severity]}] ${cell}  ${enterprise ?? ""}`.trimEnd(),
    `    ${message}${value === "" ? "" : `（现为：${oneLine(value)}）`}`,
    `    怎么办：${remedy}`,
    `    依据：${basis}`,
    ...finding.fixes.map(({ label, safe }) => `    可修正：${label}${safe ? "" : "（需确认）"}`),
    ...(waived ? [`    ${waivedLine(waived)}`] : []),
    ...also.map((other) => `    ${foldedLine(other)}`),
  ];
}

function oneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, " ⏎ ");
}

function notCheckedText(sheet: CheckedSheet): string[] {
  const reasons = couldNotRun(sheet).map(({ reason, extent }) => `${reason}（${extent}）`);
  return reasons.length === 0 ? [] : ["", `  未检查：${reasons.join("；")}`];
}
