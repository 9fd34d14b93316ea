import fc from "fast-check";
import { findMonth, findPeriod, findUpTo } from "./period";
import { toldSpan } from "../../test/support/told";

function told(text: string): string {
  const period = findPeriod(text);
  if (period === null) return "-";
  if (period.kind === "unfilled") return "unfilled";
  const { year, quarter } = period.kind === "quarter" ? period.quarter : period;
  return `${year ?? "?"}Q${quarter ?? "?"}`;
}

describe("The period in a title, sub-title or sheet name", () => {
  test.each([
    ["（2023年第2季度）", "2023Q2"],
    ["( 2023 年第 二 季度 )", "2023Q2"],
    ["(  2023  年第  2  季度）", "2023Q2"],
    ["2023年二季度", "2023Q2"],
    ["2023年1季度", "2023Q1"],
    ["2023年Q2", "2023Q2"],
    ["2023Q1", "2023Q1"],
    ["2023-q3", "2023Q3"],
    ["2023 第四季度", "2023Q4"],
    ["2023年第Ⅱ季度", "2023Q2"],
    ["２０２３年第２季度", "2023Q2"],
    ["二〇二三年第二季度", "2023Q2"],
    ["2023年度第三季度", "2023Q3"],
    ["2023年4-6月", "2023Q2"],
    ["2023年10月—12月", "2023Q4"],
    ["23年一季度", "2023Q1"],
    ["申江区2023年第二季度重点行业实施强制性清洁生产审核情况表", "2023Q2"],
    ["2021年名单企业2023年第二季度进展", "2023Q2"],
    ["附表3（2023年第2季度）", "2023Q2"],
    ["第二季度（2023年）", "2023Q2"],
    ["（2023.4-2023.6）", "2023Q2"],
    ["2023年4月至2023年6月", "2023Q2"],
    ["截至2023年6月30日", "2023Q2"],
    ["截至2023年9月底", "2023Q3"],
    ["（2023年10月1日—12月31日）", "2023Q4"],
    ["2023年4月1日至2023年6月30日强审情况", "2023Q2"],
    ["2023.7.1-9.30", "2023Q3"],
    ["2023年一至三月", "2023Q1"],
    ["2023年元月-3月", "2023Q1"],
    ["一季度（2023）", "2023Q1"],
  ])("“%s” is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ["一季度", "?Q1"],
    ["第Ⅱ季度", "?Q2"],
    ["Q3", "?Q3"],
    ["Ⅳ季度", "?Q4"],
    ["（    年第2季度）", "?Q2"],
    ["（20  年第2季度）", "?Q2"],
    ["2023", "2023Q?"],
    ["2021年名单（35家）", "2021Q?"],
    ["（2023年第  季度）", "2023Q?"],
    ["2023年7-12月", "2023Q?"],
    ["2023年第2批", "2023Q?"],
  ])("“%s” tells only a part: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    "（    年第 季度）",
    "(       年第   季度）",
    "（   年第季度）",
    "（20  年第  季度）",
    "（____年第__季度）",
    "（　　年　　季度）",
  ])("“%s” is the blank's own placeholder, not filled in", (text) => {
    expect(told(text)).toBe("unfilled");
  });

  test.each(["", "附表3", "名单", "汇总", "Sheet1", "重点行业实施强制性清洁生产审核情况表", "第5季度"])(
    "“%s” says nothing of a period",
    (text) => {
      expect(told(text)).toBe("-");
    },
  );

  test("any text is read without fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => findPeriod(text)).not.toThrow();
      }),
    );
  });
});

describe("标题和工作表名里的月份", () => {
  test.each([
    ["申江区强审企业月度调度表（2026年7月）", "2026-7"],
    ["（2026年元月）", "2026-1"],
    ["2026.07", "2026-7"],
    ["202607", "2026-7"],
    ["强审进度（2026年10月）", "2026-10"],
    ["2025年公布名单进展情况（2026年9月）", "2026-9"],
    ["截至2026年8月", "2026-8"],
    ["7月", "?-7"],
    ["七月份", "?-7"],
  ])("“%s”是%s", (text, expected) => {
    const found = findMonth(text);
    expect(found && `${found.year ?? "?"}-${found.month}`).toBe(expected);
  });

  test.each(["2024年6月名单", "2024年6月公布的企业", "2024年6月28日", "2024年第二批", "汇总", "2024年", "5.6"])(
    "“%s”不是所报的月份",
    (text) => {
      expect(findMonth(text)).toBeNull();
    },
  );

  test.each([
    ["进展情况表（截至2026年8月15日）", "2026-08-15"],
    ["截止2026年8月底", "2026-08-21/2026-08-31 tenDays"],
    ["2026年8月15日", null],
  ])("“%s”说到%s为止", (text, expected) => {
    const found = findUpTo(text);
    expect(found && toldSpan(found)).toBe(expected);
  });
});
