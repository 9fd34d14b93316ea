import { normaliseText } from "../../../dates/normalise";
import { normalisedCell } from "./normalised";

describe("读单元格里的话之前", () => {
  test.each([
    ["2025年元月8日通过", "2025年1月8日通过"],
    ["2024年5月31日 未通过", "2024年5月31日 未通过"],
    ["五月8日（一 评）", "5月8日(一评)"],
    ["通 过", "通过"],
    ["评估 通 过 了", "评估 通过了"],
    ["不 通过", "不通过"],
    ["2024-05-31，評估通過；得分：81", "2024-05-31,评估通过;得分:81"],
    ["二〇二四年五月", "2024年5月"],
    ["二OO九年 五 月", "2009年 5 月"],
    ["第I季度", "第1季度"],
    ["\n已提交\n", "已提交"],
  ])("%j 当作 %j", (text, expected) => {
    expect(normalisedCell(text)).toBe(expected);
  });

  test("不用细看的，细看也一样", () => {
    const texts = [
      "2024/5/31 评估",
      "2024.5.31,得分81(补充3项)",
      "已 完成评估",
      "A级企业；VOCs减排",
      "待 定",
      "第12号 车间",
    ];
    for (const text of texts) expect(normalisedCell(text)).toBe(normaliseText(text).trim());
  });
});
