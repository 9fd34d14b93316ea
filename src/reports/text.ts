import { severityNames } from "../annexes/severity";
import type { Finding } from "../checking/finding";
import type { CheckedSheet } from "../checking/run";
import { openPlaces, waivedIn } from "../checking/tally";
import { gathered } from "./pieces";
import { couldNotRun, type CheckedFile } from "./record";
import { asOfLine, foldedLine, lookedFor, sheetLine, tallyLine, verdictLine, waivedLine } from "./wording";

/**
 * Checks as text for a terminal, in pieces: of each file the verdict first, then every sheet with its findings in the
 * sheet's order.
 */
export function textReport(checks: readonly CheckedFile[]): Iterable<string> {
  return gathered(joined(checks.map(fileLines)));
}

/** The lines of all files, with an empty line between two files and no line feed at the end. */
function* joined(files: readonly Iterable<string>[]): Generator<string> {
  let before = "";
  for (const lines of files) {
    for (const line of lines) {
      yield before + line;
      before = "\n";
    }
    before = "\n\n";
  }
}

function* fileLines({ path, run }: CheckedFile): Generator<string> {
  yield `${path}：${verdictLine(run)}`;
  if (run.verdict === "nothing-recognised") yield `  ${lookedFor}`;
  for (const sheet of run.sheets) yield* sheetLines(sheet);
}

function* sheetLines(sheet: CheckedSheet): Generator<string> {
  const title = `\n【${sheet.name}】${sheetLine(sheet)}`;
  if (!sheet.rulesApplied) return yield sheet.annex === null ? title : `${title}：${sheet.reason ?? "不检查"}`;
  yield title;
  yield `  ${asOfLine(sheet)}；${tallyLine(sheet)}`;
  for (const { finding, folded } of openPlaces(sheet)) yield findingText(finding, folded);
  for (const finding of waivedIn([sheet])) yield findingText(finding, []);
  yield* notCheckedText(sheet);
}

function findingText(finding: Finding, also: readonly Finding[]): string {
  const { severity, cell, enterprise, message, value, remedy, basis, waived } = finding;
  return [
    "",
    `  [${waived ? "已忽略" : severityNames[severity]}] ${cell}  ${enterprise ?? ""}`.trimEnd(),
    `    ${message}${value === "" ? "" : `（现为：${oneLine(value)}）`}`,
    `    办法：${remedy}`,
    `    依据：${basis}`,
    ...finding.fixes.map(({ label, safe }) => `    可修正：${label}${safe ? "" : "（需确认）"}`),
    ...(waived ? [`    ${waivedLine(waived)}`] : []),
    ...also.map((other) => `    ${foldedLine(other)}`),
  ].join("\n");
}

function oneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, " ⏎ ");
}

function notCheckedText(sheet: CheckedSheet): string[] {
  const reasons = couldNotRun(sheet).map(({ reason, extent }) => `${reason}（${extent}）`);
  return reasons.length === 0 ? [] : ["", `  未检查：${reasons.join("；")}`];
}
