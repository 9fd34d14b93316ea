import type { ColumnKey } from "../annexes/columns";
import type { Quarter } from "../dates/limits";
import type { AdjustmentEntry } from "./blueprints/adjustment-blueprint";
import { draftOf } from "./adjustment-draft";
import { adjusted } from "./adjusted";
import type { LedgerTables } from "./ledger-tables";
import { changesSince } from "./since-last-quarter";
import { adjustmentSources, rowName, writtenIn, type AdjustmentSource, type StatusSource } from "./source-rows";

/** 附表4 of the quarter: the entries that the workbook has, then those that its ledger shows. */
export interface AdjustmentEntries {
  readonly entries: readonly AdjustmentEntry[];
  readonly notes: readonly string[];
}

const carried: readonly ("change" | "adjustment" | "evidence" | "remarks")[] = [
  "change",
  "adjustment",
  "evidence",
  "remarks",
];
const lost: readonly ColumnKey[] = ["creditCode", "district"];

/** The changes of the quarter, and what has to be said about each that we only infer. */
export function adjustmentEntries(
  tables: LedgerTables,
  sources: readonly StatusSource[],
  quarter: Quarter,
): AdjustmentEntries {
  const written = tables.adjustments.flatMap(adjustmentSources);
  const known = [...tables.adjustmentsBefore.flatMap(adjustmentSources), ...written];
  const fresh = sources.filter((source) => adjusted(source, known).entries.length === 0);
  const drafts = [
    ...changesSince(tables.statusBefore, sources, known),
    ...fresh.flatMap((row) => draftOf(row, quarter)),
  ];
  return {
    entries: [...distinct(written.map(entryOf)), ...drafts.flatMap(({ entry }) => (entry ? [entry] : []))],
    notes: [
      ...tables.adjustments
        .filter(({ table }) => table.period === null && table.rows.length > 0)
        .map(
          ({ grid, table }) =>
            `“${grid.name}”没有写明季度，其中${table.rows.length}条都填入附表4，请核对是否都是本季度的变化。`,
        ),
      ...written.flatMap(notesOn),
      ...drafts.map(({ note }) => note),
    ],
  };
}

/** An entry in the clerk's own words. */
function entryOf({ row, cells }: AdjustmentSource): AdjustmentEntry {
  const name = row.values.enterprise?.name ?? writtenIn(cells.get("enterprise"));
  return {
    enterprise: name || null,
    ...Object.fromEntries(carried.map((key) => [key, writtenIn(cells.get(key)) || null])),
  };
}

function distinct(entries: readonly AdjustmentEntry[]): AdjustmentEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function notesOn(source: AdjustmentSource): string[] {
  return lost.flatMap((key) => {
    const text = writtenIn(source.cells.get(key));
    return text === "" ? [] : [`${rowName(source)}：“${text}”没有带入，附表4没有这一栏。`];
  });
}
