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

  test("两万条公式一条接一条，往上往下接都数得完", () => {
    const chain = (step: 1 | -1) =>
      Array.from({ length: 20_000 }, (_, index) => ({ row: index + 1, column: 0, text: `A${index + 2 + step}+1` }));
    const staleIn = (step: 1 | -1, row: number) =>
      new StaleCells(new Map([["附表3", chain(step)]])).after([{ sheet: "附表3", row, column: 0 }]).get("附表3")?.size;
    expect([staleIn(-1, 0), staleIn(1, 20_001)]).toEqual([20_000, 20_000]);
  });

  test("成千上万条都看整列的公式，改了旁边的列，一条不旧", () => {
    const sums = Array.from({ length: 10_000 }, (_, row) => ({ row, column: 9, text: "SUM(C:C)+COUNTA(C5:C100000)" }));
    const edited = Array.from({ length: 10_000 }, (_, row) => ({ sheet: "附表3", row, column: 3 }));
    const cells = new StaleCells(new Map([["附表3", sums]]));
    expect(cells.after(edited).size).toBe(0);
    expect(cells.after([...edited, { sheet: "附表3", row: 50, column: 2 }]).get("附表3")?.size).toBe(10_000);
  });

  test("活太多，数不完的公式都算旧", () => {
    const areas = Array.from({ length: 6_000 }, (_, row) => ({ row, column: 9, text: "SUM(C2:C5002)" }));
    const edited = Array.from({ length: 10_000 }, (_, row) => ({ sheet: "附表3", row: row * 6_000, column: 2 }));
    expect(new StaleCells(new Map([["附表3", areas]])).after(edited).get("附表3")?.size).toBeGreaterThan(1_000);
  });

  test("看不清引用的公式，改什么都算旧", () => {
    const named = new StaleCells(new Map([["附表3", [{ row: 1, column: 1, text: "期限+1" }]]]));
    expect(named.after([{ sheet: "附表3", row: 9, column: 9 }]).get("附表3")).toEqual(new Set([cellNumber(1, 1)]));
  });
});
