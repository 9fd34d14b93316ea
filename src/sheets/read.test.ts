import { gridOf } from "../../test/support/sheet-canvas";
import { bitOf, type StatusRow, type StatusValues } from "../annexes/tables";
import type { ColumnKey } from "../annexes/columns";
import { day, isoOf } from "../dates/day";
import type { CellValue, Grid, Rectangle } from "./grid";
import { readTable, type ReadTable } from "./read";
import { recognise } from "./recognise";

const asOf = day("2026-10-09");
const header = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];
const one = "上海申岚精细化工有限公司";
const two = "上海鼎禾电镀有限公司";
const published = "2025年6月20日";

function read(lines: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): ReadTable {
  const grid = gridOf(lines, more);
  const [layout] = recognise(grid).layouts;
  if (!layout) throw new Error("nothing recognised");
  return readTable(grid, layout, { asOf });
}

function rowsOf(lines: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): readonly StatusRow[] {
  const { table } = read([header, ...lines], more);
  if (table.annex !== 3) throw new Error("附表4");
  return table.rows;
}

function names(lines: readonly (readonly CellValue[])[], merges: readonly Rectangle[] = []): (string | null)[] {
  return rowsOf(lines, { merges }).map(({ values }) => values.enterprise?.name ?? null);
}

/** What one row of 附表3 with these cells says. */
function valuesOf(cells: readonly CellValue[]): StatusRow {
  const [row] = rowsOf([cells]);
  if (!row) throw new Error("no row");
  return row;
}

function has(bits: number, column: ColumnKey): boolean {
  return (bits & bitOf(column)) !== 0;
}

const full = (number: number, name: string): CellValue[] => [number, name, published, "2026-06-19", "自行审核", "", ""];

describe("which lines are rows", () => {
  test.each<[string, CellValue[]]>([
    ["year bands", ["2021年名单（35家）"]],
    ["bands by number", ["一、", "2022年名单"]],
    ["subtotals", ["小计", null, "2家"]],
    ["totals", [null, "合 计：35家"]],
    ["blank lines", []],
    ["lines of blanks", [" ", "　", ""]],
    ["lines that hold a 序号 only", [3]],
    ["headers printed again", header],
    ["titles printed again", ["附表3"]],
    ["以下空白", [null, "以下空白"]],
  ])("%s are none", (_, line) => {
    expect(names([full(1, one), line, full(2, two)])).toEqual([one, two]);
  });

  test("bands merged over the table are none, whatever they say", () => {
    expect(names([["重点监管对象"], full(1, one)], [{ top: 1, left: 0, bottom: 1, right: 6 }])).toEqual([one]);
  });

  test("notes below the table are none", () => {
    expect(names([full(1, one), ["注：1.本表按季报送"], ["2.评估以批复为准"], [3, "说明第三条"]])).toEqual([one]);
  });

  test("a row with data but no name is a row, a name alone is one too", () => {
    expect(names([full(1, one), [2, null, published, "2026-06-19", "", "", ""], [null, two]])).toEqual([
      one,
      null,
      two,
    ]);
  });

  test("one enterprise on several lines is one row", () => {
    const lines = [
      full(1, one).with(5, "2026.1.6未通过"),
      [null, null, null, null, null, "2026.5.6通过"],
      full(2, two),
    ];
    const merges = [0, 1, 2, 3].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
    const rows = rowsOf(lines, { merges });
    expect(rows).toHaveLength(2);
    expect(rows[0]?.values.assessment?.rounds.map(({ result }) => result)).toEqual(["failed", "passed"]);
  });

  test("a stray note far below is no row", () => {
    expect(names([full(1, one), ...Array.from({ length: 60 }, () => []), [null, null, "备用"]])).toEqual([one]);
  });
});

