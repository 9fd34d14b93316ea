import { Random } from "../../test/support/random";
import { buildSheet } from "../../test/support/sheet-builder";
import { gridOf } from "../../test/support/sheet-canvas";
import { day } from "../dates/day";
import { keyOf } from "../ledger/row-key";
import { columnLetters, type CellValue, type Grid } from "./grid";
import { readTable, type ReadTable } from "./read";
import { recognise } from "./recognise/recognise";
import { rereadRows } from "./reread";

const context = { asOf: day("2027-12-31") };

function readFirst(grid: Grid): ReadTable {
  const [layout] = recognise(grid).layouts;
  if (!layout) throw new Error("nothing recognised");
  return readTable(grid, layout, context);
}

/** These rows of the sheet after some cells were typed over. */
function typedOver(grid: Grid, row: number, typed: Readonly<Record<number, CellValue>>, rows = 1): Grid {
  const from = row - grid.top;
  const values = grid.values.slice(from, from + rows).map((cells, index) => {
    const width = Math.max(
      cells.length,
      ...(index === 0 ? Object.keys(typed).map((key) => Number(key) - grid.left + 1) : []),
    );
    return Array.from({ length: width }, (_, offset): CellValue => {
      const over = index === 0 ? typed[offset + grid.left] : undefined;
      return over === undefined ? (cells[offset] ?? null) : over;
    });
  });
  const merges = grid.merges.filter(({ top, bottom }) => top < row + rows && bottom >= row);
  return { ...grid, top: row, values, numberFormats: grid.numberFormats.slice(from, from + rows), merges };
}

function withRows(grid: Grid, changed: Grid): Grid {
  const values = grid.values.slice();
  values.splice(changed.top - grid.top, changed.values.length, ...changed.values);
  return { ...grid, values };
}

const header = ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估情况", "验收情况"];
const names = ["上海申岚精细化工厂", "上海鼎禾电镀厂", "上海维陆材料厂", "上海东昶橡塑厂", "上海恒泽表面处理厂"];
const lines: CellValue[][] = [
  header,
  ...names.map((name, index) => [index + 1, name, 45_471, 45_835, index === 2 ? "同上" : "自行审核", "", ""]),
];
const sheet = gridOf([...lines, ["填报人：张某"]]);
const old = readFirst(sheet);

describe("改了以后只重读那几行", () => {
  test("只有改的那一行是新的", () => {
    const read = rereadRows(old, typedOver(sheet, 4, { 5: "2025.5.6通过" }), context);
    expect(read?.table.rows[3]?.values).toMatchObject({ assessment: { stage: "held" } });
    const shared = read?.table.rows.map((row, position) => row === old.table.rows[position]);
    expect(shared).toEqual([true, true, true, false, true]);
    expect(read?.grid.values[4]?.[5]).toBe("2025.5.6通过");
  });

  test("下一行的“同上”跟着变", () => {
    const read = rereadRows(old, typedOver(sheet, 2, { 4: "申江环科院" }), context);
    expect(read?.table.rows[2]?.values).toMatchObject({ consultingAgency: { text: "申江环科院" } });
  });

  test("名称写成重复的，后一行的键不同", () => {
    const read = rereadRows(old, typedOver(sheet, 1, { 1: names[4] ?? "" }), context);
    expect(read?.table.rows.map(keyOf).filter((key) => key.startsWith(names[4] ?? ""))).toEqual([
      `${names[4]}|2024-06-28`,
      `${names[4]}|2024-06-28#2`,
    ]);
  });

  test("读来的几行左边少几列，也对得上", () => {
    const changed = typedOver(sheet, 2, { 6: "待验收" });
    const cut = {
      ...changed,
      left: 1,
      values: changed.values.map((cells) => cells.slice(1)),
      numberFormats: changed.numberFormats.map((formats) => formats.slice(1)),
    };
    expect(rereadRows(old, cut, context)?.table.rows[1]?.values).toMatchObject({
      acceptance: { stage: "awaited" },
      serialNumber: null,
    });
  });

  test.each<[string, Grid]>([
    ["改了表头", typedOver(sheet, 0, { 5: "评估结果" })],
    ["改了表尾", typedOver(sheet, 6, { 0: "填报人：李某" })],
    ["清空了一行", typedOver(sheet, 2, { 0: null, 1: null, 2: null, 3: null, 4: null })],
    ["一行改成了小计", typedOver(sheet, 2, { 0: null, 1: "小计", 2: null, 3: null, 4: null })],
    ["改到表的下面", { ...typedOver(sheet, 5, {}), top: 40 }],
    ["有合并单元格", { ...typedOver(sheet, 2, {}), merges: [{ top: 2, left: 5, bottom: 2, right: 6 }] }],
    [
      "改到表的左边",
      { ...typedOver(gridOf(sheet.values, { left: 1 }), 2, {}), left: 0, values: [["x", 2, names[1] ?? ""]] },
    ],
  ])("%s：要整张重读", (name, changed) => {
    const before = name === "改到表的左边" ? readFirst({ ...sheet, left: 1 }) : old;
    expect(rereadRows(before, changed, context)).toBeNull();
  });
});

const typings: readonly CellValue[] = [
  null,
  "",
  "/",
  "同上",
  45_500,
  "2023.2.30",
  "2024年5月6日 通过",
  "5月6日",
  "停产",
  "小计",
  "一、",
  1,
  7,
  "上海申岚精细化工有限公司",
  "无",
  "填报人：张某",
  "企业名称",
];

describe("与整张重读一样", () => {
  let compared = 0;

  test.each(Array.from({ length: 250 }, (_, index) => index + 1))("种子 %i", (seed) => {
    const { grid, truth } = buildSheet(seed);
    const random = new Random(seed + 5_000);
    const before = readFirst(grid);
    const edited = random.pick(truth.rows);
    const column = random.pick([...truth.columns.values()]);
    const changed = typedOver(grid, edited.sheetRow, { [column]: random.pick(typings) }, random.between(1, 2));
    const read = rereadRows(before, changed, context);
    if (read === null) return;
    compared += 1;
    const whole = readFirst(withRows(grid, changed));
    expect({ at: columnLetters(column), rows: read.table.rows }).toEqual({
      at: columnLetters(column),
      rows: whole.table.rows,
    });
    expect(read.rowNumbers).toEqual(whole.rowNumbers);
  });

  test("多数改动不用整张重读", () => {
    expect(compared).toBeGreaterThan(120);
  });
});
