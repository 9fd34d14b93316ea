import { gridOfBlueprint } from "../../../test/support/blueprint-grid";
import { today } from "../../../test/support/clean-day";
import { gridOf, readsOf, type TestCell } from "../../../test/support/ledger-grid";
import { check } from "../../checking/check";
import { day } from "../../dates/day";
import { readLists } from "../../sheets/lists/read-list";
import { ledgerFromList, listIntoLedger, UndatedListError } from "./take-in";

const published = day("2026-09-18");
const listLines: TestCell[][] = [
  ["2026年强制性清洁生产审核企业名单（第二批）"],
  ["序号", "企业名称", "所属区", "地址", "纳入原因"],
  [1, "上海申岚电镀有限公司", "青浦区", "工业路1号", "双有"],
  [2, "上海 申岚涂料有限公司", "青浦区", "工业路2号", "双超"],
  [3, "上海远川化工有限公司", "嘉定区", "北路3号", "高耗能"],
];
const lists = (lines: TestCell[][] = listLines) => readLists([gridOf("名单", lines)], today);

const ledgerLines: TestCell[][] = [
  ["强审台账"],
  ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况", "地址", "批次"],
  [1, "上海申岚电镀有限公司", { date: "2026-09-18" }, { date: "2027-09-18" }, "自行审核", "/", "/", "工业路1号", ""],
  [
    2,
    "上海老企业有限公司",
    { date: "2024-06-28" },
    { date: "2025-06-28" },
    "自行审核",
    "2025年5月6日通过",
    "/",
    "",
    "",
  ],
  ["合计", "2家"],
];

/** A ledger's sheet as it is after the fill, with rows put in. */
function filled(lines: TestCell[][], fill: NonNullable<ReturnType<typeof listIntoLedger>>["fill"]): TestCell[][] {
  const rows = lines.map((line) => [...line]);
  if (fill?.insert) rows.splice(fill.insert.before, 0, ...Array.from({ length: fill.insert.count }, () => []));
  for (const { row, column, value } of fill?.cells ?? []) (rows[row] ??= [])[column] = value;
  return rows;
}

describe("收名单", () => {
  test("另起一份台账：公布、期限一年、批次和名单其他栏目都在，检查没有一条发现", () => {
    const { blueprint, added, notes } = ledgerFromList(lists(), { publishedOn: published });
    const grid = gridOfBlueprint(blueprint);
    expect(added).toBe(3);
    expect(notes).toEqual([]);
    expect(grid.values[1]).toEqual([
      "序号",
      "企业名称",
      "名单公布时间",
      "要求完成期限",
      "审核咨询机构名称",
      "评估时间和评估结果",
      "验收时间和验收结果",
      "所属区",
      "地址",
      "纳入原因",
      "批次",
    ]);
    expect(grid.values[3]).toEqual([
      2,
      "上海申岚涂料有限公司",
      published,
      day("2027-09-18"),
      null,
      null,
      null,
      "青浦区",
      "工业路2号",
      "双超",
      "2026年第二批",
    ]);
    const run = check([grid], { today });
    expect(run.sheets.map(({ annex, rows }) => [annex, rows])).toEqual([[3, 3]]);
    expect(run.sheets.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("加到台账：在合计之上，序号接着编，已有的不再加，台账没有的栏目说出来", () => {
    const taken = listIntoLedger(lists(), readsOf(gridOf("台账", ledgerLines)), { publishedOn: published });
    expect(taken?.added).toBe(2);
    expect(taken?.notes).toEqual([
      "台账里已有1家，没有重复加入：上海申岚电镀有限公司。",
      "名单的这些栏目台账没有，没有带入：所属区、纳入原因。",
    ]);
    const after = filled(ledgerLines, taken?.fill ?? null);
    expect(after[4]).toEqual([
      3,
      "上海申岚涂料有限公司",
      published,
      day("2027-09-18"),
      undefined,
      undefined,
      undefined,
      "工业路2号",
      "2026年第二批",
    ]);
    expect(after[5]?.[0]).toBe(4);
    expect(after[6]?.[0]).toBe("合计");
    expect(taken?.fill?.cells.filter(({ date }) => date)).toHaveLength(4);
    const again = listIntoLedger(lists(), readsOf(gridOf("台账", after)), { publishedOn: published });
    expect(again).toMatchObject({ added: 0, fill: null });
  });

  test("同一企业的另一轮照样加，相近的名称作为问题提出", () => {
    const lines = [...listLines.slice(0, 2), [1, "上海老企业有限公司", "青浦区", "", ""], [2, "上海申岚电度有限公司"]];
    const taken = listIntoLedger(lists(lines), readsOf(gridOf("台账", ledgerLines)), { publishedOn: published });
    expect(taken?.added).toBe(2);
    expect(taken?.notes.slice(0, 2)).toEqual([
      "上海老企业有限公司：台账里已有2024年6月28日公布的一轮，另加2026年9月18日的一行，请核对。",
      "上海申岚电度有限公司：台账里有相近的“上海申岚电镀有限公司”，已照名单另加一行，请核对是否同一家。",
    ]);
  });

  test("只收本区的；名单里没有这个区时不挑选并说明", () => {
    expect(ledgerFromList(lists(), { publishedOn: published, district: "青浦" }).added).toBe(2);
    expect(ledgerFromList(lists(), { publishedOn: published, district: "宝山区" })).toMatchObject({
      added: 3,
      notes: ["名单里没有写明“宝山区”的企业，没有按区挑选。"],
    });
  });

  test("重复的只收一次，自愿性的不收，名单自己写的公布时间为准，谁也没写的要问", () => {
    const lines: TestCell[][] = [
      ["2026年清洁生产审核企业名单"],
      ["序号", "企业名称", "名单公布时间", "审核类型"],
      [1, "上海甲电镀有限公司", { date: "2026-09-20" }, "强制性"],
      [2, "上海甲电镀有限公司", { date: "2026-09-20" }, "强制性"],
      [3, "上海乙食品有限公司", null, "自愿性"],
      [4, "上海丙化工有限公司", null, "强制性"],
    ];
    const taken = ledgerFromList(lists(lines), { publishedOn: published });
    expect(taken.notes).toEqual([
      "上海甲电镀有限公司：名单写的公布时间是2026年9月20日，照名单填。",
      "上海甲电镀有限公司：名单上重复列出，只收一次。",
      "上海乙食品有限公司：名单写明是自愿性审核，没有收。",
    ]);
    expect(taken.added).toBe(2);
    expect(() => ledgerFromList(lists(lines), { publishedOn: null })).toThrow(UndatedListError);
  });
});
