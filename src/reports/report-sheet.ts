import { severityNames } from "../annexes/severity";
import type { CheckedSheet, CheckResult } from "../checking/run";
import { openPlaces, waivedIn, type OpenPlace } from "../checking/tally";
import type { Blueprint, BlueprintCell } from "../sheets/blueprint";
import { couldNotRun, ranLine, type ReportMeta } from "./record";
import { type StyleName, reportStyles } from "./report-styles";
import { asOfLine, foldedLine, lookedFor, sheetLine, verdictLine } from "./wording";

const headings = ["程度", "工作表", "单元格", "企业名称", "问题", "现为", "办法", "依据", "说明"];
const columnWidths = [6, 10, 8, 30, 40, 20, 36, 40, 20];

/**
 * The check as a sheet: each finding's cell is a link to it; the head says what was checked, as of when, and what could
 * not be.
 */
export function reportSheet(run: CheckResult, meta: ReportMeta): Blueprint {
  const head = headLines(run, meta);
  const headingRow = head.length + 1;
  const places = run.sheets.flatMap((sheet) => [
    ...openPlaces(sheet),
    ...waivedIn([sheet]).map((finding) => ({ finding, folded: [] })),
  ]);
  const cells = [
    ...head.map((text, row) => cellOf(row, 0, text, row === 0 ? "title" : "line")),
    ...headings.map((text, column) => cellOf(headingRow, column, text, "heading")),
    ...places.flatMap((place, index) => findingCells(place, headingRow + 1 + index)),
  ];
  const lastColumn = headings.length - 1;
  return {
    name: "检查结果",
    styles: reportStyles,
    cells,
    merges: [],
    columnWidths,
    rowHeights: { 0: 28 },
    validations: [],
    page: {
      landscape: true,
      fitToWidth: true,
      titleRows: { from: headingRow, to: headingRow },
      printArea: { top: 0, left: 0, bottom: headingRow + places.length, right: lastColumn },
      footerCenter: "第 &P 页，共 &N 页",
    },
    frozenRows: headingRow + 1,
  };
}

function cellOf(row: number, column: number, value: string, style: StyleName): BlueprintCell {
  return { row, column, value, style };
}

function headLines(run: CheckResult, { fileName, generatedAt }: ReportMeta): string[] {
  return [
    verdictLine(run),
    `文件：${fileName}；检查时间：${generatedAt}`,
    ...(run.verdict === "nothing-recognised" ? [lookedFor] : []),
    ...run.notes,
    ...run.sheets.map(sheetSummary),
  ];
}

function sheetSummary(sheet: CheckedSheet): string {
  if (!sheet.rulesApplied) return `${sheet.name}：${sheet.reason ?? "不检查"}`;
  const notRun = couldNotRun(sheet).map(({ reason, titles, extent }) => `${reason}（${extent}：${titles.join("、")}）`);
  return `${sheet.name}：${sheetLine(sheet)}；${asOfLine(sheet)}；${ranLine(sheet)}${notRun.length > 0 ? `未检查：${notRun.join("；")}` : ""}`;
}

function findingCells({ finding, folded }: OpenPlace, row: number): BlueprintCell[] {
  const { severity, place, cell, enterprise, message, value, remedy, basis, waived } = finding;
  const note = waived ? `${waived.reason}（${waived.on}）` : "";
  const problem = [message, ...folded.map(foldedLine)].join("\n");
  const texts = [place.sheet, cell, enterprise ?? "", problem, value, remedy, basis, note];
  return [
    waived ? cellOf(row, 0, "已忽略", "text") : cellOf(row, 0, severityNames[severity], severity),
    ...texts.map((text, index) =>
      index === 1 ? { ...cellOf(row, 2, text, "link"), link: place } : cellOf(row, index + 1, text, "text"),
    ),
  ];
}
