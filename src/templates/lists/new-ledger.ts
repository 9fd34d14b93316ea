import { statusColumns } from "../../annexes/status-columns";
import type { Blueprint } from "../../sheets/blueprint";
import type { SheetColumn } from "../blueprints/annex-sheet";
import { plainTable } from "../blueprints/plain-table";
import type { ExtraColumn } from "../blueprints/status-blueprint";
import { statusColumn } from "../blueprints/status-blueprint";
import type { ListEntries } from "./list-entries";

const ledgerName = "强审台账";
/** No report: neither a period nor a sign-off is asked of it. */
const ledgerTitle = "强制性清洁生产审核企业台账";
const batchHeading = "批次";

/** A ledger of its own made from a list: the columns of 附表3, then those of the list. */
export function newLedger({ entries, extra }: Pick<ListEntries, "entries" | "extra">): Blueprint {
  const official = statusColumns.filter((column) => column.official);
  const added = [...extra, ...batchColumn(entries, extra)];
  return plainTable({
    name: ledgerName,
    title: ledgerTitle,
    columns: [...official.map(statusColumn), ...added.map(addedColumn)],
    rows: entries.map(({ entry }, index) => [
      ...official.map(({ key }) => (key === "serialNumber" ? index + 1 : (entry[key] ?? null))),
      ...added.map(({ cells }) => cells[index] ?? null),
    ]),
  });
}

/** 批次 from the list's title, where the list has no such column. */
function batchColumn(entries: ListEntries["entries"], extra: readonly ExtraColumn[]): ExtraColumn[] {
  const cells = entries.map(({ entry }) => entry.batch ?? null);
  const known = extra.some(({ heading }) => heading.includes(batchHeading));
  return known || cells.every((cell) => cell === null) ? [] : [{ heading: batchHeading, cells }];
}

function addedColumn({ heading, cells }: ExtraColumn): SheetColumn {
  const isDated = cells.some((cell) => typeof cell === "object" && cell !== null && "day" in cell);
  return { heading, width: isDated ? 18 : 16, look: "text" };
}
