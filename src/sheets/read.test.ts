import { enterpriseLine, readLines, statusHeadings, statusRowsOf } from "../../test/support/annex-lines";
import type { ColumnKey } from "../annexes/columns";
import { bitOf, type StatusRow, type StatusValues } from "../ledger/tables";
import { isoOf } from "../dates/day";
import type { CellValue } from "./grid";

const one = "上海申岚精细化工有限公司";
const two = "上海鼎禾电镀有限公司";
const published = "2025年6月20日";

/** What one row of 附表3 with these cells says. */
function valuesOf(cells: readonly CellValue[]): StatusRow {
  const [row] = statusRowsOf([cells]);
  if (!row) throw new Error("no row");
  return row;
}

function has(bits: number, column: ColumnKey): boolean {
  return (bits & bitOf(column)) !== 0;
}

describe("“同上”和合并的格子", () => {
  test("“同上”就是上一格", () => {
    const rows = statusRowsOf([
      enterpriseLine(1, one),
      [2, two, "同上", "″", "同上", "", ""],
      [3, "上海东昶厂", "〃", '"', "同上", "", ""],
    ]);
    expect(rows.map(({ values }) => values.listPublishedOn && isoOf(values.listPublishedOn.earliest))).toEqual([
      "2025-06-20",
      "2025-06-20",
      "2025-06-20",
    ]);
    expect(rows[2]?.values.consultingAgency?.kind).toBe("self");
  });

  test("日期有错，只在写它的那一格报一次", () => {
    const rows = statusRowsOf(
      [
        enterpriseLine(1, one).with(2, "2025.6.31"),
        [2, two, "同上", "2026.6.20", "自行审核", "", ""],
        [3, "上海东昶厂", "″", null, "自行审核", "", ""],
      ],
      { merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] },
    );
    expect(rows.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual([
      ["date-impossible", "date-as-text"],
      ["date-as-text"],
      [],
    ]);
    expect(rows.map(({ unreadable }) => has(unreadable, "listPublishedOn"))).toEqual([true, true, true]);
  });

  test("第一行的“同上”等于没写", () => {
    expect(has(valuesOf([1, one, "同上"]).blank, "listPublishedOn")).toBe(true);
  });

  test("名单公布时间漏写，只在该写的那一格算漏", () => {
    const lines = [
      enterpriseLine(1, one).with(2, null),
      enterpriseLine(2, two).with(2, "同上"),
      enterpriseLine(3, "上海东昶厂").with(2, null),
      enterpriseLine(4, "上海骏达制药有限公司").with(2, null),
    ];
    const rows = statusRowsOf(lines, { merges: [{ top: 3, left: 2, bottom: 4, right: 2 }] });
    expect(rows.map(({ blank }) => has(blank, "listPublishedOn"))).toEqual([true, false, true, false]);
  });

  test("合并的名单公布时间管各行，空着的不管", () => {
    const lines = [
      enterpriseLine(1, one),
      enterpriseLine(2, two).with(2, null),
      enterpriseLine(3, "上海东昶厂").with(2, null),
    ];
    const rows = statusRowsOf(lines, { merges: [{ top: 1, left: 2, bottom: 2, right: 2 }] });
    expect(rows.map(({ values }) => values.listPublishedOn !== null)).toEqual([true, true, false]);
  });
});

describe("日期", () => {
  const deadline = (text: CellValue) => valuesOf([1, one, published, text]).values.requiredCompletionDate;

  test.each<[CellValue, string]>([
    ["2026-06-19", "2026-06-19"],
    [46_192, "2026-06-19"],
    ["一年内", "2026-06-20"],
    ["名单公布后一年", "2026-06-20"],
    ["12个月", "2026-06-20"],
    ["5月31日", "2026-05-31"],
    ["2026年6月底前", "2026-06-30"],
    ["计划2026年6月", "2026-06-30"],
  ])("要求完成期限 %j 到 %s 为止", (text, last) => {
    expect(isoOf(deadline(text)?.latest ?? (0 as never))).toBe(last);
  });

  test("“一年内”不比名单公布时间更准", () => {
    const { values } = valuesOf([1, one, "2025年6月", "名单公布后一年内"]);
    const { earliest, latest, precision } = values.requiredCompletionDate ?? {};
    expect([earliest, latest].map((day) => isoOf(day ?? (0 as never)))).toEqual(["2026-06-01", "2026-06-30"]);
    expect(precision).toBe("month");
  });

  test("格子里写的延期分得出", () => {
    expect(deadline("延期至2026年12月31日")).toMatchObject({ extended: true });
    expect(deadline("2026年6月19日")).toMatchObject({ extended: false });
  });

  test("评估没写年份的，在公布和判断日期之间", () => {
    const { values } = valuesOf([1, one, published, "", "", "5月6日通过", ""]);
    expect(values.assessment?.rounds.map(({ on }) => on && isoOf(on.earliest))).toEqual(["2026-05-06"]);
  });

  test("验收没写年份的，在评估通过之后；评估没有日子，就说不准", () => {
    const acceptedOn = (assessment: string) =>
      valuesOf([1, one, "2024年6月28日", "", "", assessment, "3月9日合格"]).values.acceptance?.rounds.map(
        ({ on }) => on && isoOf(on.earliest),
      );
    expect(acceptedOn("2025年4月2日通过")).toEqual(["2026-03-09"]);
    expect(acceptedOn("通过")).toBeUndefined();
    expect(acceptedOn("2024年9月2日未通过")).toBeUndefined();
  });

  test.each<[string, CellValue, string]>([
    ["存成文本", "2025.6.20", "date-as-text"],
    ["没有这一天", "2023.2.30", "date-impossible"],
    ["写的不是日期", "待定吧", "date-unreadable"],
    ["分不清1月还是10月", 2023.1, "date-ambiguous"],
    ["没写年份", "5月6日", "date-ambiguous"],
  ])("名单公布时间有问题：%s", (_, value, kind) => {
    const row = valuesOf([1, one, value]);
    expect(row.problems.map((problem) => [problem.column, problem.kind])).toEqual([["listPublishedOn", kind]]);
    expect(has(row.unreadable, "listPublishedOn")).toBe(kind !== "date-as-text");
    expect(has(row.filled, "listPublishedOn")).toBe(kind === "date-as-text");
  });

  test("该写日期的地方写停产，不读也不报", () => {
    const row = valuesOf([1, one, published, "停产", "", "", ""]);
    expect(row.problems.filter(({ kind }) => kind !== "date-as-text")).toEqual([]);
    expect(has(row.unreadable, "requiredCompletionDate")).toBe(true);
  });

  test("1904日期系统的工作簿不差4年", () => {
    const [row] = statusRowsOf([[1, one, 45_828 - 1_462]], { date1904: true });
    expect(isoOf(row?.values.listPublishedOn?.earliest ?? (0 as never))).toBe("2025-06-20");
  });
});

