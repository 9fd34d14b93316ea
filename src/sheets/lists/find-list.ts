import { listHeadings, listTitle, placingColumns, progressColumns } from "../../annexes/list-words";
import { normaliseHeading } from "../../annexes/heading";
import { compact } from "../../annexes/compact";
import { findBody } from "../recognise/body";
import { filledCells, lastRow, textAt } from "../cells";
import type { Grid } from "../grid";
import { headerAt, type Header } from "../recognise/header";
import { findAnchors, sureColumn, type Anchor } from "../headings";
import { noPeriod, wholeSheet, type ColumnSpan, type Layout } from "../layout";
import { whyForeign } from "../recognise/reason";
import { readHead } from "../recognise/title";
import { bareList } from "./bare-list";
import type { IssuedList } from "./issued-list";

/**
 * The list on a sheet that holds no annex: 序号, 企业名称 and often places, trades and reasons, but no progress; or numbers
 * and names only, as they are pasted from a web page. Null where the sheet has no names, or has columns of progress.
 */
export function findList(grid: Grid): IssuedList | null {
  if (!grid.visible) return null;
  const anchors = findAnchors(grid);
  for (const row of new Set(anchors.map((anchor) => anchor.row))) {
    const list = listUnder(
      grid,
      anchors.filter((anchor) => anchor.row === row),
    );
    if (list !== null) return list === "ledger" ? null : list;
  }
  return bareList(grid);
}

/** The list under these 企业名称; “ledger” where there are columns of progress beside them. */
function listUnder(grid: Grid, anchors: readonly Anchor[]): IssuedList | "ledger" | null {
  const headers = anchors.map((anchor, index) =>
    headerAt(grid, anchor, 3, { zone: zoneOf(grid, anchors, index), top: grid.top }),
  );
  if (headers.some(hasProgress)) return "ledger";
  const layouts = headers.map((header) => layoutOf(grid, header)).filter(({ data }) => data !== null);
  const [header] = headers;
  const [layout] = layouts;
  if (!header || !layout) return null;
  const head = readHead(grid, header, grid.top, true);
  const sure = isTitled(layout, grid.name) || headers.some(hasListHeading);
  if (!sure && whyForeign(grid, head) !== null) return null;
  return sure || headers.some(isPlain) ? { grid, layouts, sure } : null;
}

/** From this 序号, or 企业名称, to the next one's. */
function zoneOf(grid: Grid, anchors: readonly Anchor[], index: number): ColumnSpan {
  const start = ({ row, column }: Anchor): number =>
    column > 0 && sureColumn(3, textAt(grid, row, column - 1)) === "serialNumber" ? column - 1 : column;
  const [own, next] = [anchors[index], anchors[index + 1]];
  return {
    left: index === 0 || !own ? wholeSheet.left : start(own),
    right: next ? start(next) - 1 : wholeSheet.right,
  };
}

function hasProgress({ columns, labels }: Header): boolean {
  if ([...columns.keys()].some((key) => progressColumns.has(key))) return true;
  return lastWords(labels).some((word) => {
    const key = sureColumn(4, word);
    return key !== null && progressColumns.has(key);
  });
}

function hasListHeading({ labels }: Header): boolean {
  return lastWords(labels).some((word) => listHeadings.has(normaliseHeading(word)));
}

/** Nothing but numbers, names and where they lie. */
function isPlain({ columns, labels }: Header): boolean {
  const known = new Set(columns.values());
  return [...labels.keys()].every((column) => known.has(column)) && (labels.size <= 2 || hasPlace(columns));
}

function hasPlace(columns: Header["columns"]): boolean {
  return placingColumns.some((key) => columns.has(key));
}

function lastWords(labels: Header["labels"]): string[] {
  return [...labels.values()].map((path) => path.at(-1) ?? "");
}

function isTitled({ title }: Layout, sheetName: string): boolean {
  const words = [title?.text ?? "", sheetName].map(compact);
  return words.some((each) => listTitle.test(each)) && /清洁生产|强审|强制|审核|双[超有]/.test(words.join(""));
}

function layoutOf(grid: Grid, header: Header): Layout {
  const head = readHead(grid, header, grid.top, true);
  const frame = {
    annex: 3 as const,
    header: header.area,
    zone: header.zone,
    columns: header.columns,
    title: head.title ?? titleAbove(grid, header),
    period: noPeriod,
  };
  return {
    ...frame,
    sheet: grid.name,
    voluntary: false,
    data: findBody(grid, frame, lastRow(grid), header.area.bottom).data,
    signOff: { reportingAuthority: null, preparedBy: null, reportedOn: null },
    isReport: false,
    evidence: [],
  };
}

/** The nearest text alone on a line above the header. */
function titleAbove(grid: Grid, { area, zone }: Header): Layout["title"] {
  for (let row = area.top - 1; row >= grid.top; row -= 1) {
    const [first, ...others] = filledCells(grid, row, zone.left, zone.right);
    if (first && others.length === 0) return { row, column: first.column, text: first.text };
  }
  return null;
}
