import { shiftedFormula, shiftedRow } from "./row-shift";

const shift = { sheet: "附表 3", before: 7, count: 3 };

test("插入处及以下的行下移，上面的不动，也不会移出工作表", () => {
  expect([0, 6, 7, 20].map((row) => shiftedRow(row, shift))).toEqual([0, 6, 10, 23]);
  expect(shiftedRow(1_048_575, shift)).toBe(1_048_575);
});

describe("本表的公式", () => {
  test.each([
    ["A7", "A7"],
    ["A8", "A11"],
    ["$B$8", "$B$11"],
    ["SUM(C5:C8)", "SUM(C5:C11)"],
    ["C9:D12 F1", "C12:D15 F1"],
    ["$1:$4", "$1:$4"],
    ["8:9", "11:12"],
    ['COUNTA(B5:B8)&"B8家"', 'COUNTA(B5:B11)&"B8家"'],
    ["LOG10(8)+数据8", "LOG10(8)+数据8"],
    ["A:A", "A:A"],
    ["'附表 3'!A8+字典!A8", "'附表 3'!A11+字典!A8"],
    ["[1]Sheet1!$A$8", "[1]Sheet1!$A$8"],
    ["B8_期限+Q8.x", "B8_期限+Q8.x"],
  ])("%s → %s", (formula, expected) => {
    expect(shiftedFormula(formula, shift, true)).toBe(expected);
  });
});

describe("别处的公式只动点名这张表的", () => {
  test.each([
    ["A8", "A8"],
    ["'附表 3'!$A$1:$G$9", "'附表 3'!$A$1:$G$12"],
    ["OFFSET(字典!$A$8,0,0)", "OFFSET(字典!$A$8,0,0)"],
    ["'附表 3'!$1:$4", "'附表 3'!$1:$4"],
  ])("%s → %s", (formula, expected) => {
    expect(shiftedFormula(formula, shift, false)).toBe(expected);
  });

  test("工作表名里的单引号", () => {
    expect(shiftedFormula("'a''b'!A8", { ...shift, sheet: "a'b" }, false)).toBe("'a''b'!A11");
  });
});
