import { compact } from "../../annexes/compact";
import { columnLetters, type Grid } from "../grid";
import type { Header } from "./header";
import type { Head } from "./title";

/** What a sheet was recognised by, in the clerk's words. */
export function recognisedBy(grid: Grid, { area, columns, labels }: Header, { title, period }: Head): string[] {
  const headed = labels.size;
  const mapped = new Set(columns.values()).size;
  const rows = area.top === area.bottom ? `第${area.top + 1}行` : `第${area.top + 1}至${area.bottom + 1}行`;
  const where = `表头在${rows}，${columnLetters(area.left)}至${columnLetters(area.right)}列`;
  return [
    ...(title ? [`标题：${compact(title.text)}`] : []),
    where,
    `${Math.max(headed, mapped)}个栏目认出${mapped}个`,
    ...(period.quarter && !period.at ? [`报告期从工作表名“${grid.name}”和标题得知`] : []),
  ];
}
