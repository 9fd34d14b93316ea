import { daySpan, type Span } from "../../dates/span";
import { compareWithList, type ListComparison, type ListedEnterprise } from "../../ledger/list-comparison";
import type { ReadList } from "../../sheets/lists/read-list";
import type { ReadTable } from "../../sheets/read";
import { statusSources } from "../source-rows";
import { districtOf, isOfDistrict, isVoluntary, noSuchDistrict, type ListWish } from "./list-entries";
import { adjustmentTables, statusTables } from "./take-in";

/** A ledger held against a list, and what of the list was not looked at. */
export interface Compared {
  readonly comparison: ListComparison;
  readonly notes: readonly string[];
}

/** Compares a workbook's ledger with lists; null where it holds no 附表3. */
export function comparedWithList(
  ledger: readonly ReadTable[],
  lists: readonly ReadList[],
  wish: ListWish,
): Compared | null {
  const status = statusTables(ledger);
  if (status.length === 0) return null;
  const notes: string[] = [];
  const listed = new Map<string, ListedEnterprise>();
  const district = districtOf(
    lists.flatMap(({ reads }) => reads.flatMap(statusSources)),
    wish,
  );
  if (district === null && wish.district !== undefined) notes.push(noSuchDistrict(wish.district));
  for (const list of lists) {
    for (const source of list.reads.flatMap(statusSources)) {
      if (district !== null && !isOfDistrict(source, district)) continue;
      const { enterprise, listPublishedOn } = source.row.values;
      if (enterprise === null) notes.push(`名单第${source.at + 1}行没有企业名称，没有核对。`);
      else if (isVoluntary(source)) notes.push(`${enterprise.name}：名单写明是自愿性审核，没有核对。`);
      else {
        const on = listPublishedOn ?? timeOf(list, wish);
        listed.set(`${enterprise.key}@${on?.earliest ?? ""}`, { enterprise, on });
      }
    }
  }
  const tables = { status, adjustments: adjustmentTables(ledger) };
  return { comparison: compareWithList(tables, [...listed.values()]), notes };
}

function timeOf({ year }: ReadList, { publishedOn }: ListWish): Span | null {
  return publishedOn === null ? year : daySpan(publishedOn);
}
