import { enterpriseLine, onlyLayout, statusHeadings } from "../../../test/support/annex-lines";
import type { CellValue } from "../grid";

const company = (number: number): CellValue[] => enterpriseLine(number, `上海申岚精细化工${number}厂`);

describe("where the year and quarter stand", () => {
  const sheet = (lines: CellValue[][], name = "Sheet1") =>
    onlyLayout([...lines, statusHeadings, company(1)], { name }).period.quarter;

  test.each<[string, CellValue[][], string]>([
    ["title", [["申江区2023年第二季度重点行业实施强制性清洁生产审核情况表"]], "Sheet1"],
    ["sub-title", [["情况表"], ["（2023年第2季度）"]], "Sheet1"],
    ["sub-title with wide blanks", [["情况表"], ["( 2023 年第 二 季度 )"]], "Sheet1"],
    ["months", [["情况表"], ["2023年4-6月"]], "Sheet1"],
    ["cells of one row", [["情况表"], [null, "2023", "年第", 2, "季度"]], "Sheet1"],
    ["one cell with the title", [["附表3\n强制性清洁生产审核情况表\n（2023年第2季度）"]], "Sheet1"],
    ["line of 填报单位", [["情况表"], ["填报单位：申江区生态环境局", null, null, "2023年第2季度"]], "Sheet1"],
    [
      "sheet name, not in 填报时间",
      [["情况表"], ["填报单位：申江区生态环境局", null, "填报时间：", "2022年7月5日"]],
      "2023年二季度",
    ],
    ["sheet name", [["情况表"]], "2023Q2"],
    ["year in the title, quarter in the sheet name", [["2023年强制性清洁生产审核情况表"]], "二季度"],
    ["sheet name of a sheet without a title", [], "2023年二季度"],
  ])("in the %s", (_, lines, name) => {
    expect(sheet(lines, name)).toEqual({ year: 2023, quarter: 2 });
  });

  test("an unfilled （    年第 季度） is no period, but a place for one", () => {
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
