import { day } from "../../dates/day";
import { typedValue } from "./typed-value";

const serial = day("2026-06-05");

describe("键入的内容", () => {
  test.each([
    ["2026/6/5", "General", { value: serial, numberFormat: "yyyy/m/d" }],
    ["2026-06-05", "General", { value: serial, numberFormat: "yyyy/m/d" }],
    ["2026年6月5日", "General", { value: serial, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ["2026/6/5", "yyyy-mm-dd", { value: serial }],
    ["2026/6/5", "@", { value: "2026/6/5" }],
    ["2026.6.5", "General", { value: "2026.6.5" }],
    ["2026/2/30", "General", { value: "2026/2/30" }],
    ["12", "General", { value: 12 }],
    [" -3.5 ", "General", { value: -3.5 }],
    ["", "General", { value: null }],
    ["2026年6月5日 通过", "General", { value: "2026年6月5日 通过" }],
    ["=1+1", "General", { value: "=1+1" }],
    ["913100001234567890", "General", { value: "913100001234567890" }],
  ])("“%s”，格式 %s", (text, format, expected) => expect(typedValue(text, format, false)).toEqual(expected));

  test("1904日期系统的工作簿照样是那一天", () =>
    expect(typedValue("2026/6/5", "yyyy/m/d", true)).toEqual({ value: serial - 1_462 }));
});
