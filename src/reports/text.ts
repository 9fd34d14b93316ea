import type { Finding } from "../checking/finding";
import type { CheckedSheet, CheckRun } from "../checking/run";
import { asOfLine, lookedFor, openCounts, severityNames, sheetLine, verdictLine } from "./wording";

/** A check as text for a terminal: verdict first, then every sheet with its findings in the sheet's order. */
export function textReport(path: string, run: CheckRun): string {
  const head = [`${path}：${verdictLine(run)}`];
  if (run.verdict === "nothing-recognised") head.push(`  ${lookedFor}`);
  return [...head, ...run.sheets.flatMap(sheetText)].join("\n");
}

function sheetText(sheet: CheckedSheet): string[] {
  const title = `\n【${sheet.name}】${sheetLine(sheet)}`;
  if (!sheet.rulesApplied) return [sheet.annex === null ? title : `${title}：${sheet.reason ?? "不检查"}`];
  const { error, warning, hint } = openCounts([sheet]);
  const summary = `  ${asOfLine(sheet)}；必改${error}，核实${warning}，提示${hint}`;
  return [
    title,
    summary,
    ...sheet.findings.filter(({ folded }) => !folded).flatMap((finding) => findingText(finding, sheet)),
    ...notCheckedText(sheet),
  ];
}

function findingText(finding: Finding, { findings }: CheckedSheet): string[] {
  const { severity, cell, enterprise, message, value, remedy, basis, waived } = finding;
  const also = findings.filter((other) => other.folded && other.cell === cell);
  return [
    "",
    `  [${severityNames[severity]}] ${cell}  ${enterprise ?? ""}`.trimEnd(),
    `    ${message}${value === "" ? "" : `（现为：${oneLine(value)}）`}`,
    `    怎么办：${remedy}`,
    `    依据：${basis}`,
    ...finding.fixes.map(({ label, safe }) => `    可修正：${label}${safe ? "" : "（需确认）"}`),
    ...(waived ? [`    已说明：${waived.reason}（${waived.on}）`] : []),
    ...also.map((other) => `    同一格还有：[${severityNames[other.severity]}] ${other.message}`),
  ];
}

function oneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, " ⏎ ");
}

/** Rules that could not judge the whole sheet, by reason; those that only had to pass over some rows are counted. */
function notCheckedText({ notChecked }: CheckedSheet): string[] {
  const byReason = new Map<string, number>();
  for (const { reason } of notChecked) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  return byReason.size === 0
    ? []
    : ["", `  未检查：${[...byReason].map(([reason, rules]) => `${reason}（${rules}条规则）`).join("；")}`];
}
