import { outlineOf } from "./outline";
import type { Grid } from "./grid";
import type { OtherSheet } from "./layout";
import { findList } from "./lists/find-list";

/** What a sheet without an annex is all the same, in one sentence; null where it is nothing of ours. */
export function otherSheetOn(grid: Grid): { readonly other: OtherSheet; readonly reason: string } | null {
  const list = findList(grid);
  if (!list?.sure) return null;
  const listed = list.layouts.reduce((sum, layout) => sum + outlineOf(list.grid, layout).rowNumbers.length, 0);
  return { other: "list", reason: `是公布的企业名单（${listed}家），不是附表3；可以用“收名单”收进台账` };
}
