import { today } from "../dates/day";
import { readLists, type ReadList } from "../sheets/lists/read-list";
import { annexesOf } from "./annexes-at";
import { CommandError, type CommandOptions } from "./console";
import { workbookAt } from "./read-file";

/** What a command is told of a list that the list does not say itself. */
export const listOptions = {
  published: { type: "string", value: "YYYY-MM-DD", about: "名单公布的日期，名单自己写明的不用写" },
  district: { type: "string", value: "区", about: "只看这个区的企业，名单有“所属区”一栏时用" },
} as const satisfies CommandOptions;

/** The lists in a workbook file; a CommandError where it holds none, or is a ledger. */
export async function listsAt(path: string): Promise<readonly ReadList[]> {
  const { grids } = await workbookAt(path);
  const lists = readLists(grids, today());
  const chosen = lists.some(({ sure }) => sure) ? lists.filter(({ sure }) => sure) : lists;
  if (chosen.length > 0) return chosen;
  const { reads } = annexesOf(grids);
  throw new CommandError(
    reads.length > 0
      ? `${path}：这是附表${reads[0]?.layout.annex ?? 3}或台账，不是名单；请给出公布的企业名单`
      : `${path}：没有认出企业名单，需要有“企业名称”一栏，或者有一列企业名称`,
  );
}
