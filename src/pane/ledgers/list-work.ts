import { comparisonGroups } from "../../reports/list-comparison";
import { readLists, type ReadList } from "../../sheets/lists/read-list";
import { comparedWithList } from "../../templates/lists/compared";
import { listEntries } from "../../templates/lists/list-entries";
import { listIntoLedger } from "../../templates/lists/take-in";
import type { KeptAnnexes } from "./kept-annexes";
import type { LedgerWork } from "./serve-ledgers";
import { writesInto } from "./writes-into";

/** Takes lists into the ledger, or holds them against it. */
export function listWork(kept: KeptAnnexes): Pick<LedgerWork, "lists" | "list-entries" | "list-into" | "compared"> {
  return {
    lists(today, grids) {
      const lists = surest(readLists(grids, today));
      if (lists.length === 0) return null;
      kept.lists = lists;
      const tables = lists.flatMap(({ reads }) => reads);
      return { rows: tables.reduce((sum, { table }) => sum + table.rows.length, 0), batch: lists[0]?.batch ?? "" };
    },
    "list-entries"(wish) {
      const { entries, undated, notes } = listEntries(kept.lists, wish);
      return { entries: entries.length, undated, notes };
    },
    "list-into"(wish) {
      const taken = listIntoLedger(kept.lists, kept.reads, wish);
      if (!taken) return null;
      const { fill, added } = taken;
      const grid = kept.reads.find((read) => read.grid.name === fill?.sheet)?.grid;
      return {
        sheet: fill?.sheet ?? "",
        missing: fill?.insert?.count ?? 0,
        writes: fill ? writesInto(grid, fill) : [],
        rows: added,
      };
    },
    compared(wish) {
      const compared = comparedWithList(kept.reads, kept.lists, wish);
      return compared && comparisonGroups(compared.comparison);
    },
  };
}

/** Sheets that say that they are lists; where none does, those that merely have names. */
function surest(lists: readonly ReadList[]): readonly ReadList[] {
  const sure = lists.filter((list) => list.sure);
  return sure.length > 0 ? sure : lists;
}
