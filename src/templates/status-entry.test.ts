import { gridOf, readsOf, type TestCell } from "../../test/support/ledger-grid";
import { cellAt, due, filled, green, header, listed, options, row } from "../../test/support/filled-ledger";
import { day } from "../dates/day";
import { fill } from "./fill";

/** The 评估 cell of the only row. */
function assessmentOf(written: TestCell): unknown {
  const [sheet] = filled([row("上海鼎禾电镀有限公司", written)]).blueprints;
  return sheet && cellAt(sheet, 0, 5)?.value;
}

describe("评估和验收写成一种样子，意思不变", () => {
  test.each<[TestCell, unknown]>([
    ["2026.5.6通过", "2026年5月6日 通过"],
    ["2026/5/6 合格", "2026年5月6日 通过"],
    ["通过（2026-05-06）", "2026年5月6日 通过"],
    ["2026年5月28日\n通过", "2026年5月28日 通过"],
    ["2026年5月6日现场评估，结果：通过", "2026年5月6日 通过"],
    ["2026年5月 通过", "2026年5月 通过"],
    [{ date: "2026-05-06" }, "2026年5月6日"],
    [{ date: "2026-05-01", format: 'yyyy"年"m"月"' }, "2026年5月"],
    ["2026.5.6 不通过", "2026年5月6日 未通过"],
    ["2026年6月3日评估，未通过；9月28日复评通过", "2026年6月3日 未通过；2026年9月28日 通过"],
    ["2026.5.6 通过（88分）", "2026年5月6日 通过（88分）"],
    ["通过", "通过"],
  ])("%j → %s", (written, expected) => {
    expect(assessmentOf(written)).toBe(expected);
  });

  test.each<TestCell>([
    "2026年5月6日 原则通过",
    "2026.5.6 通过，整改后报送终稿",
    "报告编制中",
    "已申请评估",
    "/",
    "预计2026年11月评估",
    "2026年5月6日-7日 通过",
    "暂缓（见附表4）",
    "88分",
    "已评估",
    "见专家意见",
  ])("照抄：%s", (written) => {
    expect(assessmentOf(written)).toBe(written);
  });

  test("分成时间、结果两栏的合写成一格；两栏都写“未开展”的只写一次", () => {
    const split = gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "评估时间", "评估结果", "验收时间", "验收结果"],
      [1, "上海甲有限公司", listed, { date: "2026-05-06" }, "通过", "未开展", "未开展"],
      [2, "上海乙有限公司", listed, { date: "2026-05-06" }, "基本通过", null, "待验收"],
    ]);
    const [sheet] = fill(readsOf(split), options)?.blueprints ?? [];
    expect(sheet && [0, 1].map((line) => [5, 6].map((column) => cellAt(sheet, line, column)?.value))).toEqual([
      ["2026年5月6日 通过", "未开展"],
      ["2026年5月6日 基本通过", "待验收"],
    ]);
  });

  test("季末以后的评估、验收不填，并说明原文", () => {
    const made = filled([row("上海甲有限公司", "2026年6月3日未通过；2026年10月8日通过", { date: "2026-11-20" })]);
    const [sheet] = made.blueprints;
    expect(sheet && cellAt(sheet, 0, 5)?.value).toBe("2026年6月3日 未通过");
    expect(sheet && cellAt(sheet, 0, 6)?.value).toBeUndefined();
    expect(made.notes).toEqual([
      expect.stringMatching(
        /F2：2026年10月8日的评估在本季度结束之后，没有填入（原文“2026年6月3日未通过；2026年10月8日通过”）/,
      ),
      expect.stringMatching(/G2：2026年11月20日的验收在本季度结束之后/),
    ]);
  });

  test("看不懂的照抄，并请核对", () => {
    const made = filled([row("上海甲有限公司", "ABC-7")]);
    expect(made.notes).toEqual([expect.stringContaining("“ABC-7”没有看懂，照原文填入")]);
  });

  test("同上、合并的咨询机构填成名称", () => {
    const [sheet] = filled([
      row("上海甲有限公司", null),
      [2, "上海乙有限公司", listed, due, "同上", null, null],
    ]).blueprints;
    expect(sheet && cellAt(sheet, 1, 4)?.value).toBe(green);
  });
});

describe("日期", () => {
  const dates = (published: TestCell, limit: TestCell) => {
    const [sheet] = filled([[1, "上海甲有限公司", published, limit, green, null, null]]).blueprints;
    return sheet && [cellAt(sheet, 0, 2)?.value, cellAt(sheet, 0, 3)?.value];
  };

  test("文本写的日期成为真日期，“一年内”算出那一天", () => {
    expect(dates("2025.6.20", "一年内")).toEqual([day("2025-06-20"), day("2026-06-20")]);
  });

  test("只写到月的、写着延期的照抄", () => {
    expect(dates("2025年6月", "延期至2026年12月31日")).toEqual(["2025年6月", "延期至2026年12月31日"]);
  });

  test("1904日期系统的工作簿不差4年", () => {
    const grid = gridOf("台账", [header, [1, "上海甲有限公司", listed, due, green, null, null]], { date1904: true });
    const shifted = {
      ...grid,
      values: grid.values.map((line, at) =>
        line.map((value, column) => (at > 0 && (column === 2 || column === 3) ? Number(value) - 1462 : value)),
      ),
    };
    const [sheet] = fill(readsOf(shifted), options)?.blueprints ?? [];
    expect(sheet && cellAt(sheet, 0, 2)?.value).toBe(day("2025-06-20"));
  });
});
