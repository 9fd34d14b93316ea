import type { ColumnKey } from "../../annexes/columns";
import { normaliseHeading } from "../../annexes/heading";
import type { SheetFill } from "../../sheets/blueprint";
import type { ReadTable } from "../../sheets/read";

import { tableColumns } from "../../sheets/table-columns";
import { coveredByOfficial } from "../covered-columns";
import type { ExtraColumn } from "../blueprints/status-blueprint";
import { contentCell, templateRow } from "../own-template/template-rows";
import type { ListEntries, ListEntry } from "./list-entries";
import { rowsBelow } from "./rows-below";

/** The rows to add to a ledger's sheet, and what of the list it has no column for. */
export interface LedgerAddition {
  readonly fill: SheetFill;
  readonly notes: readonly string[];
}

/** Adds the entries below the ledger's last row: in its own columns and formats, 序号 going on. */
export function addedToLedger(
  target: ReadTable,
  all: readonly ReadTable[],
  { entries, extra }: Pick<ListEntries, "entries" | "extra">,
): LedgerAddition {
  const { first, count } = rowsBelow(target, all);
  const missing = count === null ? 0 : Math.max(0, entries.length - count);
  const places = extraPlaces(target, extra);
  const number = firstNumber(target, entries);
  return {
    fill: {
      sheet: target.grid.name,
      // Above the last empty row, so that whatever covers the empty rows (drop-downs, borders, totals) grows with them.
      insert: missing === 0 ? null : { before: first + Math.max(0, (count ?? 0) - 1), count: missing },
      like: target.rowNumbers.at(-1) ?? null,
      rows: entries.length === 0 ? null : { from: first, to: first + entries.length - 1 },
      cells: entries.flatMap(({ entry }, index) => [
        ...templateRow(target.layout.columns, entry, first + index, number === null ? null : number + index),
        ...places.found.flatMap(([column, { cells }]) => contentCell(first + index, column, cells[index] ?? null)),
      ]),
    },
    notes: places.lost.length === 0 ? [] : [`名单的这些栏目台账没有，没有带入：${places.lost.join("、")}。`],
  };
}

/** The ledger's columns for those of the list that are no column of ours: by the words of their heading. */
function extraPlaces(
  target: ReadTable,
  extra: readonly ExtraColumn[],
): { readonly found: readonly (readonly [number, ExtraColumn])[]; readonly lost: readonly string[] } {
  const columns = tableColumns(target);
  const found: [number, ExtraColumn][] = [];
  const lost: string[] = [];
  for (const one of extra) {
    const key = one.key ?? null;
    if (key !== null && isTaken(target, key)) continue;
    const at = columns.find(({ heading }) => normaliseHeading(heading) === normaliseHeading(one.heading));
    if (at && (at.key === null || !coveredByOfficial.has(at.key))) found.push([at.column, one]);
    else lost.push(one.heading);
  }
  return { found, lost };
}

/** A column known by its meaning is written by templateRow, whatever it is called here. */
function isTaken({ layout }: ReadTable, key: ColumnKey): boolean {
  return layout.columns.has(key);
}

/** The next 序号; 1 where the ledger counts each list anew; null where it does not count. */
function firstNumber({ table, layout }: ReadTable, [first]: readonly ListEntry[]): number | null {
  if (!layout.columns.has("serialNumber")) return null;
  const last = table.rows.at(-1);
  if (!last) return 1;
  const listed = table.annex === 3 ? table.rows.at(-1)?.values.listPublishedOn : null;
  const anew = first !== undefined && listed !== null && listed?.latest !== first.publishedOn;
  if (last.band > 0 && anew) return 1;
  const number = last.values.serialNumber?.number ?? null;
  return number === null ? null : number + 1;
}
