import { enterpriseLine, onlyLayout, statusHeadings } from "../../../test/support/annex-lines";
import type { CellValue } from "../grid";

const company = (number: number): CellValue[] => enterpriseLine(number, `上海申岚精细化工${number}厂`);

describe("年份和季度写在哪里", () => {
  const sheet = (lines: CellValue[][], name = "Sheet1") =>
    onlyLayout([...lines, statusHeadings, company(1)], { name }).period.quarter;

  test.each<[string, CellValue[][], string]>([
    ["标题里", [["申江区2023年第二季度重点行业实施强制性清洁生产审核情况表"]], "Sheet1"],
    ["副标题里", [["情况表"], ["（2023年第2季度）"]], "Sheet1"],
    ["副标题里，字间有空格", [["情况表"], ["( 2023 年第 二 季度 )"]], "Sheet1"],
    ["副标题里，写成几月到几月", [["情况表"], ["2023年4-6月"]], "Sheet1"],
    ["同一行的几格里", [["情况表"], [null, "2023", "年第", 2, "季度"]], "Sheet1"],
    ["标题那一格，另起一行", [["附表3\n强制性清洁生产审核情况表\n（2023年第2季度）"]], "Sheet1"],
    ["填报单位那一行", [["情况表"], ["填报单位：申江区生态环境局", null, null, "2023年第2季度"]], "Sheet1"],
    [
      "工作表名里，不看填报时间",
      [["情况表"], ["填报单位：申江区生态环境局", null, "填报时间：", "2022年7月5日"]],
      "2023年二季度",
    ],
    ["工作表名里", [["情况表"]], "2023Q2"],
    ["两处：标题里是年份，工作表名里是季度", [["2023年强制性清洁生产审核情况表"]], "二季度"],
    ["工作表名里，表没有标题", [], "2023年二季度"],
  ])("写在%s", (_, lines, name) => {
    expect(sheet(lines, name)).toEqual({ year: 2023, quarter: 2 });
  });

  test("没填的“（    年第 季度）”不是期间，是填期间的地方", () => {
    const layout = onlyLayout([["情况表"], ["（    年第 季度）"], statusHeadings, company(1)]);
    expect(layout.period).toMatchObject({ quarter: null, at: { row: 1, column: 0, text: "（    年第 季度）" } });
  });

  const period = (title: string, name: string) => onlyLayout([[title], statusHeadings, company(1)], { name }).period;

  test.each([
    ["申江区强审企业月度调度表（2026年7月）", "Sheet1"],
    ["申江区强审企业月度调度表", "2026.07"],
    ["2026年申江区强审企业调度表", "7月"],
  ])("按月一张的台账：%s，工作表名%s", (title, name) => {
    expect(period(title, name)).toMatchObject({ quarter: null, month: { year: 2026, month: 7 } });
  });

  test.each([
    ["2024年6月名单企业台账", "Sheet1"],
    ["申江区强审台账", "7月"],
    ["2026年第3季度情况表", "9月"],
  ])("不是月份台账：%s，工作表名%s", (title, name) => {
    expect(period(title, name).month).toBeNull();
  });

  test("标题写明截至哪天", () => {
    expect(period("强审进展情况表（截至2026年8月15日）", "Sheet1").upTo).toMatchObject({ precision: "day" });
  });
});
