import { precedentsOf } from "./precedents";

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe("一条公式看哪些格子", () => {
  test.each([
    ["EDATE(C5,12)", [{ sheet: null, area: cell(4, 2) }]],
    ["SUM(A2:B$9)", [{ sheet: null, area: { top: 1, left: 0, bottom: 8, right: 1 } }]],
    [
      'IF(台账!$C5="","",\'三 季度\'!D5)',
      [
        { sheet: "台账", area: cell(4, 2) },
        { sheet: "三 季度", area: cell(4, 3) },
      ],
    ],
    ["COUNTA(B:B)", [{ sheet: null, area: { top: 0, left: 1, bottom: 1048575, right: 1 } }]],
    ["ROW()-4", []],
    ["TODAY()>TRUE", []],
    ['"见C5"', []],
  ])("%s", (formula, wanted) => expect(precedentsOf(formula)).toEqual(wanted));

  test("几万个引用的公式，从头到尾看一遍", () =>
    expect(precedentsOf(Array.from({ length: 60_000 }, () => "A1").join("+"))).toHaveLength(60_000));

  test.each(["完成期限+1", "SUM(表1[评估])", 'INDIRECT("C5")', "OFFSET(C5,1,0)"])("%s 说不清，按全部算", (formula) =>
    expect(precedentsOf(formula)).toBeNull(),
  );
});
