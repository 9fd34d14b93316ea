import { gridOf } from "../../test/support/sheet-canvas";
import type { CellValue, Grid } from "./grid";
import type { Layout } from "./layout";
import { recognise } from "./recognise";

const official = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];
const adjusting = ["\n序号", "企业名称", "变化情况1", "调整结果2", "证明材料3", "备注"];
const company = (number: number): CellValue[] => [
  number,
  `上海申岚精细化工${number}厂`,
  45_471,
  45_835,
  "自行审核",
  "",
  "",
];
const suspended: CellValue[] = [1, "上海博洁危险废物处置有限公司", "停产", "审核暂缓", "", ""];

function layoutsOf(lines: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): readonly Layout[] {
  return recognise(gridOf(lines, more)).layouts;
}

function only(lines: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Layout {
  const layouts = layoutsOf(lines, more);
  expect(layouts).toHaveLength(1);
  return layouts[0] as Layout;
}

describe("附表3 and 附表4 as the guideline prints them", () => {
  test("附表3", () => {
    const layout = only([
      ["附表3"],
      ["重点行业实施强制性清洁生产审核情况表"],
      ["(       2026年第3季度）"],
      official,
      company(1),
      company(2),
      [null, null, null, null, "申江区生态环境局（盖章）"],
      [null, null, null, null, "填报人：沈知微"],
      [null, null, null, null, "填报时间：2026年10月9日"],
    ]);
    expect(layout).toMatchObject({
      annex: 3,
      header: { top: 3, left: 0, bottom: 3, right: 6 },
      data: { top: 4, left: 0, bottom: 5, right: 6 },
      title: { row: 1, column: 0 },
      period: { quarter: { year: 2026, quarter: 3 }, at: { row: 2 } },
      isReport: true,
      voluntary: false,
    });
    expect(layout.signOff.preparedBy).toEqual({ row: 7, column: 4, text: "填报人：沈知微", value: "沈知微" });
    expect(layout.evidence).toEqual([
      "标题：重点行业实施强制性清洁生产审核情况表",
      "表头在第4行，A至G列",
      "7个栏目认出7个",
    ]);
  });

  test.each(["强制性清洁生产审核企业名单调整表", "强制性清生产审核企业名单调整表", "强制性清洁生产审核名单调整表"])(
    "附表4 under the title %s",
    (title) => {
      const layout = only([
        [title],
        ["（       年第  季度）"],
        adjusting,
        suspended,
        ["注1：变化情况根据企业情况选填"],
      ]);
      expect(layout).toMatchObject({
        annex: 4,
        period: { quarter: null, at: { row: 1 } },
        data: { top: 3, bottom: 3 },
      });
      expect([...layout.columns.keys()]).toEqual([
        "serialNumber",
        "enterprise",
        "change",
        "adjustment",
        "evidence",
        "remarks",
      ]);
    },
  );

  test("a blank annex is recognised, and has no rows", () => {
    const layout = only([["附表3"], official, [], [1], [2], ["填报人："]]);
    expect(layout.data).toBeNull();
    expect(layout.signOff.preparedBy?.value).toBe("");
  });
});

describe("headers", () => {
  test("评估 over 时间 and 结果, merged", () => {
    const layout = only(
      [
        ["序号", "企业名称", "名单公布时间", "完成期限", "评估", null, "验收", null],
        [null, null, null, null, "时间", "结果", "时间", "结论"],
        [1, "上海申岚精细化工有限公司", 45_471, 45_835, 45_800, "通过", null, null],
      ],
      {
        merges: [
          { top: 0, left: 4, bottom: 0, right: 5 },
          { top: 0, left: 6, bottom: 0, right: 7 },
          { top: 0, left: 1, bottom: 1, right: 1 },
        ],
      },
    );
    expect(layout.header).toEqual({ top: 0, left: 0, bottom: 1, right: 7 });
    expect(Object.fromEntries(layout.columns)).toMatchObject({
      assessedOn: 4,
      assessmentResult: 5,
      acceptedOn: 6,
      acceptanceResult: 7,
    });
  });

  test("企业信息 over 名称, below it the table", () => {
    const layout = only([
      ["企业信息", null, "名单", null, "评估", "验收"],
      ["序号", "企业名称", "公布时间", "完成期限", "情况", "情况"],
      [1, "上海申岚精细化工有限公司", 45_471, 45_835, "2026.5.6通过", "/"],
    ]);
    expect(layout.header).toMatchObject({ top: 0, bottom: 1 });
    expect(layout.columns.size).toBe(6);
  });

  test("评估时间 and 评估结果 as two plain columns", () => {
    const layout = only([
      ["企业名称", "公布日期", "要求完成期限", "评估时间", "评估结果"],
      ["上海申岚精细化工有限公司", 45_471, 45_835, 45_800, "通过"],
    ]);
    expect([...layout.columns.keys()]).toEqual([
      "enterprise",
      "listPublishedOn",
      "requiredCompletionDate",
      "assessedOn",
      "assessmentResult",
    ]);
  });

  test("another order, and columns of the clerk's own", () => {
    const layout = only([
      ["单位名称", "验收情况", "评估情况", "咨询单位", "联系人", "名单发布日期", "所属街镇", "备注"],
      ["上海申岚精细化工有限公司", "/", "/", "自行", "张某", 45_471, "申江镇", ""],
    ]);
    expect(Object.fromEntries(layout.columns)).toEqual({
      enterprise: 0,
      acceptance: 1,
      assessment: 2,
      consultingAgency: 3,
      listPublishedOn: 5,
      district: 6,
      remarks: 7,
    });
    expect(layout.evidence).toContain("8个栏目认出7个");
  });

  test("批次 stands for 名单公布时间 where it holds dates, and does not where it holds 第一批", () => {
    const sheet = (batch: CellValue) =>
      only([
        ["企业名称", "批次", "完成期限", "评估情况", "验收情况"],
        ["上海申岚精细化工有限公司", batch, 45_835, "/", "/"],
      ]);
    expect(sheet("2022年第二批").columns.get("listPublishedOn")).toBe(1);
    expect(sheet("第二批").columns.has("listPublishedOn")).toBe(false);
    expect(sheet("第二批").columns.get("batch")).toBe(1);
  });

  test("a line of column numbers under the header is no row", () => {
    const layout = only([official, [1, 2, 3, 4, 5, 6, 7], company(1)]);
    expect(layout.data?.bottom).toBe(2);
  });

  test("预评估 is not 评估", () => {
    const layout = only([
      ["企业名称", "公布时间", "完成期限", "预评估", null, "评估", null],
      [null, null, null, "时间", "结果", "时间", "结果"],
      ["上海申岚精细化工有限公司", 45_471, 45_835, 45_600, "通过", 45_800, "通过"],
    ]);
    expect(layout.columns.get("assessedOn")).toBe(5);
  });
});

describe("several tables on a sheet", () => {
  const status = [
    ["附表3"],
    ["重点行业实施强制性清洁生产审核情况表"],
    ["（2026年第3季度）"],
    official,
    company(1),
    company(2),
    ["填报人：张某", null, "填报时间：2026年10月9日"],
  ];
  const adjustments = [
    ["附表4"],
    ["强制性清洁生产审核名单调整表"],
    ["（2026年第3季度）"],
    adjusting,
    suspended,
    ["填报人：李某"],
  ];

  test("附表3 above 附表4", () => {
    const [first, second] = layoutsOf([...status, [], ...adjustments]);
    expect(first).toMatchObject({ annex: 3, data: { top: 4, bottom: 5 }, title: { row: 1 } });
    expect(first?.signOff.preparedBy?.value).toBe("张某");
    expect(second).toMatchObject({ annex: 4, header: { top: 11 }, data: { top: 12, bottom: 12 }, title: { row: 9 } });
    expect(second?.signOff.preparedBy?.value).toBe("李某");
  });

  test("附表3 beside 附表4", () => {
    const pad = (cells: readonly CellValue[]) => [...cells, ...Array<CellValue>(8 - cells.length).fill(null)];
    const lines = status.map((cells, row) => [...pad(cells), ...(adjustments[row] ?? [])]);
    const [first, second] = layoutsOf(lines);
    expect(first).toMatchObject({ annex: 3, header: { left: 0, right: 6 }, data: { bottom: 5 } });
    expect(second).toMatchObject({
      annex: 4,
      header: { left: 8, right: 13 },
      data: { bottom: 4 },
      title: { column: 8 },
    });
  });

  test("two quarters of 附表3 under each other are two tables", () => {
    const earlier = status.map((cells) =>
      cells.map((cell) => (cell === "（2026年第3季度）" ? "（2026年第2季度）" : cell)),
    );
    const [first, second] = layoutsOf([...earlier, [], ...status]);
    expect(first?.period.quarter).toEqual({ year: 2026, quarter: 2 });
    expect(second?.period.quarter).toEqual({ year: 2026, quarter: 3 });
  });

  test("title and header printed again on the next page are one table", () => {
    const layout = only([...status.slice(0, 6), ...status.slice(0, 6), ["填报人：张某"]]);
    expect(layout.data).toMatchObject({ top: 4, bottom: 11 });
  });

  test("a sign-off on every page does not end the table", () => {
    const layout = only([...status.slice(0, 6), ["填报人：张某"], official, company(3), ["填报人：张某"]]);
    expect(layout.data?.bottom).toBe(8);
  });
});

describe("where the year and quarter stand", () => {
  const sheet = (lines: CellValue[][], name = "Sheet1") =>
    only([...lines, official, company(1)], { name }).period.quarter;

  test.each<[string, CellValue[][], string]>([
    ["title", [["申江区2023年第二季度重点行业实施强制性清洁生产审核情况表"]], "Sheet1"],
    ["sub-title", [["情况表"], ["（2023年第2季度）"]], "Sheet1"],
    ["sub-title with wide blanks", [["情况表"], ["( 2023 年第 二 季度 )"]], "Sheet1"],
    ["months", [["情况表"], ["2023年4-6月"]], "Sheet1"],
    ["sheet name", [["情况表"]], "2023Q2"],
    ["year in the title, quarter in the sheet name", [["2023年强制性清洁生产审核情况表"]], "二季度"],
    ["sheet name of a sheet without a title", [], "2023年二季度"],
  ])("in the %s", (_, lines, name) => {
    expect(sheet(lines, name)).toEqual({ year: 2023, quarter: 2 });
  });

  test("an unfilled （    年第 季度） is no period, but a place for one", () => {
    const layout = only([["情况表"], ["（    年第 季度）"], official, company(1)]);
    expect(layout.period).toEqual({ quarter: null, at: { row: 1, column: 0, text: "（    年第 季度）" } });
  });
});

describe("reports and working ledgers", () => {
  const ledger: CellValue[][] = [
    ["企业名称", "公布时间", "完成期限", "评估情况", "验收情况"],
    ["上海申岚精细化工有限公司", 45_471, 45_835, "/", "/"],
  ];

  test("a bare ledger is no report", () => {
    expect(only(ledger, { name: "台账" }).isReport).toBe(false);
    expect(only([["强审企业台账"], ...ledger]).isReport).toBe(false);
  });

  test.each<[string, CellValue[][], string]>([
    ["a report's title", [["强制性清洁生产审核情况表"], ...ledger], "Sheet1"],
    ["a period", [["强审台账"], ["2026年第3季度"], ...ledger], "Sheet1"],
    ["a period in the sheet's name", ledger, "2026Q3"],
    ["a sign-off", [...ledger, ["填报人："]], "Sheet1"],
  ])("%s makes it one", (_, lines, name) => {
    expect(only(lines, { name }).isReport).toBe(true);
  });

  test("自愿性 is recognised and marked as such", () => {
    expect(only([["2026年自愿性清洁生产审核情况表"], ...ledger]).voluntary).toBe(true);
    expect(only(ledger, { name: "自愿性" }).voluntary).toBe(true);
    expect(only([["强制性清洁生产审核情况表（不含自愿性）"], ...ledger]).voluntary).toBe(false);
    expect(only([["自愿性（非强制性）清洁生产审核情况表"], ...ledger]).voluntary).toBe(true);
  });
});

describe("what the clerk corrected by hand", () => {
  const lines: CellValue[][] = [
    ["情况表"],
    ["厂名", "何时上名单", "何时评估", "结论", "验收情况"],
    ["上海申岚精细化工有限公司", 45_471, 45_800, "通过", "/"],
  ];

  test("wins over recognition", () => {
    expect(layoutsOf(lines)).toEqual([]);
    const columns = { enterprise: 0, listPublishedOn: 1, assessedOn: 2, assessmentResult: 3, acceptance: 4 };
    const [layout] = recognise(gridOf(lines), { annex: 3, headerRow: 1, columns }).layouts;
    expect(Object.fromEntries(layout?.columns ?? [])).toEqual(columns);
    expect(layout).toMatchObject({
      annex: 3,
      header: { top: 1, bottom: 1 },
      data: { top: 2, bottom: 2 },
      title: { text: "情况表" },
    });
  });

  test("may say that the sheet is none of ours", () => {
    expect(recognise(gridOf([official, company(1)]), { annex: null, headerRow: 0, columns: {} })).toMatchObject({
      layouts: [],
      reason: "已按您的设置不检查这张工作表",
    });
  });

  test("may name the header row and leave the columns to us", () => {
    const [layout] = recognise(
      gridOf([
        ["企业名称", "评估", "验收"],
        ["上海申岚精细化工有限公司", "/", "/"],
      ]),
      { annex: 3, headerRow: 0, columns: {} },
    ).layouts;
    expect([...(layout?.columns.keys() ?? [])]).toEqual(["enterprise", "assessment", "acceptance"]);
  });
});
