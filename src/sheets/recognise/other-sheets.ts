import { archiveLayout } from "../archive/archive-layout";
import { tableOutline } from "../rows/outline";
import type { Grid } from "../grid";
import type { OtherSheet } from "../layout";
import { findList } from "../lists/find-list";

/** What a sheet without an annex is all the same, in one sentence; null where it is nothing of ours. */
export function otherSheetOn(grid: Grid): { readonly other: OtherSheet; readonly reason: string } | null {
  const list = findList(grid);
  if (!list?.sure) return null;
  const listed = list.layouts.reduce((sum, layout) => sum + tableOutline(list.grid, layout).rowNumbers.length, 0);
  return { other: "list", reason: `是公布的企业名单（${listed}家），不是附表3；可以用“收名单”收进台账` };
}

/** The sheet 归档 has columns of 附表3, and is looked for first. */
export function archiveSheetOn(grid: Grid): { readonly other: OtherSheet; readonly reason: string } | null {
  return archiveLayout(grid) && { other: "archive", reason: "是“归档”表，归档期限随附表3一起检查" };
}
