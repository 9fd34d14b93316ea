import { gridOf } from "../../test/support/sheet-canvas";
import type { ColumnKey } from "../annexes/columns";
import { readEnterprise } from "../cells/enterprise";
import { day } from "../dates/day";
import { addressOf, type CellPlace, type CellValue, type Grid } from "./grid";
import { locate } from "./locate";
import { readTable, type ReadTable } from "./read";
import { recognise } from "./recognise/recognise";

function read(lines: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): ReadTable {
  const grid = gridOf(lines, { name: "附表3", ...more });
  const [layout] = recognise(grid).layouts;
  if (!layout) throw new Error("nothing recognised");
  return readTable(grid, layout, { asOf: day("2026-10-09") });
}

function address(place: CellPlace | null): string | null {
  return place && addressOf(place.row, place.column);
}

/** A row of another sheet. */
function stranger(position: number) {
  return { values: { enterprise: readEnterprise("上海某厂"), serialNumber: null }, times: 1, position };
}

const combined: CellValue[][] = [
  ["重点行业实施强制性清洁生产审核情况表"],
  ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估时间和评估结果", "验收时间和验收结果"],
  ["2024年名单"],
  [1, "上海申岚精细化工有限公司", 45_471, 45_835, "自行审核", "2025.5.6通过", ""],
  [2, "上海鼎禾电镀有限公司", null, 45_835, "自行审核", "", ""],
  [null, null, null, null, "填报人：张某", "填报时间：2026年10月9日"],
];

const split: CellValue[][] = [
  ["企业名称", "公布时间", "完成期限", "评估", null],
  [null, null, null, "时间", "结果"],
  ["上海申岚精细化工有限公司", 45_471, 45_835, 45_800, "通过"],
];

function cellOf(table: ReadTable, position: number, column: ColumnKey): string | null {
  const row = table.table.rows[position];
  return row ? address(locate(table, { row, column })) : null;
}

describe("由行和栏目找到单元格", () => {
  const sheet = read(combined, { merges: [{ top: 3, left: 2, bottom: 4, right: 2 }] });

  test("数行时跳过年度段", () => {
    expect(cellOf(sheet, 0, "enterprise")).toBe("B4");
    expect(cellOf(sheet, 1, "acceptance")).toBe("G5");
  });

  test("合并的地方，找到合并的那一格", () => {
    expect(cellOf(sheet, 1, "listPublishedOn")).toBe("C4");
  });

  test("合成一栏时，评估的时间、结果都在那一栏", () => {
    expect([cellOf(sheet, 0, "assessedOn"), cellOf(sheet, 0, "assessmentResult")]).toEqual(["F4", "F4"]);
  });

  test("分成两栏时，评估找到时间那一栏", () => {
    const table = read(split);
    expect([
      cellOf(table, 0, "assessment"),
      cellOf(table, 0, "assessedOn"),
      cellOf(table, 0, "assessmentResult"),
    ]).toEqual(["D3", "D3", "E3"]);
  });

  test("表头取最下面有字的一格", () => {
    expect(address(locate(read(split), { header: "assessmentResult" }))).toBe("E2");
    expect(address(locate(read(split), { header: "enterprise" }))).toBe("A1");
    expect(address(locate(sheet, { header: "enterprise" }))).toBe("B2");
  });

  test("表里没有的就找不到", () => {
    expect(cellOf(sheet, 0, "auditStartedOn")).toBeNull();
    expect(locate(sheet, { row: stranger(0), column: "enterprise" })).toBeNull();
    expect(locate(sheet, { row: stranger(9), column: "enterprise" })).toBeNull();
  });

  test("标题和落款", () => {
    expect(address(locate(sheet, { part: "title" }))).toBe("A1");
    expect(address(locate(sheet, { part: "preparedBy" }))).toBe("E6");
    expect(address(locate(sheet, { part: "reportedOn" }))).toBe("F6");
    expect(address(locate(sheet, { part: "reportingAuthority" }))).toBe("A1");
  });

  test("没有标题的，取附表的第一行", () => {
    expect(address(locate(read(combined.slice(1)), { part: "title" }))).toBe("A1");
    const below = read([[], ["（2026年第3季度）"], ...combined.slice(1)]);
    expect(address(locate(below, { part: "title" }))).toBe("A2");
  });

  test("不从左上角开始的表", () => {
    const table = read(combined, { top: 2, left: 3 });
    expect(cellOf(table, 0, "enterprise")).toBe("E6");
  });
});
