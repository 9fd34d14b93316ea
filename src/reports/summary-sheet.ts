import { countedFrom } from "../deadlines/deadline-words";
import type { Blueprint, BlueprintCell, BlueprintChart, BlueprintStyle } from "../sheets/blueprint";
import { progressIn, progressNames, progressOrder } from "../summaries/progress";
import type { SummaryBy, SummaryGroup } from "../summaries/groups";
import type { Summary } from "../summaries/member";
import { summaryTable } from "./summary-reports";

const base = {
  font: { family: "宋体", size: 10 },
  vertical: "center",
  wrap: true,
  border: true,
} as const satisfies BlueprintStyle;

const styles = {
  title: { font: { family: "黑体", size: 14 }, vertical: "center", wrap: true },
  line: { font: { family: "宋体", size: 10 }, vertical: "center" },
  note: { font: { family: "宋体", size: 9 }, vertical: "center", wrap: true },
  heading: { ...base, font: { family: "宋体", size: 10, bold: true }, horizontal: "center", fill: "#F2F2F2" },
  name: { ...base, horizontal: "left" },
  number: { ...base, horizontal: "center" },
} as const satisfies Readonly<Record<string, BlueprintStyle>>;

/** What the bar is drawn in: the same meaning as on screen. */
const colours = {
  accepted: "#107C10",
  assessed: "#8FC98F",
  underway: "#9DB7D5",
  notStarted: "#D1D1D1",
  overdue: "#C50F1F",
};

const firstWidth = 18;
const width = 7.4;
const rowHeight = 18;
/** The rows that the chart covers. */
const chartRows = 16;
/** Of what could not be counted so many lines are shown: the sheet is one page. */
const mostNotes = 8;

/** Where the parts of the sheet begin, rows zero-based. */
function placesOf(lines: number, groups: number) {
  const bars = 3 + lines + 1;
  const chart = bars + groups + 2;
  return { table: 3, bars, chart, notes: chart + chartRows + 1 };
}

/** A summary as a sheet that prints on one page: the sentence, the table, a chart of how far each group is. */
export function summarySheet(summary: Summary, by: SummaryBy): Blueprint {
  const { sentence, lines, notes, groups } = summaryTable(summary, by);
  const last = (lines[0]?.length ?? 1) - 1;
  const at = placesOf(lines.length, groups.length);
  const noteLines = shownNotes(notes);
  const tall = Array.from({ length: at.chart - 1 - at.table }, (_, index) => at.table + index);
  return {
    name: "统计",
    styles,
    cells: [
      cell(0, 0, sentence, "title"),
      cell(1, 0, countedFrom(summary), "line"),
      ...lines.flatMap((line, row) =>
        line.map((value, column) =>
          cell(at.table + row, column, value, row === 0 ? "heading" : column === 0 ? "name" : "number"),
        ),
      ),
      ...barCells(groups, at.bars),
      ...noteLines.map((note, index) => cell(at.notes + index, 0, note, "note")),
    ],
    merges: [0, 1, ...noteLines.map((_, index) => at.notes + index)].map((row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: last,
    })),
    columnWidths: [firstWidth, ...Array.from({ length: last }, () => width)],
    rowHeights: { ...Object.fromEntries(tall.map((row) => [row, rowHeight])), 0: 30, [at.table]: 42 },
    validations: [],
    page: { landscape: true, fitToWidth: true, fitToHeight: true, centerHorizontally: true },
    ...(groups.length === 0 ? {} : { chart: chartOf(at.bars, at.chart, groups.length, last) }),
  };
}

function shownNotes(notes: readonly string[]): readonly string[] {
  if (notes.length === 0) return [];
  const more = notes.length > mostNotes ? [`还有${notes.length - mostNotes}条，见统计页面。`] : [];
  return ["没有计入，或只计入一部分：", ...notes.slice(0, mostNotes), ...more];
}

/** The numbers that the chart draws. */
function barCells(groups: readonly SummaryGroup[], top: number): BlueprintCell[] {
  return [
    cell(top, 0, "图中数字", "heading"),
    ...progressOrder.map((part, index) => cell(top, index + 1, progressNames[part], "heading")),
    ...groups.flatMap((group, row) => {
      const parts = progressIn(group);
      return [
        cell(top + 1 + row, 0, group.name, "name"),
        ...progressOrder.map((part, index) => cell(top + 1 + row, index + 1, parts[part], "number")),
      ];
    }),
  ];
}

function chartOf(bars: number, top: number, groups: number, last: number): BlueprintChart {
  const column = (index: number) => ({ top: bars + 1, left: index, bottom: bars + groups, right: index });
  return {
    title: "应审企业进展",
    area: { top, left: 0, bottom: top + chartRows - 1, right: last },
    categories: column(0),
    series: progressOrder.map((part, index) => ({
      name: { row: bars, column: index + 1 },
      values: column(index + 1),
      color: colours[part],
    })),
  };
}

function cell(row: number, column: number, value: string | number, style: keyof typeof styles): BlueprintCell {
  return { row, column, value, style };
}
