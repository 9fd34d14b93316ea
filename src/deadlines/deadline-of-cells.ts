import type { StatusColumn } from "../annexes/columns";
import { statusColumns } from "../annexes/status-columns";
import { dayOfSerial } from "../dates/day";
import type { CellValue, Grid } from "../sheets/grid";
import type { EnterpriseTimeline } from "./deadline-timeline";
import { deadlines } from "./deadlines";

/** What a formula knows of one enterprise: cells as they stand in a ledger, a day as its serial or as text. */
export interface DeadlineCells {
  readonly listPublishedOn: CellValue;
  readonly auditStartedOn?: CellValue;
  readonly assessment?: CellValue;
  readonly acceptance?: CellValue;
}

/** What makes a ledger of it, besides 企业名称. */
const needed: readonly StatusColumn[] = ["listPublishedOn", "assessment", "acceptance"];
const someName = "企业";

/**
 * The deadlines of a single row, worked out as those of a ledger with just this row, so that a formula and the pane never differ. `asOf` is a serial of
 * the 1900 system, today where left out; null where 公布 cannot be read or the serial is no day.
 */
export function timelineOfCells(cells: DeadlineCells, asOf?: number): EnterpriseTimeline | null {
  const day = asOf === undefined ? undefined : dayOfSerial(asOf);
  if (day === null) return null;
  const options = day === undefined ? {} : { asOf: day };
  return deadlines([ledgerOf(cells)], options).enterprises[0] ?? null;
}

function ledgerOf(cells: DeadlineCells): Grid {
  const optional: readonly StatusColumn[] = cells.auditStartedOn ? ["auditStartedOn"] : [];
  const columns = statusColumns.filter(({ key }) => key === "enterprise" || [...needed, ...optional].includes(key));
  const row = columns.map(({ key }) => (key === "enterprise" ? someName : valueOf(cells, key)));
  return {
    name: "",
    visible: true,
    date1904: false,
    top: 0,
    left: 0,
    values: [columns.map(({ label }) => label), row],
    numberFormats: [columns.map(() => "General"), row.map((value) => (typeof value === "number" ? "yyyy/m/d" : "@"))],
    merges: [],
  };
}

function valueOf(cells: DeadlineCells, key: StatusColumn): CellValue {
  return new Map<string, CellValue>(Object.entries(cells)).get(key) ?? null;
}
