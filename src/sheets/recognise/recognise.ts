import { reportTitle, signOffLabels, voluntaryTitle } from "../../annexes/sheet-form";
import type { Quarter } from "../../dates/limits";
import { compact } from "../../annexes/compact";
import { findBody } from "./body";
import { isBlank, lastRow } from "../cells";
import { correctedHeader } from "./correction";
import { recognisedBy } from "./evidence";
import type { Grid } from "../grid";
import type { Header } from "./header";
import { findHeaders, type FoundHeader, type HeaderSearch } from "./header-search";
import type { ColumnSpan, Layout, LayoutCorrection, Recognition } from "../layout";
import { archiveSheetOn, otherSheetOn } from "./other-sheets";
import { whyForeign, whyNone } from "./reason";
import { findSignOff } from "../sign-off";
import { readHead, type Head } from "./title";

/**
 * Tells which annexes stand on a sheet and where, without any set-up; what the clerk corrected by hand wins. Not sure
 * means none, with the reason in one sentence. A hidden sheet is not judged.
 */
export function recognise(grid: Grid, correction?: LayoutCorrection): Recognition {
  const none = (reason: string): Recognition => ({ sheet: grid.name, layouts: [], reason, other: null });
  if (!grid.visible) return none("隐藏工作表");
  if (grid.values.every((cells) => cells.every(isBlank))) return none("空工作表");
  if (correction?.annex === null) return none("已按您的设置不检查这张工作表");
  const archive = correction ? null : archiveSheetOn(grid);
  if (archive) return { sheet: grid.name, layouts: [], ...archive };
  const corrected = correction && isOnSheet(grid, correction.headerRow);
  const search = corrected ? correctedHeader(grid, correction) : findHeaders(grid);
  if (search.headers.length === 0) {
    const other = otherSheetOn(grid);
    return other ? { sheet: grid.name, layouts: [], ...other } : none(whyNone(grid, search));
  }
  const reasons = search.headers.map((_, index) => (corrected ? null : whyForeign(grid, headOf(grid, search, index))));
  const layouts = reasons.flatMap((reason, index) =>
    reason === null ? [withQuarter(layoutOf(grid, search, index), correction?.quarter)] : [],
  );
  return {
    sheet: grid.name,
    layouts: withSharedSignOff(layouts),
    reason: layouts.length > 0 ? null : (reasons[0] ?? null),
    other: null,
  };
}

function isSigned({ signOff }: Layout): boolean {
  return Object.values(signOff).some((field) => field !== null);
}

/** 附表3 and 附表4 of one quarter on one sheet may be signed once: under the last, or under one of two side by side. */
function withSharedSignOff(layouts: readonly Layout[]): readonly Layout[] {
  return layouts.map((layout, at) => {
    if (isSigned(layout)) return layout;
    const signed = layouts.find(
      (other, place) =>
        isSigned(other) &&
        other.annex !== layout.annex &&
        isOneQuarter(other, layout) &&
        (place > at || !overlap(other.zone, layout.zone)),
    );
    return signed ? { ...layout, signOff: signed.signOff } : layout;
  });
}

function isOneQuarter({ period: { quarter: one } }: Layout, { period: { quarter: other } }: Layout): boolean {
  return one === null || other === null || (one.year === other.year && one.quarter === other.quarter);
}

/** The quarter as the clerk gave it wins over the sheet's words, which stand where they stand. */
function withQuarter(layout: Layout, quarter: Quarter | undefined): Layout {
  return quarter ? { ...layout, period: { ...layout.period, quarter, month: null } } : layout;
}

/** A correction made before rows were deleted may point below the sheet; then it is no use any more. */
function isOnSheet(grid: Grid, row: number): boolean {
  return row >= grid.top && row <= lastRow(grid);
}

/** Whether two headers stand above each other rather than side by side. */
function sharesColumns({ header: one }: FoundHeader, { header: other }: FoundHeader): boolean {
  return overlap(one.zone, other.zone);
}

function overlap(one: ColumnSpan, other: ColumnSpan): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function headOf(grid: Grid, { headers }: HeaderSearch, index: number): Head {
  const found = headers[index];
  if (!found) throw new RangeError(`没有第${index + 1}个表头`);
  const above = headers
    .slice(0, index)
    .filter((other) => sharesColumns(other, found))
    .at(-1);
  return readHead(grid, found.header, above ? above.lastHead + 1 : grid.top, !above);
}

/** The last row that can belong to a table: above the next one's title, or any other table's header. */
function lastOf(grid: Grid, search: HeaderSearch, index: number): number {
  const found = search.headers[index];
  if (!found) return lastRow(grid);
  const next = search.headers.findIndex((other, place) => place > index && sharesColumns(other, found));
  const stranger = search.strangers.find((row) => row > found.lastHead) ?? Infinity;
  return Math.min(next === -1 ? lastRow(grid) : headOf(grid, search, next).top - 1, stranger - 1);
}

function layoutOf(grid: Grid, search: HeaderSearch, index: number): Layout {
  const found = search.headers[index];
  if (!found) throw new RangeError(`没有第${index + 1}个表头`);
  const head = headOf(grid, search, index);
  const limit = lastOf(grid, search, index);
  const { header } = found;
  const frame = {
    annex: header.annex,
    header: header.area,
    zone: header.zone,
    columns: header.columns,
    title: head.title,
    period: head.period,
  };
  const body = findBody(grid, frame, limit, found.lastHead);
  const signOff = findSignOff(grid, {
    rows: [
      { from: head.top, to: head.bottom },
      { from: body.footFrom, to: limit },
    ],
    zone: header.zone,
    tableRight: header.area.right,
  });
  const isReport =
    !isCollection(header) &&
    (reportTitle.test(compact(head.title?.text ?? "")) ||
      head.period.quarter !== null ||
      head.period.at !== null ||
      Object.values(signOff).some((field) => field !== null));
  return {
    ...frame,
    sheet: grid.name,
    voluntary: isVoluntary(grid, head),
    data: body.data,
    signOff,
    isReport,
    evidence: recognisedBy(grid, header, head),
  };
}

/** A column of 填报单位 makes a sheet what others reported, put together: it bears nobody's own sign-off. */
function isCollection({ labels }: Header): boolean {
  return [...labels.values()].some((path) => signOffLabels.reportingAuthority.includes(compact(path.at(-1) ?? "")));
}

/** 自愿性 in the title or the sheet's name, and no 强制性 in the title. */
function isVoluntary(grid: Grid, { title }: Head): boolean {
  const titled = compact(title?.text ?? "").replace(/非强制性?/g, "");
  return voluntaryTitle.test(titled + compact(grid.name)) && !/强制|强审/.test(titled);
}
