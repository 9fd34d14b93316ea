import { day } from "../../dates/day";
import { cellText, editText } from "./cell-text";

const serial = day("2026-06-05");

describe("单元格照中文 Excel 的样子显示", () => {
  test.each([
    [serial, "yyyy/m/d", "2026/6/5"],
    [serial, "yyyy-mm-dd", "2026-06-05"],
    [serial, "m/d/yyyy", "2026/6/5"],
    [serial + 0.5, "m/d/yyyy h:mm", "2026/6/5 12:00"],
    [serial, 'yyyy"年"m"月"d"日"', "2026年6月5日"],
    [serial, 'yyyy"年"m"月"', "2026年6月"],
    [serial, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2026年6月5日"],
    [serial + 0.25, "[$-F400]h:mm:ss\\ AM/PM", "6:00:00"],
    [serial, "[$-804]yyyy\\年m\\月", "2026年6月"],
    [serial, "yy/m/d;@", "26/6/5"],
    [serial, "aaaa", "星期五"],
    [serial + 0.75, '上午/下午h"时"mm"分"', "下午6时00分"],
    [0.25, "0%", "25%"],
    [0.256, "0.0%", "25.6%"],
    [3, "General", "3"],
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [1234.5, "#,##0.00", "1,234.50"],
    [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50"],
    [7, "0000", "0007"],
    [true, "General", "TRUE"],
    ["2026.6.5", "yyyy/m/d", "2026.6.5"],
    [null, "yyyy/m/d", ""],
    ["#REF!", "General", "#REF!"],
    [-3, "yyyy/m/d", "########"],
    [2_958_466.5, "yyyy/m/d", "########"],
  ])("%s 按 %s 显示为 %s", (value, numberFormat, text) => expect(cellText(value, numberFormat, false)).toBe(text));

  test("1904 日期系统的工作簿从 1904 年数起", () => {
    expect(cellText(serial - 1_462, "yyyy/m/d", true)).toBe("2026/6/5");
    expect(cellText(7, "0", true)).toBe("7");
  });

  test("写坏了的格式不让表格打不开", () => expect(cellText(5, "[[[", false)).toEqual(expect.any(String)));
});

test("编辑栏里的日期总是完整的", () => {
  expect(editText(serial, 'm"月"d"日"', false)).toBe("2026/6/5");
  expect(editText(serial, "m/d/yyyy", false)).toBe("2026/6/5");
  expect(editText("待验收", "General", false)).toBe("待验收");
  expect(editText(12.5, "0", false)).toBe("12.5");
});
