import { day } from "../dates/day";
import { cellText, editText } from "./cell-text";

const serial = day("2026-06-05");

describe("a cell as Excel shows it", () => {
  it.each([
    [serial, "yyyy/m/d", "2026/6/5"],
    [serial, "yyyy-mm-dd", "2026-06-05"],
    [serial, 'yyyy"年"m"月"d"日"', "2026年6月5日"],
    [serial, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "五, 06 05, 2026"],
    [serial, "[$-804]yyyy\\年m\\月", "2026年6月"],
    [serial, "yy/m/d;@", "26/6/5"],
    [serial + 0.5, "yyyy/m/d h:mm", "2026/6/5 12:00"],
    [0.25, "0%", "25%"],
    [0.256, "0.0%", "25.6%"],
    [3, "General", "3"],
    [1 / 3, "General", "0.33333333333"],
    [1234.5, "#,##0.00", "1,234.50"],
    [7, "0000", "7"],
    [true, "General", "TRUE"],
    ["2026.6.5", "yyyy/m/d", "2026.6.5"],
    [null, "yyyy/m/d", ""],
    ["#REF!", "General", "#REF!"],
  ])("%s as %s: %s", (value, format, text) => expect(cellText(value, format, false)).toBe(text));

  it("counts a 1904 workbook's days from 1904", () =>
    expect(cellText(serial - 1_462, "yyyy/m/d", true)).toBe("2026/6/5"));
});

it("the formula bar shows a date in full", () => {
  expect(editText(serial, 'm"月"d"日"', false)).toBe("2026/6/5");
  expect(editText("待验收", "General", false)).toBe("待验收");
  expect(editText(12.5, "0", false)).toBe("12.5");
});
