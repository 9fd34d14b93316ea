import { findingAt, judgementOf, sheetWith } from "../../../test/support/judgements";
import { waivedIn } from "../../checking/tally";
import { countsOf, entriesOf, inListOrder, matching, rowsOf, sheetsInScope } from "./listing";

const waived = { identity: "x", value: "", reason: "已说明", on: "2026-10-09" };
const labels = { requiredCompletionDate: "要求完成期限", listPublishedOn: "名单公布时间" };

const cells = (...args: Parameters<typeof rowsOf>) => inListOrder(rowsOf(...args)).map(({ cell }) => cell);

describe("列出哪些", () => {
  test("一格一条，最重的在上，其余折在下面", () => {
    const severe = findingAt(4, 3);
    const lesser = findingAt(4, 3, { rule: "b", severity: "hint", folded: true });
    const entries = entriesOf([sheetWith([severe, lesser])]);
    expect(entries).toMatchObject([{ finding: severe, folded: [lesser] }]);
    expect(countsOf(entries)).toEqual({ all: 1, error: 1, warning: 0, hint: 0 });
  });

  test("重的忽略了就列轻的，都忽略了就不列", () => {
    const lesser = findingAt(4, 3, { rule: "b", severity: "hint", folded: true });
    const first = entriesOf([sheetWith([findingAt(4, 3, { waived }), lesser])]);
    expect(first.map(({ finding }) => finding)).toEqual([lesser]);
    const both = [sheetWith([findingAt(4, 3, { waived }), { ...lesser, waived }])];
    expect(entriesOf(both)).toEqual([]);
    expect(waivedIn(both)).toHaveLength(2);
  });

  test("以前季度的，要看才列", () => {
    const judgement = judgementOf([
      sheetWith([findingAt(4, 3)]),
      sheetWith([findingAt(5, 3)], { name: "二季度", isCurrent: false }),
    ]);
    expect(sheetsInScope(judgement, "current").map(({ name }) => name)).toEqual(["三季度"]);
    expect(sheetsInScope(judgement, "all")).toHaveLength(2);
  });
});

describe("筛选和搜索", () => {
  const entries = entriesOf([
    sheetWith([
      findingAt(4, 3, { enterprise: "上海申岚精细化工有限公司" }),
      findingAt(5, 3, { severity: "hint", enterprise: "ABC（上海）有限公司" }),
    ]),
  ]);

  test.each([
    ["error", "", ["D5"]],
    [null, "申岚", ["D5"]],
    [null, "ａｂｃ(上海)", ["D6"]],
    [null, "d6", ["D6"]],
    [null, "  ", ["D5", "D6"]],
    ["error", "abc", []],
    [null, "没有的", []],
  ] as const)("程度 %s，搜“%s”", (severity, query, expected) => {
    expect(matching(entries, severity, query).map(({ finding }) => finding.cell)).toEqual(expected);
  });
});

describe("分组", () => {
  const published = { column: "listPublishedOn", rule: "date-as-text", title: "日期是文本", severity: "hint" } as const;
  const sheet = sheetWith([
    findingAt(4, 2, published),
    findingAt(4, 3),
    findingAt(6, 2, published),
    findingAt(7, 3, { severity: "warning", rule: "w" }),
  ]);
  const entries = entriesOf([sheet]);

  test("按行：次序同表，写行号和企业", () => {
    expect(cells(entries, "row", labels)).toEqual(["C5", "D5", "C7", "D8"]);
    expect(rowsOf(entries, "row", labels)[0]).toMatchObject({
      kind: "group",
      label: "第5行",
      name: "上海康沛药业有限公司",
    });
  });

  test("按规则：最重的在前，写各有几处", () => {
    const rows = rowsOf(entries, "rule", labels);
    expect(rows.flatMap((row) => (row.kind === "group" ? [`${row.label} ${row.count}`] : []))).toEqual([
      "要求完成期限晚于名单公布后一年 1",
      "要求完成期限晚于名单公布后一年 1",
      "日期是文本 2",
    ]);
    expect(cells(entries, "rule", labels)).toEqual(["D5", "D8", "C5", "C7"]);
  });

  test("按栏目：次序同表，标题、落款在前", () => {
    const withTitle = entriesOf([sheetWith([findingAt(9, 1, { column: null, enterprise: null }), ...sheet.findings])]);
    const rows = rowsOf(withTitle, "column", labels);
    expect(rows.flatMap((row) => (row.kind === "group" ? [row.label] : []))).toEqual([
      "标题、落款",
      "名单公布时间",
      "要求完成期限",
    ]);
  });

  test("有几张表时写表名，行号相同的不混在一起", () => {
    const other = sheetWith([findingAt(4, 3, { place: { sheet: "附表4", row: 4, column: 3 } })], {
      name: "附表4",
      annex: 4,
    });
    const rows = rowsOf(entriesOf([sheetWith([findingAt(4, 3)]), other]), "row", labels);
    expect(rows.map(({ kind }) => kind)).toEqual(["sheet", "group", "finding", "sheet", "group", "finding"]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test("一万处问题也能分组、筛选", () => {
    const many = entriesOf([sheetWith(Array.from({ length: 10_000 }, (_, row) => findingAt(row, 3)))]);
    expect(rowsOf(matching(many, null, "D1"), "rule", labels).length).toBeGreaterThan(1_000);
  });
});