describe("cells that stand for others", () => {
  test("a ditto mark is the cell above", () => {
    const rows = rowsOf([
      full(1, one),
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

  test("a ditto mark at the top stands for nothing", () => {
    expect(has(valuesOf([1, one, "同上"]).blank, "listPublishedOn")).toBe(true);
  });

  test("a merged 名单公布时间 counts for all its rows; an empty cell does not", () => {
    const lines = [full(1, one), full(2, two).with(2, null), full(3, "上海东昶厂").with(2, null)];
    const rows = rowsOf(lines, { merges: [{ top: 1, left: 2, bottom: 2, right: 2 }] });
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
    const [row] = rowsOf([[1, one, 45_828 - 1_462]], { date1904: true });
    expect(isoOf(row?.values.listPublishedOn?.earliest ?? (0 as never))).toBe("2025-06-20");
  });
});

describe("评估 and 验收", () => {
  const split = ["企业名称", "公布时间", "完成期限", "评估时间", "评估结果", "验收情况"];
  const splitRow = (date: CellValue, result: CellValue): StatusRow => {
    const { table } = read([split, [one, 45_471, 45_835, date, result, ""]]);
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
    const { table } = read([
      [...header, "统一社会信用代码"],
      [...full(1, one), 913_101_156_073_000_000],
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
    ["in the deadline", [1, one, published, "延期至2026年12月", "", "", ""], "延期"],
    ["behind the name, in brackets", [1, `${one}（已停产）`, published, "", "", "", ""], "停产"],
    ["nowhere", [1, one, published, "", "", "", ""], null],
    ["not in the name itself", [1, "上海搬迁服务有限公司", published, "", "", "", ""], null],
  ])("%s", (_, cells, excuse) => {
    expect(valuesOf(cells).excuse).toBe(excuse);
  });

  test("in a column of the clerk's own", () => {
    const { table } = read([
      [...header, "目前状态"],
      [...full(1, one), "经局里同意，暂缓"],
    ]);
    expect(table.rows[0]?.excuse).not.toBeNull();
  });
});

describe("keys and runs of numbers", () => {
  test("a key is name and 名单公布时间, with an ordinal where that repeats", () => {
    const keys = rowsOf([
      full(1, one),
      full(2, one),
      full(3, one).with(2, "2024-06-28"),
      full(4, "").with(1, null),
    ]).map(({ key }) => key);
    expect(keys).toEqual([`${one}|2025-06-20`, `${one}|2025-06-20#2`, `${one}|2024-06-28`, "序号4|2025-06-20"]);
  });

  test.each<[string, CellValue[][], number[]]>([
    ["a band starts a run", [full(1, one), full(2, two), ["2022年名单"], full(1, "上海东昶厂")], [0, 0, 1]],
    ["a band after which numbers go on does not", [full(1, one), ["2022年名单"], full(2, two)], [0, 0]],
    ["a blank line and a new 1 start a run", [full(1, one), [], full(1, two)], [0, 1]],
    ["another 名单公布时间 and a new 1 start a run", [full(1, one), full(1, two).with(2, "2024-06-28")], [0, 1]],
    [
      "a missing 1 hides no run",
      [full(1, one), full(2, two), ["2022年名单"], [null, ...full(1, "上海东昶厂").slice(1)], full(2, "上海恒泽厂")],
      [0, 0, 1, 1],
    ],
    ["a repeated 1 alone starts none", [full(1, one), full(1, two)], [0, 0]],
  ])("%s", (_, lines, bands) => {
    expect(rowsOf(lines).map(({ band }) => band)).toEqual(bands);
  });

  test("the table's key tells annex and period, not the sheet's name", () => {
    expect(read([["情况表（2026年第3季度）"], header, full(1, one)]).table.key).toBe("annex3@2026Q3");
    expect(read([header, full(1, one)]).table.key).toBe("annex3@");
  });
});

describe("附表4", () => {
  const adjusting = ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"];

  test("rows are read", () => {
    const { table } = read([adjusting, [1, one, "企业涉及产污工序停产：喷涂线停产", "审核暂缓", "待补", "无"]]);
    if (table.annex !== 4) throw new Error("附表3");
    expect(table.rows[0]?.values).toMatchObject({
      change: { kinds: ["processHalt"] },
      adjustment: { kind: "suspend" },
      evidence: "",
      remarks: "",
    });
    expect(has(table.rows[0]?.blank ?? 0, "evidence")).toBe(true);
  });

  test.each<[string, CellValue[][]]>([
    ["无", [[null, "无"]]],
    ["本季度无变化", [[1, "本季度无变化"]]],
    ["in the first cell", [["本季度名单无变化"]]],
    ["every cell a slash", [[1, "/", "/", "/", "/", "/"]]],
    ["under an empty line", [[], [null, null, "无"]]],
  ])("%s declares it empty", (_, lines) => {
    const { table } = read([["强制性清洁生产审核名单调整表"], adjusting, ...lines, ["填报人：张某"]]);
    expect(table).toMatchObject({ annex: 4, declaredEmpty: true, rows: [] });
  });

  test("an empty one declares nothing", () => {
    expect(read([adjusting, [1], [2], ["填报人：张某"]]).table).toMatchObject({ declaredEmpty: false, rows: [] });
  });
});
