import { readDate } from "./reading";
import { told } from "../../test/support/told";

function readNumber(value: number, numberFormat = "General", date1904 = false): string {
  return told(readDate(value, numberFormat, date1904));
}

const may2023 = "2023-05-01/2023-05-31 month";
const all2023 = "2023-01-01/2023-12-31 year";

describe("日期栏里的数字", () => {
  test.each([
    [6, 20_230_506, "General", "2023-05-06"],
    [7, 45_052, "General", "2023-05-06"],
    [7, 45_052, "yyyy/m/d", "2023-05-06"],
    [8, 45_047, 'yyyy"年"m"月"', may2023],
    [8, 45_047, "mmm-yy", may2023],
    [9, 45_052, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "2023-05-06"],
    [11, 2023.5, "General", may2023],
    [11, 2023.12, "0.00", "2023-12-01/2023-12-31 month"],
    [12, 2023.1, "General", "ambiguous 2023-01-01/2023-01-31 month or 2023-10-01/2023-10-31 month"],
    [13, 202_305, "General", may2023],
    [14, 2023, "General", all2023],
    [22, 5.6, "General", "yearless 5-6"],
    [36, 45_052.387, "yyyy/m/d h:mm", "2023-05-06"],
    [39, 20_230_230, "General", "impossible"],
    [42, 85, "General", "notADate"],
    [42, 82.5, "General", "notADate"],
    [42, 13_812_345_678, "General", "notADate"],
  ])("%i：%d，格式 %s，读成 %s", (_, value, numberFormat, expected) => {
    expect(readNumber(value, numberFormat)).toBe(expected);
  });

  test("7：1904日期系统的工作簿里，同一天是43590", () => {
    expect(readNumber(43_590, "yyyy/m/d", true)).toBe("2023-05-06");
  });

  test("22：5.1、5.2、5.3也可能是5.10、5.20、5.30，只知道月份", () => {
    expect([5.1, 5.2, 5.3, 5.4].map((value) => readNumber(value))).toEqual([
      "yearless 5-?",
      "yearless 5-?",
      "yearless 5-?",
      "yearless 5-4",
    ]);
  });

  test.each([-5, 0, 0.5, NaN, Infinity, 1e21, 2023.13, 2023.567])("%d 不是日期", (value) => {
    expect(readNumber(value)).toBe("notADate");
  });
});
