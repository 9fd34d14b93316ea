import { compareQuarters, previousQuarter, type Quarter } from "../dates/limits";
import { compareMonths, type Month } from "../dates/period";
import type { ReadTable } from "../sheets/read";

/** The annexes of a workbook as they serve for making the sheets of one quarter. */
export interface LedgerTables {
  /** The ledger itself; or, where the workbook holds only quarterly reports, that of the quarter or the nearest one. */
  readonly status: readonly ReadTable[];
  /** 附表3 of the quarter just before, where the workbook holds it beside the ledger. */
  readonly statusBefore: readonly ReadTable[];
  /** 附表4 of the quarter, and those that name none. */
  readonly adjustments: readonly ReadTable[];
  /** 附表4 of the quarters before, oldest first. */
  readonly adjustmentsBefore: readonly ReadTable[];
  readonly notes: readonly string[];
}

/** Sorts out which sheets of a workbook serve for the quarter. */
export function ledgerTables(reads: readonly ReadTable[], quarter: Quarter): LedgerTables {
  const judged = reads.filter(({ table }) => !table.voluntary);
  const voluntary = reads.filter(({ table }) => table.voluntary);
  const fours = judged.filter(({ table }) => table.annex === 4);
  const isBefore = ({ table: { period } }: ReadTable) => period !== null && compareQuarters(period, quarter) < 0;
  const isOf = ({ table: { period } }: ReadTable) => period === null || compareQuarters(period, quarter) === 0;
  const { status, unused } = statusTables(
    judged.filter(({ table }) => table.annex === 3),
    quarter,
  );
  return {
    status,
    statusBefore: unused.filter(
      ({ table: { period } }) => period && compareQuarters(period, previousQuarter(quarter)) === 0,
    ),
    adjustments: fours.filter(isOf),
    adjustmentsBefore: fours.filter(isBefore).sort(byPeriod),
    notes: [
      ...voluntary.map(({ grid }) => `工作表“${grid.name}”是自愿性清洁生产审核，没有采用。`),
      ...(unused.length > 0
        ? [`没有采用其他季度的工作表：${unused.map(({ grid }) => `“${grid.name}”`).join("、")}。`]
        : []),
    ],
  };
}

function byPeriod(a: ReadTable, b: ReadTable): number {
  return a.table.period && b.table.period ? compareQuarters(a.table.period, b.table.period) : 0;
}

/** Of a ledger with a sheet for each month only the last one that the quarter saw counts, else the first after it. */
function newestMonth(ledgers: readonly ReadTable[], quarter: Quarter): readonly ReadTable[] {
  const months = ledgers.flatMap(({ table: { month } }) => (month ? [month] : [])).sort(compareMonths);
  const last: Month = { year: quarter.year, month: quarter.quarter * 3 };
  const chosen = months.findLast((month) => compareMonths(month, last) <= 0) ?? months[0];
  return ledgers.filter(({ table: { month } }) => !month || !chosen || compareMonths(month, chosen) === 0);
}

/**
 * A ledger names no quarter and wins; of reports, the quarter's own, else the newest before it, else the first after
 * it.
 */
function statusTables(
  tables: readonly ReadTable[],
  quarter: Quarter,
): { readonly status: readonly ReadTable[]; readonly unused: readonly ReadTable[] } {
  const filled = tables.filter(({ table }) => table.rows.length > 0);
  const ledgers = newestMonth(
    filled.filter(({ table }) => table.period === null),
    quarter,
  );
  const reports = filled.filter(({ table }) => table.period !== null).sort(byPeriod);
  const notAfter = reports.filter(({ table }) => table.period && compareQuarters(table.period, quarter) <= 0);
  const nearest = (notAfter.at(-1) ?? reports[0])?.table.period ?? null;
  const chosen =
    ledgers.length > 0
      ? ledgers
      : reports.filter(({ table }) => table.period && nearest && compareQuarters(table.period, nearest) === 0);
  return { status: chosen, unused: filled.filter((read) => !chosen.includes(read)) };
}
