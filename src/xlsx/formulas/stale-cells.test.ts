import { cellNumber } from "../../sheets/grid";
import { StaleCells } from "./stale-cells";

const formulas = new Map([
  [
    "附表3",
    [
      { row: 4, column: 3, text: "EDATE(C5,12)" },
      { row: 5, column: 3, text: "EDATE(C6,12)" },
      { row: 4, column: 7, text: "D5+30" },
      { row: 4, column: 0, text: "ROW()-4" },
    ],
  ],
  ["汇总", [{ row: 0, column: 0, text: "COUNTA(附表3!H:H)" }]],
]);
const after = (row: number, column: number) =>
  Object.fromEntries(
    [...new StaleCells(formulas).after([{ sheet: "附表3", row, column }])].map(([sheet, cells]) => [sheet, [...cells]]),
  );

describe("改了一格，哪些公式的结果旧了", () => {
  test("看着它的公式旧了，看着那条公式的也旧了，别的表上的也算", () =>
    expect(after(4, 2)).toEqual({
      附表3: [cellNumber(4, 3), cellNumber(4, 7)],
      汇总: [cellNumber(0, 0)],
    }));

  test("没人看的格子改了，什么也不旧", () => expect(after(4, 5)).toEqual({}));

  test("什么也没改，什么也不旧", () => expect(new StaleCells(formulas).after([]).size).toBe(0));

  test("看不清引用的公式，改什么都算旧", () => {
    const named = new StaleCells(new Map([["附表3", [{ row: 1, column: 1, text: "期限+1" }]]]));
    expect(named.after([{ sheet: "附表3", row: 9, column: 9 }]).get("附表3")).toEqual(new Set([cellNumber(1, 1)]));
  });
});
