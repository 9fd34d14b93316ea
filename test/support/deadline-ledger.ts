import type { DeadlineItem } from "../../src/deadlines/deadline";
import type { DeadlineKind } from "../../src/deadlines/deadline-kinds";
import { deadlines, type DeadlineOptions } from "../../src/deadlines/deadlines";
import type { EnterpriseTimeline } from "../../src/deadlines/deadline-timeline";
import { day } from "../../src/dates/day";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { gridOf } from "./sheet-canvas";

/** A row by its headings; what is left out is empty. */
export type LedgerRow = Readonly<Record<string, CellValue>>;

const official = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];

/** Short names for the long headings. */
const shortNames: Readonly<Record<string, string>> = {
  公布: "名单公布时间",
  机构: "审核咨询机构名称",
  评估: "评估时间和评估结果",
  验收: "验收时间和验收结果",
};

/** An enterprise listed on 2025-06-20, a Friday, whose year ends on the 端午 holiday's end, Monday 2026-06-22. */
export const listed: LedgerRow = { 公布: "2025-06-20", 机构: "自行审核" };

/**
 * A working ledger (no title, no period, no sign-off) of these rows, with a column for every heading that one of them
 * uses.
 */
export function ledgerOf(rows: readonly LedgerRow[], more: Partial<Grid> = {}, without: readonly string[] = []): Grid {
  const named = rows.map((row, at) => ({
    序号: at + 1,
    企业名称: `上海申江第${at + 1}机械厂`,
    ...Object.fromEntries(Object.entries(row).map(([heading, value]) => [shortNames[heading] ?? heading, value])),
  }));
  const headings = [...new Set([...official, ...named.flatMap((row) => Object.keys(row))])].filter(
    (heading) => !without.includes(heading),
  );
  const lines = named.map((row: LedgerRow) => headings.map((heading) => row[heading] ?? null));
  return gridOf([headings, ...lines], { name: "台账", ...more });
}

/** The timeline of one such row on a day (YYYY-MM-DD). */
export function timelineOf(row: LedgerRow, on: string, options: DeadlineOptions = {}): EnterpriseTimeline {
  const { enterprises } = deadlines([ledgerOf([row])], { asOf: day(on), ...options });
  const [timeline] = enterprises;
  if (!timeline) throw new Error("no timeline");
  return timeline;
}

/** One deadline of a row on a day. */
export function itemOf(kind: DeadlineKind, row: LedgerRow, on: string, options: DeadlineOptions = {}): DeadlineItem {
  const item = timelineOf(row, on, options).items.find((one) => one.kind === kind);
  if (!item) throw new Error(`no ${kind}`);
  return item;
}
