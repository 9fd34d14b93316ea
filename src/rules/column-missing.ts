import { steps } from "../annexes/steps";
import { adjustmentColumns } from "../annexes/adjustment-columns";
import type { ColumnKey } from "../annexes/columns";
import { labelOf } from "../annexes/labels";
import { statusColumns } from "../annexes/status-columns";
import { tableRule } from "./kit/define";

const officialColumns: Readonly<Record<3 | 4, readonly ColumnKey[]>> = {
  3: statusColumns.filter(({ official }) => official).map(({ key }) => key),
  4: adjustmentColumns.filter(({ official }) => official).map(({ key }) => key),
};

/** The columns that do an official column's work: itself, or the split pair. */
function workingColumns(official: ColumnKey, columns: ReadonlySet<ColumnKey>): readonly ColumnKey[] {
  if (columns.has(official) || (official !== "assessment" && official !== "acceptance")) return [official];
  const { time, result } = steps[official];
  return columns.has(time) || columns.has(result) ? [time, result] : [official];
}

/** The header cell beside which the missing column belongs: the one before it, else the one after. */
function neighbourOf(index: number, expected: readonly ColumnKey[], columns: ReadonlySet<ColumnKey>): ColumnKey {
  const before = expected.slice(0, index).findLast((column) => columns.has(column));
  return before ?? expected.slice(index).find((column) => columns.has(column)) ?? "enterprise";
}

export const columnMissing = tableRule({
  id: "column-missing",
  title: "缺少规定的栏目",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "hint",
  annex: "both",
  reads: [],

  check({ annex, columns }) {
    const expected = officialColumns[annex].flatMap((official) => workingColumns(official, columns));
    return expected.flatMap((column, index) => {
      if (columns.has(column)) return [];
      const label = labelOf(column);
      return [{ spot: { header: neighbourOf(index, expected, columns), about: { column } }, detail: { label } }];
    });
  },

  message: ({ label }) => `表头里没有找到“${label}”栏，相关内容未检查。`,
  remedy: "按附表的规定补上这一栏；栏名写法不同的，可在“设置”里指定。",
  example: [{ in: "status", drop: "consultingAgency" }],
});
