import { quarterEnd, quarterStart, type Quarter } from "../dates/limits";
import type { ReadTable } from "../sheets/read";
import type { ColumnKey } from "../annexes/columns";
import { enterpriseKey } from "../cells/enterprise";
import { readAdjustment } from "../cells/read-adjustment";
import { stopsTheClock } from "../ledger/excuses";
import { adjustmentBlueprint, type AdjustmentEntry } from "./blueprints/adjustment-blueprint";
import { adjustmentEntries } from "./adjustment-entries";
import type { AnnexOptions } from "./blueprints/annex-options";
import { decidedIn } from "./adjusted";
import { chosenRows } from "./chosen-rows";
import { coveredByOfficial } from "./covered-columns";
import { leftBehind } from "./left-behind";
import { ledgerTables } from "./ledger-tables";
import type { LeftOut, Made } from "./made";
import { statusBlueprint, type StatusEntry } from "./blueprints/status-blueprint";
import { statusEntry } from "./status-entry";
import { adjustmentSources, type StatusSource } from "./source-rows";

/** Which quarter, and what is filled in beforehand. */
export interface FillOptions extends AnnexOptions {
  readonly quarter: Quarter;
  /** Take every row of the ledger, whenever listed or accepted. */
  readonly all?: boolean;
  /** The columns of the sheet to be filled, where it is not the official form. */
  readonly columns?: ReadonlySet<ColumnKey>;
}

/** The contents of a quarter's 附表3 and 附表4, before they are laid out. */
export interface Filling {
  readonly sources: readonly StatusSource[];
  readonly entries: readonly StatusEntry[];
  readonly adjustments: readonly AdjustmentEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** What of a workbook's ledger belongs into the reports of the quarter; null where it holds no 附表3. */
export function filling(
  reads: readonly ReadTable[],
  { quarter, all = false, columns = coveredByOfficial }: FillOptions,
): Filling | null {
  const tables = ledgerTables(reads, quarter);
  if (tables.status.length === 0) return null;
  const chosen = chosenRows(tables, { from: quarterStart(quarter), until: quarterEnd(quarter), all });
  const adjustments = adjustmentEntries(tables, chosen.sources, quarter);
  const earlier = tables.adjustmentsBefore.flatMap(adjustmentSources);
  const stated = new Set(
    adjustments.entries.filter(isStopping).map(({ enterprise }) => enterpriseKey(String(enterprise ?? ""))),
  );
  const carried = chosen.sources.map((source) => {
    const isStated = stated.has(source.row.values.enterprise?.key ?? "");
    const destination = { until: quarterEnd(quarter), columns, isStated, decided: decidedIn(source, earlier) };
    return statusEntry(source, destination);
  });
  return {
    sources: chosen.sources,
    entries: carried.map(({ entry }) => entry),
    adjustments: adjustments.entries,
    leftOut: chosen.leftOut,
    notes: [...tables.notes, ...chosen.notes, ...carried.flatMap(({ notes }) => notes), ...adjustments.notes],
  };
}

/** An entry of 附表4 that stops the clock. */
function isStopping({ adjustment }: AdjustmentEntry): boolean {
  const { kind } = readAdjustment(String(adjustment ?? ""));
  return kind !== null && stopsTheClock(kind);
}

/**
 * 附表3 of the quarter filled from a ledger, and 附表4 where there are changes; null where the workbook holds no ledger.
 */
export function fill(reads: readonly ReadTable[], options: FillOptions): Made | null {
  const filled = filling(reads, options);
  return filled && laidOut(filled, options);
}

/** The contents in the official layout. */
export function laidOut(filled: Filling, options: FillOptions): Made {
  const { entries, adjustments, leftOut } = filled;
  return {
    blueprints: [
      statusBlueprint(options, { entries }),
      ...(adjustments.length > 0 ? [adjustmentBlueprint(options, { entries: adjustments })] : []),
    ],
    rows: entries.length,
    leftOut,
    notes: [...filled.notes, ...leftBehind(filled, options.columns ?? coveredByOfficial)],
  };
}
