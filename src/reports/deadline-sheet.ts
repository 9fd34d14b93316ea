import { chineseOf } from "../dates/day";
import { type DeadlineItem, compareUrgency } from "../deadlines/deadline";
import { basisOf, deadlineKinds } from "../deadlines/deadline-kinds";
import { deadlineSummary, limitWords, standingWords } from "../deadlines/deadline-words";
import type { Deadlines } from "../deadlines/deadlines";
import type { Blueprint, BlueprintCell } from "../sheets/blueprint";
import type { ReportMeta } from "./record";
import { type StyleName, reportStyles } from "./report-styles";

const headings = ["企业名称", "期限", "最迟", "状态", "依据"];
const columnWidths = [36, 16, 24, 12, 60];

/**
 * Who is due when as a sheet of the workbook itself: all that is still open, the bureau's own duties among them, most
 * urgent first.
 */
export function deadlinesSheet(view: Deadlines, within: number, meta: ReportMeta): Blueprint {
  const items = [...view.enterprises.flatMap((timeline) => timeline.items), ...view.bureau]
    .filter(isOpen)
    .sort(compareUrgency);
  const head = [
    deadlineSummary(view, within),
    `${meta.fileName}；按${chineseOf(view.asOf)}计，期限遇休息日顺延；${meta.generatedAt}制。`,
  ];
  const headingRow = head.length + 1;
  return {
    name: "期限表",
    styles: reportStyles,
    cells: [
      ...head.map((text, row) => cellOf(row, 0, text, row === 0 ? "title" : "line")),
      ...headings.map((text, column) => cellOf(headingRow, column, text, "heading")),
      ...items.flatMap((item, index) => itemCells(item, headingRow + 1 + index)),
    ],
    merges: [],
    columnWidths,
    rowHeights: { 0: 28 },
    validations: [],
    page: {
      landscape: true,
      fitToWidth: true,
      titleRows: { from: headingRow, to: headingRow },
      printArea: { top: 0, left: 0, bottom: headingRow + items.length, right: headings.length - 1 },
      footerCenter: "第 &P 页，共 &N 页",
    },
    frozenRows: headingRow + 1,
  };
}

function isOpen({ state }: DeadlineItem): boolean {
  return state !== "done" && state !== "excused";
}

function itemCells(item: DeadlineItem, row: number): BlueprintCell[] {
  const { enterprise, kind, reference, state } = item;
  const name = cellOf(row, 0, enterprise ?? "本局", reference ? "link" : "text");
  return [
    reference ? { ...name, link: reference.place } : name,
    cellOf(row, 1, deadlineKinds[kind].name, "text"),
    cellOf(row, 2, limitWords(item), "text"),
    cellOf(row, 3, standingWords(item), state === "overdue" ? "error" : state === "due-soon" ? "warning" : "text"),
    cellOf(row, 4, basisOf(kind), "text"),
  ];
}

function cellOf(row: number, column: number, value: string, style: StyleName): BlueprintCell {
  return { row, column, value, style };
}
