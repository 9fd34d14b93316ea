import { findingAt, judgementOf, sheetWith } from "../../../test/support/judgements";
import type { Severity } from "../../annexes/severity";
import type { Judgement } from "../judge/judge";
import { sheetsInScope } from "../judge/scope";
import { listingOf, type ListState } from "./listing-of";
import { type ListRow } from "./listing";
import type { Grouping } from "./pane-state";

const waived = { identity: "x", value: "", reason: "已说明", on: "2026-10-09" };

function listed(judgement: Judgement, given: Partial<ListState> = {}) {
  const state = { scope: "all", filter: null, query: "", matches: null, grouping: "row", ...given } as const;
  const listing = listingOf({ judgement, ...state });
  if (!listing) throw new Error("没有检查过");
  return listing;
}

const lines = (judgement: Judgement, grouping: Grouping): ListRow[] => {
  const listing = listed(judgement, { grouping });
  return Array.from({ length: listing.length }, (_, line) => listing.rowAt(line)).filter((row) => row !== null);
};

const cells = (judgement: Judgement, given: Partial<ListState> = {}) => {
  const listing = listed(judgement, given);
  return Array.from({ length: listing.size }, (_, at) => listing.at(at)?.cell);
};

describe("列出哪些", () => {
  test("一格一条，最重的在上，其余折在下面", () => {
    const judgement = judgementOf([
      sheetWith([findingAt(4, 3), findingAt(4, 3, { rule: "b", severity: "hint", folded: true })]),
    ]);
    const listing = listed(judgement);
    expect(listing.at(0)).toMatchObject({ cell: "D5", severity: "error", behind: [judgement.found.numbers[1]] });
    expect(listing.counts).toEqual({ all: 1, error: 1, warning: 0, hint: 0 });
  });

  test("重的忽略了就列轻的，都忽略了就不列", () => {
    const lesser = findingAt(4, 3, { rule: "b", severity: "hint", folded: true });
    const first = judgementOf([sheetWith([findingAt(4, 3, { waived }), lesser])]);
    expect(listed(first).at(0)).toMatchObject({ rule: "b", behind: [] });
    const both = listed(judgementOf([sheetWith([findingAt(4, 3, { waived }), { ...lesser, waived }])]));
    expect([both.size, both.waived().length]).toEqual([0, 2]);
  });

  test("以前季度的，要看才列", () => {
    const judgement = judgementOf([
      sheetWith([findingAt(4, 3)]),
      sheetWith([findingAt(5, 3)], { name: "二季度", isCurrent: false }),
    ]);
    expect(sheetsInScope(judgement, "current").map(({ name }) => name)).toEqual(["三季度"]);
    expect(cells(judgement, { scope: "current" })).toEqual(["D5"]);
    expect(cells(judgement)).toEqual(["D5", "D6"]);
  });

  test("同一规则还有几处，折在下面的也算，忽略了的不算", () => {
    const findings = [findingAt(4, 3), findingAt(4, 3, { rule: "b" }), findingAt(5, 3, { rule: "b", waived })];
    expect(listed(judgementOf([sheetWith(findings)])).openOfRule("b")).toBe(1);
  });
});

describe("筛选和搜索", () => {
  const judgement = judgementOf([sheetWith([findingAt(4, 3), findingAt(5, 3, { severity: "hint" })])]);
  const { numbers } = judgement.found;

  test.each<[Severity | null, string, Int32Array | null, string[]]>([
    ["error", "", null, ["D5"]],
    [null, "康沛", numbers.slice(1), ["D6"]],
    ["error", "康沛", numbers.slice(1), []],
    [null, "还没找到", null, ["D5", "D6"]],
    [null, "  ", numbers.slice(1), ["D5", "D6"]],
  ])("程度 %s，搜“%s”", (filter, query, matches, expected) => {
    expect(cells(judgement, { filter, query, matches })).toEqual(expected);
  });
});

describe("分组", () => {
  const published = { column: "listPublishedOn", rule: "date-as-text", title: "日期是文本", severity: "hint" } as const;
  const findings = [
    findingAt(4, 2, published),
    findingAt(4, 3),
    findingAt(6, 2, published),
    findingAt(7, 3, { severity: "warning", rule: "w" }),
  ];
  const judgement = judgementOf([sheetWith(findings)]);

  test("按行：次序同表，写行号，企业名称从第一处来", () => {
    expect(cells(judgement)).toEqual(["C5", "D5", "C7", "D8"]);
    expect(lines(judgement, "row")[0]).toMatchObject({
      kind: "group",
      label: "第5行",
      namedBy: judgement.found.numbers[0],
    });
  });

  test("按规则：最重的在前，写各有几处", () => {
    const heads = lines(judgement, "rule").flatMap((row) =>
      row.kind === "group" ? [`${row.label} ${row.count}`] : [],
    );
    expect(heads).toEqual(["要求完成期限晚于名单公布后一年 1", "要求完成期限晚于名单公布后一年 1", "日期是文本 2"]);
    expect(cells(judgement, { grouping: "rule" })).toEqual(["D5", "D8", "C5", "C7"]);
  });

  test("按栏目：次序同表，标题、落款在前", () => {
    const titled = judgementOf([sheetWith([findingAt(9, 1, { column: null, enterprise: null }), ...findings])]);
    const heads = lines(titled, "column").flatMap((row) => (row.kind === "group" ? [row.label] : []));
    expect(heads).toEqual(["标题、落款", "名单公布时间", "要求完成期限"]);
  });

  test("有几张表时写表名，行号相同的不混在一起；一张表的那一段找得到", () => {
    const place = { sheet: "附表4", row: 4, column: 3 };
    const other = sheetWith([findingAt(4, 3, { place })], { name: "附表4", annex: 4 });
    const both = judgementOf([sheetWith([findingAt(4, 3)]), other]);
    const rows = lines(both, "row");
    expect(rows.map(({ kind }) => kind)).toEqual(["sheet", "group", "finding", "sheet", "group", "finding"]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(listed(both).partOf("附表4")).toEqual({ line: 3, places: 1 });
    expect(listed(both).partOf("没有的")).toEqual({ line: -1, places: 0 });
  });

  test.each<Grouping>(["row", "rule", "column"])("%s：每一处的位置和行都找得回来", (grouping) => {
    const listing = listed(judgement, { grouping });
    for (let at = 0; at < listing.size; at += 1) {
      const number = listing.at(at)?.number ?? null;
      expect(listing.positionOf(number)).toBe(at);
      expect(listing.rowAt(listing.lineOf(number))).toMatchObject({ kind: "finding", position: at });
    }
    expect([listing.positionOf(null), listing.lineOf(-5)]).toEqual([-1, -1]);
  });
});
