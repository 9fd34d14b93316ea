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

describe("cells that stand for others", () => {
  test("a ditto mark is the cell above", () => {
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

  test("what is wrong with a date is told once, where it is written", () => {
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

  test("a ditto mark at the top stands for nothing", () => {
    expect(has(valuesOf([1, one, "同上"]).blank, "listPublishedOn")).toBe(true);
  });

  test("a 名单公布时间 that is missing is missing once, where it should be written", () => {
    const lines = [
      enterpriseLine(1, one).with(2, null),
      enterpriseLine(2, two).with(2, "同上"),
      enterpriseLine(3, "上海东昶厂").with(2, null),
      enterpriseLine(4, "上海骏达制药有限公司").with(2, null),
    ];
    const rows = statusRowsOf(lines, { merges: [{ top: 3, left: 2, bottom: 4, right: 2 }] });
    expect(rows.map(({ blank }) => has(blank, "listPublishedOn"))).toEqual([true, false, true, false]);
  });

  test("a merged 名单公布时间 counts for all its rows; an empty cell does not", () => {
    const lines = [
      enterpriseLine(1, one),
      enterpriseLine(2, two).with(2, null),
      enterpriseLine(3, "上海东昶厂").with(2, null),
    ];
    const rows = statusRowsOf(lines, { merges: [{ top: 1, left: 2, bottom: 2, right: 2 }] });
    expect(rows.map(({ values }) => values.listPublishedOn !== null)).toEqual([true, true, false]);
  });
});

describe("dates", () => {
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
  ])("要求完成期限 %j ends on %s", (text, last) => {
    expect(isoOf(deadline(text)?.latest ?? (0 as never))).toBe(last);
  });

  test("一年内 is no more exact than 名单公布时间", () => {
    const { values } = valuesOf([1, one, "2025年6月", "名单公布后一年内"]);
    const { earliest, latest, precision } = values.requiredCompletionDate ?? {};
    expect([earliest, latest].map((day) => isoOf(day ?? (0 as never)))).toEqual(["2026-06-01", "2026-06-30"]);
    expect(precision).toBe("month");
  });

  test("延期 in the cell is told apart", () => {
    expect(deadline("延期至2026年12月31日")).toMatchObject({ extended: true });
    expect(deadline("2026年6月19日")).toMatchObject({ extended: false });
  });

  test("评估 without a year lies between 公布 and the as-of day", () => {
    const { values } = valuesOf([1, one, published, "", "", "5月6日通过", ""]);
    expect(values.assessment?.rounds.map(({ on }) => on && isoOf(on.earliest))).toEqual(["2026-05-06"]);
  });

  test.each<[string, CellValue, string]>([
    ["text", "2025.6.20", "date-as-text"],
    ["a day that is none", "2023.2.30", "date-impossible"],
    ["other words", "待定吧", "date-unreadable"],
    ["January or October", 2023.1, "date-ambiguous"],
    ["no year", "5月6日", "date-ambiguous"],
  ])("名单公布时间 as %s is a problem", (_, value, kind) => {
    const row = valuesOf([1, one, value]);
    expect(row.problems.map((problem) => [problem.column, problem.kind])).toEqual([["listPublishedOn", kind]]);
    expect(has(row.unreadable, "listPublishedOn")).toBe(kind !== "date-as-text");
    expect(has(row.filled, "listPublishedOn")).toBe(kind === "date-as-text");
  });

  test("停产 where a date should be is neither read nor complained of", () => {
    const row = valuesOf([1, one, published, "停产", "", "", ""]);
    expect(row.problems.filter(({ kind }) => kind !== "date-as-text")).toEqual([]);
    expect(has(row.unreadable, "requiredCompletionDate")).toBe(true);
  });

  test("serials of a 1904 workbook", () => {
    const [row] = statusRowsOf([[1, one, 45_828 - 1_462]], { date1904: true });
    expect(isoOf(row?.values.listPublishedOn?.earliest ?? (0 as never))).toBe("2025-06-20");
  });
});

describe("评估 and 验收", () => {
  const split = ["企业名称", "公布时间", "完成期限", "评估时间", "评估结果", "验收情况"];
  const splitRow = (date: CellValue, result: CellValue): StatusRow => {
    const { table } = readLines([split, [one, 45_471, 45_835, date, result, ""]]);
    return table.rows[0] as StatusRow;
  };

  test("two columns make one milestone", () => {
    const row = splitRow(45_800, "通过");
    expect(row.values.assessment).toMatchObject({ stage: "held", rounds: [{ result: "passed" }] });
    expect([has(row.filled, "assessment"), has(row.filled, "assessedOn"), has(row.filled, "assessmentResult")]).toEqual(
      [true, true, true],
    );
  });

  test("both empty is no milestone", () => {
    const row = splitRow(null, "");
    expect(row.values.assessment?.stage).toBe("none");
    expect([has(row.blank, "assessment"), has(row.blank, "assessedOn")]).toEqual([true, true]);
  });

  test("an unreadable half is told by its column", () => {
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
  ])("%j is %s", (value, state) => {
    expect(has(valuesOf([1, one, published, "", "", value, ""])[state], "assessment")).toBe(true);
  });
});

describe("the other columns", () => {
  test.each<[string, ColumnKey, CellValue[], unknown]>([
    ["无 is self-audit", "consultingAgency", [1, one, published, "", "无"], { kind: "self" }],
    ["an empty agency is an answer", "consultingAgency", [1, one, published, "", null], { kind: "none" }],
    ["a number for a name", "enterprise", [1, 12_345, published, "", ""], { name: "12345" }],
  ])("%s", (_, key, cells, expected) => {
    expect(valuesOf(cells).values[key as keyof StatusValues]).toMatchObject(expected as object);
  });

  test("a credit code kept as a number has lost its end", () => {
    const { table } = readLines([
      [...statusHeadings, "统一社会信用代码"],
      [...enterpriseLine(1, one), 913_101_156_073_000_000],
    ]);
    expect((table.rows[0] as StatusRow).values.creditCode).toEqual({
      text: "913101156073000000",
      storedAsNumber: true,
    });
  });
});

describe("words that stop the clock", () => {
  test.each<[string, CellValue[], string | null]>([
    ["in 评估", [1, one, published, "", "", "停产", ""], "停产"],
    ["in the deadline", [1, one, published, "延期至2026年12月", "", "", ""], "延期至2026年12月"],
    ["behind the name, in brackets", [1, `${one}（已停产）`, published, "", "", "", ""], "已停产"],
    ["nowhere", [1, one, published, "", "", "", ""], null],
    ["not in the name itself", [1, "上海搬迁服务有限公司", published, "", "", "", ""], null],
  ])("%s", (_, cells, excuse) => {
    expect(valuesOf(cells).excuse).toBe(excuse);
  });

  test("in a column of the clerk's own", () => {
    const { table } = readLines([
      [...statusHeadings, "目前状态"],
      [...enterpriseLine(1, one), "经局里同意，暂缓"],
    ]);
    expect(table.rows[0]?.excuse).not.toBeNull();
  });
});
