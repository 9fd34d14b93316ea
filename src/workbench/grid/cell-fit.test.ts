import { gridOf } from "../../../test/support/judgements";
import { fittedNumber, mayRunOver } from "./cell-fit";

describe("格子放不下时", () => {
  test("日期和数字放得下就照样显示", () => {
    expect(fittedNumber("2026/6/5", 14, 72)).toEqual({ text: "2026/6/5", scale: 1 });
    expect(fittedNumber("2026年6月5日", 14, 120)).toEqual({ text: "2026年6月5日", scale: 1 });
  });

  test("放不下就是一排 #，和 Excel 一样", () => {
    expect(fittedNumber("2026年6月5日", 14, 50).text).toMatch(/^#+$/);
    expect(fittedNumber("2026/6/5", 14, 8).text).toBe("#");
  });

  test("在 Excel 里刚好放得下的日期画小一点，不切掉尾巴", () => {
    const { text, scale } = fittedNumber("2024/5/31", 14.67, 64);
    expect(text).toBe("2024/5/31");
    expect(scale).toBeLessThan(1);
    expect(scale).toBeGreaterThan(0.75);
  });

  test("右边空着，长的字可以伸过去；右边有内容就不行，数字从不", () => {
    const grid = gridOf([["附表3：很长的一行字", null, "乙"]]);
    expect(mayRunOver(grid, 0, 0, "附表3：很长的一行字")).toBe(true);
    expect(mayRunOver(grid, 0, 1, "甲")).toBe(false);
    expect(mayRunOver(grid, 0, 0, 45836)).toBe(false);
    expect(mayRunOver(grid, 0, 0, "两\n行")).toBe(false);
  });
});
