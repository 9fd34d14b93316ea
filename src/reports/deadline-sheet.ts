import { type DeadlineItem, compareUrgency } from "../deadlines/deadline";
import { basisOf, deadlineKinds } from "../deadlines/deadline-kinds";
import { deadlineSummary, limitWords, standingWords } from "../deadlines/deadline-words";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import type { Blueprint, BlueprintCell } from "../sheets/blueprint";
import { aboutExtract, isOpenDeadline, type DeadlineExtract } from "./deadline-extract";
import type { ReportMeta } from "./record";
import { type StyleName, reportStyles } from "./report-styles";

interface Line {
  readonly item: DeadlineItem;
  /** Null for the bureau's own. */
  readonly timeline: EnterpriseTimeline | null;
}

interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: (line: Line) => StyleName;
  readonly value: (line: Line) => string;
}

const text = (): StyleName => "text";

/** Whom to ask, each where the ledger has it of anybody. */
const contactColumns: readonly SheetColumn[] = [
  { heading: "街镇", width: 14, style: text, value: ({ timeline }) => timeline?.town ?? "" },
  { heading: "联系人", width: 12, style: text, value: ({ timeline }) => timeline?.contact ?? "" },
  { heading: "电话", width: 16, style: text, value: ({ timeline }) => timeline?.phone ?? "" },
];

const nameColumn: SheetColumn = {
  heading: "企业名称",
  width: 36,
  style: ({ item }) => (item.reference ? "link" : "text"),
  value: ({ item }) => item.enterprise ?? "本局",
};

const limitColumns: readonly SheetColumn[] = [
  { heading: "期限", width: 16, style: text, value: ({ item }) => deadlineKinds[item.kind].name },
  { heading: "最迟", width: 24, style: text, value: ({ item }) => limitWords(item) },
  {
    heading: "状态",
    width: 12,
    style: ({ item: { state } }) => (state === "overdue" ? "error" : state === "due-soon" ? "warning" : "text"),
    value: ({ item }) => standingWords(item),
  },
  { heading: "依据", width: 60, style: text, value: ({ item }) => basisOf(item.kind) },
];

/**
 * Who is due when as a sheet that prints: what was asked for, most urgent first, with whom to ask where the ledger has
 * it; the bureau's own duties stand among a whole list.
 */
export function deadlinesSheet(extract: DeadlineExtract, meta: ReportMeta): Blueprint {
  const lines = linesOf(extract);
  const contacts = contactColumns.filter(({ value }) => lines.some((line) => value(line) !== ""));
  const columns = [nameColumn, ...contacts, ...limitColumns];
  const head = [deadlineSummary(extract.view, extract.within), aboutExtract(extract, meta)];
  const headingRow = head.length + 1;
  return {
    name: "期限表",
    styles: reportStyles,
    cells: [
      ...head.map((words, row) => cellOf(row, 0, words, row === 0 ? "title" : "line")),
      ...columns.map(({ heading }, column) => cellOf(headingRow, column, heading, "heading")),
      ...lines.flatMap((line, index) => lineCells(line, columns, headingRow + 1 + index)),
    ],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { 0: 28 },
    validations: [],
    page: {
      landscape: true,
      fitToWidth: true,
      titleRows: { from: headingRow, to: headingRow },
      printArea: { top: 0, left: 0, bottom: headingRow + lines.length, right: columns.length - 1 },
      footerCenter: "第 &P 页，共 &N 页",
    },
    frozenRows: headingRow + 1,
  };
}

function linesOf({ view, narrowed, isAsked }: DeadlineExtract): Line[] {
  const asked = view.enterprises.flatMap((timeline) =>
    timeline.items.filter((item) => isAsked(item)).map((item): Line => ({ item, timeline })),
  );
  const bureau =
    narrowed === null ? view.bureau.filter(isOpenDeadline).map((item): Line => ({ item, timeline: null })) : [];
  return [...asked, ...bureau].sort((one, other) => compareUrgency(one.item, other.item));
}

function lineCells(line: Line, columns: readonly SheetColumn[], row: number): BlueprintCell[] {
  const link = line.item.reference?.place;
  return columns.map(({ style, value }, column) => {
    const cell = cellOf(row, column, value(line), style(line));
    return column === 0 && link ? { ...cell, link } : cell;
  });
}

function cellOf(row: number, column: number, value: string, style: StyleName): BlueprintCell {
  return { row, column, value, style };
}