describe("评估和验收", () => {
  const split = ["企业名称", "公布时间", "完成期限", "评估时间", "评估结果", "验收情况"];
  const splitRow = (date: CellValue, result: CellValue): StatusRow => {
    const { table } = readLines([split, [one, 45_471, 45_835, date, result, ""]]);
    return table.rows[0] as StatusRow;
  };

  test("两栏合成一次评估", () => {
    const row = splitRow(45_800, "通过");
    expect(row.values.assessment).toMatchObject({ stage: "held", rounds: [{ result: "passed" }] });
    expect([has(row.filled, "assessment"), has(row.filled, "assessedOn"), has(row.filled, "assessmentResult")]).toEqual(
      [true, true, true],
    );
  });

  test("两栏都空就是没有评估", () => {
    const row = splitRow(null, "");
    expect(row.values.assessment?.stage).toBe("none");
    expect([has(row.blank, "assessment"), has(row.blank, "assessedOn")]).toEqual([true, true]);
  });

  test("一栏读不懂，报在那一栏", () => {
    const row = splitRow("2023.2.30", "通过");
    expect(row.problems).toMatchObject([{ column: "assessedOn", kind: "date-impossible" }]);
    expect([
      has(row.unreadable, "assessment"),
      has(row.unreadable, "assessedOn"),
      has(row.filled, "assessmentResult"),
    ]).toEqual([true, true, true]);
  });

  test.each<[CellValue, "filled" | "blank" | "unreadable"]>([
    ["2026.5.6通过", "filled"],
    ["待评估", "filled"],
    ["已启动", "blank"],
    ["/", "blank"],
    [null, "blank"],
    ["呵呵", "unreadable"],
  ])("%j 是 %s", (value, state) => {
    expect(has(valuesOf([1, one, published, "", "", value, ""])[state], "assessment")).toBe(true);
  });
});

describe("其他栏目", () => {
  test.each<[string, ColumnKey, CellValue[], unknown]>([
    ["机构写“无”，就是自行审核", "consultingAgency", [1, one, published, "", "无"], { kind: "self" }],
    ["机构空着，就是没有机构", "consultingAgency", [1, one, published, "", null], { kind: "none" }],
    ["企业名称写成数字，也是名称", "enterprise", [1, 12_345, published, "", ""], { name: "12345" }],
  ])("%s", (_, key, cells, expected) => {
    expect(valuesOf(cells).values[key as keyof StatusValues]).toMatchObject(expected as object);
  });

  test("信用代码存成数字的，末几位已经丢了", () => {
    const { table } = readLines([
      [...statusHeadings, "统一社会信用代码"],
      [...enterpriseLine(1, one), 913_101_156_073_000_000],
    ]);
    expect((table.rows[0] as StatusRow).values.creditCode).toMatchObject({
      text: "913101156073000000",
      storedAsNumber: true,
    });
  });
});

describe("停表的话", () => {
  test.each<[string, CellValue[], string | null]>([
    ["写在评估栏里", [1, one, published, "", "", "停产", ""], "停产"],
    ["写在要求完成期限栏里", [1, one, published, "延期至2026年12月", "", "", ""], "延期至2026年12月"],
    ["写在名称后面的括号里", [1, `${one}（已停产）`, published, "", "", "", ""], "已停产"],
    ["哪里都没写", [1, one, published, "", "", "", ""], null],
    ["名称本身的字不算", [1, "上海搬迁服务有限公司", published, "", "", "", ""], null],
  ])("%s", (_, cells, excuse) => {
    expect(valuesOf(cells).excuse).toBe(excuse);
  });

  test("写在自己加的栏目里", () => {
    const { table } = readLines([
      [...statusHeadings, "目前状态"],
      [...enterpriseLine(1, one), "经局里同意，暂缓"],
    ]);
    expect(table.rows[0]?.excuse).not.toBeNull();
  });
});
