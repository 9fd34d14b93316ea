import { check } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import type { Grid } from "../../src/sheets/grid";
import { inStatus } from "../../src/rules/kit/example";
import { today } from "../support/clean-day";
import { withRowOrder, withRowsInserted } from "../support/grid-edits";

/** A quarter with mistakes in many rows; 序号 is left out because sorting does change its order. */
const mistaken = exampleBook([
  ...inStatus({ requiredCompletionDate: { date: "2028-07-16" } }, "丁"),
  ...inStatus({ assessment: "2026.2.30通过" }, "戊"),
  ...inStatus({ listPublishedOn: "2025.11.14" }, "丙"),
  ...inStatus({ assessment: "2026年6月11日", acceptance: "未定待查" }, "乙"),
  { in: "adjustments", row: "停", type: { change: "（4）" } },
  { in: "adjustments", row: "改", type: { evidence: "待补" } },
  { in: "status", drop: "serialNumber" },
]);

const headerRow = 3;
const firstRow = headerRow + 1;
const rowCount = 8;

function identities(status: Grid): string[] {
  const run = check([status, ...mistaken.grids.slice(1)], { previous: mistaken.previous, today });
  return run.sheets.flatMap(({ findings }) => findings.map(({ identity, value }) => `${identity} = ${value}`)).sort();
}

const [status] = mistaken.grids;
if (!status) throw new Error("没有附表3");
const before = identities(status);

test("有问题的季度报出多处", () => {
  expect(before.length).toBeGreaterThanOrEqual(6);
});

test("按别的次序排行，报的还是同样的问题", () => {
  const rows = Array.from({ length: rowCount }, (_, index) => firstRow + index);
  const reversed = [...rows].reverse();
  const rotated = [...rows.slice(3), ...rows.slice(0, 3)];
  for (const order of [reversed, rotated]) expect(identities(withRowOrder(status, firstRow, order))).toEqual(before);
});

test("在标题上方、表头下方、行与行之间插入空行，报的还是同样的问题", () => {
  for (const above of [0, firstRow, firstRow + 4])
    expect(identities(withRowsInserted(status, above, 2))).toEqual(before);
});

test("改工作表的名字，报的还是同样的问题", () => {
  expect(identities({ ...status, name: "三季度情况表" })).toEqual(before);
});
