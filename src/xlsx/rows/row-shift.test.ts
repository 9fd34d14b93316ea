import { RowMoves } from "./row-moves";
import { shiftedAddresses, shiftedFormula, translatedFormula } from "./row-shift";

const shiftOf = (sheet: string): RowMoves => new RowMoves(sheet, [{ kind: "insert", at: 7, count: 3, like: null }]);
const shift = shiftOf("附表 3");

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
    expect(shiftedFormula("'a''b'!A8", shiftOf("a'b"), false)).toBe("'a''b'!A11");
  });
});

describe("公式按语法读，不按样子猜", () => {
  test.each([
    ["表1[A8]", "表1[A8]"],
    ["表1[[#This Row],[A8]]+A8", "表1[[#This Row],[A8]]+A11"],
    ["SUM(表1[[A8]:[C9]],A8)", "SUM(表1[[A8]:[C9]],A11)"],
    ["表1[列'[A8]+A8", "表1[列'[A8]+A11"],
    ["'[账.xlsx]附表 3'!A8+A8", "'[账.xlsx]附表 3'!A8+A11"],
    ["[1]!名称+[1]汇总!A8+A8", "[1]!名称+[1]汇总!A8+A11"],
    ["'一季度:三季度'!A8+一季度:三季度!A8", "'一季度:三季度'!A8+一季度:三季度!A8"],
    ["A8#+@A9", "A11#+@A12"],
    ["IF(A8=#REF!,#N/A,A9)", "IF(A11=#REF!,#N/A,A12)"],
    ["'附表 3'!A5:A8", "'附表 3'!A5:A11"],
    ["字典!A5:A8", "字典!A5:A8"],
    ["字典!8:9+8:9", "字典!8:9+11:12"],
    ["A8:INDEX(B:B,9)", "A11:INDEX(B:B,9)"],
    ["OFFSET(A8,1E3,1.8)", "OFFSET(A11,1E3,1.8)"],
    ["{1,8;9,A8}", "{1,8;9,A11}"],
    ["TRUE+XFE8+A1048577+A0", "TRUE+XFE8+A1048577+A0"],
    ['"说""A8"""&A8', '"说""A8"""&A11'],
    ["_xlfn.XLOOKUP(A8,$B$8:$B$9,c8)", "_xlfn.XLOOKUP(A11,$B$11:$B$12,c11)"],
    ["没有收尾的'A8", "没有收尾的'A8"],
    ["没有收尾的[A8", "没有收尾的[A8"],
    ['"A8', '"A8'],
  ])("%s → %s", (formula, expected) => {
    expect(shiftedFormula(formula, shift, true)).toBe(expected);
  });

  test("每个字符只读一遍：长度加倍，取字符的次数也只加倍", () => {
    const steps = (text: string): number => {
      let reads = 0;
      const counted = jest.spyOn(String.prototype, "codePointAt").mockImplementation(function (this: string, at) {
        reads++;
        return at !== undefined && at < this.length ? this.charCodeAt(at) : undefined;
      });
      shiftedFormula(text, shift, true);
      counted.mockRestore();
      return reads;
    };
    for (const piece of ["A8:", "[", "'", '"', "附表!", "A8+", "[1]A!A8,", "#", "((", "$"]) {
      const [small, large] = [steps(piece.repeat(200)), steps(piece.repeat(800))];
      expect(large).toBeLessThanOrEqual(4 * small + 20);
    }
  });
});

describe("往下、往右抄的公式", () => {
  test.each([
    ["A1+$A$1+A$1+$A1", 2, 1, "B3+$A$1+B$1+$A3"],
    ["SUM(A:A,1:1)", 1, 1, "SUM(B:B,2:2)"],
    ['附表3!A1&"A1"', 1, 0, '附表3!A2&"A1"'],
    ["表1[A1]", 1, 1, "表1[A1]"],
  ])("%s 下移%d右移%d → %s", (formula, rows, columns, expected) => {
    expect(translatedFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("删去第4、5行以后", () => {
  const taken = new RowMoves("附表3", [{ kind: "delete", at: 3, count: 2, like: null }]);

  test.each([
    ["A3", "A3"],
    ["A4", "#REF!"],
    ["$B$6", "$B$4"],
    ["SUM(C2:C8)", "SUM(C2:C6)"],
    ["SUM(C4:C8)", "SUM(C4:C6)"],
    ["SUM(C2:C5)", "SUM(C2:C3)"],
    ["SUM(C5:C2)", "SUM(C3:C2)"],
    ["SUM(C4:C5)+C6", "SUM(#REF!)+C4"],
    ["4:5", "#REF!"],
    ["$3:$6", "$3:$4"],
    ["A:A", "A:A"],
    ["F6:F1048576", "F4:F1048576"],
    ["附表3!A4+字典!A4", "附表3!#REF!+字典!A4"],
  ])("%s → %s", (formula, expected) => {
    expect(shiftedFormula(formula, taken, true)).toBe(expected);
  });

  test("一串区域里删光的去掉，一块不剩就没有了", () => {
    expect(shiftedAddresses("A4:B5 C6 D2", taken)).toBe("C4 D2");
    expect(shiftedAddresses("A4 B5", taken)).toBeNull();
  });
});
