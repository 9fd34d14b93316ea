import { severityNames } from "../annexes/severity";
import type { Finding } from "../checking/finding";
import type { CheckedSheet, CheckResult } from "../checking/run";
import { couldNotRun } from "./record";
import { asOfLine, lookedFor, openCounts, sheetLine, verdictLine } from "./wording";

/** A check as text for a terminal: verdict first, then every sheet with its findings in the sheet's order. */
export function textReport(path: string, run: CheckResult): string {
  const head = [`${path}：${verdictLine(run)}`];
  if (run.verdict === "nothing-recognised") head.push(`  ${lookedFor}`);
  return [...head, ...run.sheets.flatMap(sheetText)].join("\n");
}

function sheetText(sheet: CheckedSheet): string[] {
  const title = `\n【${sheet.name}】${sheetLine(sheet)}`;
  if (!sheet.rulesApplied) return [sheet.annex === null ? title : `${title}：${sheet.reason ?? "不检查"}`];
  const { error, warning, hint } = openCounts([sheet]);
  const summary = `  ${asOfLine(sheet)}；必改${error}，核实${warning}，提示${hint}`;
  const folded = foldedByCell(sheet);
  return [
    title,
    summary,
    ...sheet.findings
      .filter((finding) => !finding.folded)
      .flatMap((finding) => findingText(finding, folded.get(finding.cell) ?? [])),
    ...notCheckedText(sheet),
  ];
}

/** The findings that stand behind another one on their cell, by the cell's address. */
function foldedByCell({ findings }: CheckedSheet): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.folded) continue;
    const there = byCell.get(finding.cell);
    if (there) there.push(finding);
    else byCell.set(finding.cell, [finding]);
  }
  return byCell;
}

function findingText(finding: Finding, also: readonly Finding[]): string[] {
  const { severity, cell, enterprise, message, value, remedy, basis, waived } = finding;
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

function notCheckedText(sheet: CheckedSheet): string[] {
  const reasons = couldNotRun(sheet).map(({ reason, titles }) => `${reason}（${titles.length}条规则）`);
  return reasons.length === 0 ? [] : ["", `  未检查：${reasons.join("；")}`];
}
