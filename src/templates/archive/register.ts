import { registerColumns, type RegisterColumn } from "../../annexes/archive-register";
import type { Day } from "../../dates/day";
import { archivesOf } from "../../ledger/archive-records";
import type { StatusRow } from "../../ledger/tables";
import type { Blueprint, SheetFill } from "../../sheets/blueprint";
import type { ReadArchive } from "../../sheets/archive/read-archive";
import { isBlank, lastRow } from "../../sheets/cells";
import { valueAt } from "../../sheets/grid";
import type { ReadTable } from "../../sheets/read";
import { contentCell } from "../own-template/template-rows";
import { registerBlueprint } from "./register-blueprint";
import { dueOf, heldOn, registerRow, timeContent } from "./register-rows";

/**
 * What becomes of the sheet 归档: a new one, or cells to write into the one that is there; nothing that the clerk wrote
 * is overwritten.
 */
export interface RegisterPlan {
  readonly added: Blueprint | null;
  readonly fill: SheetFill | null;
  /** Enterprises added, and those whose days were filled in. */
  readonly rows: number;
  readonly updated: number;
}

/** The register made from a ledger, or brought up to date; null where the workbook holds no 附表3. */
export function registerPlan(
  ledger: readonly ReadTable[],
  archives: readonly ReadArchive[],
  knownUntil: Day,
): RegisterPlan | null {
  const rows = enterprisesOf(ledger);
  if (rows === null) return null;
  const [there] = archives;
  if (!there) return { added: registerBlueprint(rows, knownUntil), fill: null, rows: rows.length, updated: 0 };
  const recordOf = archivesOf(there.records);
  const fresh = rows.filter((row) => recordOf(row) === null);
  const updates = rows.flatMap((row) => {
    const record = recordOf(row);
    return record ? [daysAt(there, row, record.row, knownUntil)] : [];
  });
  const added = rowsAdded(there, fresh, knownUntil);
  const cells = [...updates.flat(), ...added];
  const first = nextRow(there);
  return {
    added: null,
    fill:
      cells.length === 0
        ? null
        : {
            sheet: there.grid.name,
            insert: null,
            like: there.records.at(-1)?.row ?? null,
            rows: fresh.length === 0 ? null : { from: first, to: first + fresh.length - 1 },
            cells,
          },
    rows: fresh.length,
    updated: updates.filter((one) => one.length > 0).length,
  };
}

/**
 * The rows that have an enterprise, of the newest quarter where the workbook keeps quarters apart; each enterprise and
 * list once.
 */
function enterprisesOf(ledger: readonly ReadTable[]): StatusRow[] | null {
  const tables = ledger.flatMap(({ table }) => (table.annex === 3 && !table.voluntary ? [table] : []));
  if (tables.length === 0) return null;
  const order = ({ period }: (typeof tables)[number]) =>
    period === null ? Infinity : period.year * 4 + period.quarter;
  const byAge = [...tables].sort((one, other) => order(other) - order(one));
  const seen = new Set<string>();
  return byAge
    .flatMap((table) => table.rows)
    .filter(({ values: { enterprise, listPublishedOn } }) => {
      if (enterprise === null) return false;
      const key = `${enterprise.key}@${listPublishedOn?.earliest ?? ""}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

type Cells = SheetFill["cells"];

/** The days of a row that is there: only into cells that are empty. */
function daysAt({ grid, layout }: ReadArchive, row: StatusRow, at: number, knownUntil: Day): Cells {
  return (["assessment", "acceptance"] as const).flatMap((step) => {
    const held = heldOn(row, step, knownUntil);
    const wanted = [
      { column: layout.heldOn[step], content: timeContent(held) },
      { column: layout.dueOn[step], content: dueOf(held) },
    ];
    return wanted.flatMap(({ column, content }) =>
      column === null || !isBlank(valueAt(grid, at, column)) ? [] : contentCell(at, column, content),
    );
  });
}

/** Below everything that stands on the sheet. */
function nextRow({ grid, layout }: ReadArchive): number {
  let row = lastRow(grid);
  while (row > layout.header && (grid.values[row - grid.top] ?? []).every((value) => isBlank(value))) row -= 1;
  return row + 1;
}

function rowsAdded(there: ReadArchive, rows: readonly StatusRow[], knownUntil: Day): Cells {
  const first = nextRow(there);
  return rows.flatMap((row, index) => {
    const contents = registerRow(row, there.records.length + index + 1, knownUntil);
    return registerColumns.flatMap((column, place) => {
      const at = columnAt(there, column);
      return at === null ? [] : contentCell(first + index, at, contents[place] ?? null);
    });
  });
}

/** Where a column of ours stands on the clerk's sheet, who may have moved or left out some. */
function columnAt({ layout }: ReadArchive, column: RegisterColumn): number | null {
  switch (column.kind) {
    case "serialNumber":
    case "enterprise":
    case "listPublishedOn":
      return layout[column.kind];
    case "heldOn":
    case "dueOn":
    case "filedOn":
      return layout[column.kind][column.step];
    case "item":
      return layout.items.get(column.item.number) ?? null;
    case "remarks":
      return null;
  }
}
