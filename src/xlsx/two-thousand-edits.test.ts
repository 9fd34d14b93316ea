import { read } from "@e965/xlsx";
import { workbookBytes } from "../../test/fixtures/files/parts";
import { Random } from "../../test/support/random";
import { SheetModel } from "../../test/support/sheet-model";
import { addressOf, type CellValue, valueAt } from "../sheets/grid";
import { mergeAt } from "../sheets/merges";
import { SpokenError } from "../workbooks/spoken-error";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import { openFileWorkbook, type FileWorkbook } from "./workbook";

const sheet = "附表3";
const rowsInFile = 40;
const formulaColumn = 3;
const texts = ["上海第一纺织有限公司", "=1+1", "通过", " 空白 ", "甲\n乙"];

/** Forty rows of three values and a formula that reads its own row; merged cells across and down; a count elsewhere. */
function file(): Uint8Array {
  const rows = Array.from({ length: rowsInFile }, (_, at) => {
    const cells = [0, 1, 2].map((column) => `<c r="${addressOf(at, column)}"><v>${fileValue(at, column)}</v></c>`);
    const formula = `<c r="${addressOf(at, formulaColumn)}"><f>A${at + 1}*2</f><v>${fileValue(at, 0) * 2}</v></c>`;
    return `<row r="${at + 1}">${cells.join("")}${formula}</row>`;
  });
  const merges = '<mergeCells count="2"><mergeCell ref="F5:G5"/><mergeCell ref="F10:F12"/></mergeCells>';
  return workbookBytes({
    sheets: {
      [sheet]: `<sheetData>${rows.join("")}</sheetData>${merges}`,
      汇总: `<sheetData><row r="1"><c r="A1"><f>SUM(${sheet}!$A$4:$A$30)</f><v>0</v></c></row></sheetData>`,
    },
  });
}

function fileValue(row: number, column: number): number {
  return 1000 * (row + 1) + column;
}

function modelOfFile(): SheetModel {
  const rows = Array.from({ length: rowsInFile + 20 }, (_, origin) => ({
    origin,
    watched: origin >= 3 && origin < 30,
    cells: new Map<number, CellValue>(
      origin < rowsInFile
        ? [0, 1, 2, 3].map((column) => [column, column === 3 ? fileValue(origin, 0) * 2 : fileValue(origin, column)])
        : [],
    ),
  }));
  return new SheetModel(rows, 200);
}

class Clerk {
  constructor(
    private readonly workbook: FileWorkbook,
    private readonly model: SheetModel,
    private readonly random: Random,
  ) {}

  async act(): Promise<void> {
    const choice = this.random.next();
    if (choice < 0.05) return this.remember();
    if (choice < 0.45) return this.edit();
    if (choice < 0.63) {
      this.workbook.undoLast();
      return this.model.undo();
    }
    if (choice < 0.75) {
      this.workbook.redoLast();
      return this.model.redo();
    }
    if (choice < 0.88 && this.model.length < 90) return this.insert();
    if (choice < 0.98 || this.model.length >= 90) return this.remove();
    await this.workbook.save();
    this.workbook.handedOver();
  }

  private async edit(): Promise<void> {
    const { random, model } = this;
    const [row, column] = [random.between(0, model.length - 1), random.between(0, 2)];
    const value = random.chance(0.3) ? null : random.chance(0.5) ? random.between(1, 9_999) : random.pick(texts);
    const cells = Array.from({ length: random.chance(0.3) ? random.between(2, 6) : 1 }, (_, index) => ({
      row: Math.min(model.length - 1, row + index),
      column,
      value,
    }));
    const once = [...new Map(cells.map((cell) => [cell.row, cell])).values()];
    await this.workbook.edit(once.map((cell) => ({ cell: { sheet, ...cell }, value, numberFormat: null })));
    model.put(once);
  }

  private async remember(): Promise<void> {
    const reason = this.random.pick([null, "已书面说明", "电话核实过"]);
    await this.workbook.remember("waivers", reason);
    this.model.remember(reason);
  }

  private insert(): void {
    const [at, count] = [this.random.between(0, this.model.length), this.random.between(1, 4)];
    const like = at === 0 || this.random.chance(0.3) ? null : at - 1;
    this.workbook.moveRows(sheet, { kind: "insert", at, count, like });
    this.model.insert(at, count);
  }

  private remove(): void {
    const count = this.random.between(1, 3);
    const at = this.random.between(0, this.model.length - count);
    this.workbook.moveRows(sheet, { kind: "delete", at, count, like: null });
    this.model.remove(at, count);
  }

  async compare(): Promise<void> {
    expect(await this.workbook.recall("waivers")).toBe(this.model.remembered);
    const grid = this.workbook.shownGrids()[0];
    if (!grid) throw new Error("no sheet");
    for (let row = 0; row < this.model.length; row += 1)
      for (let column = 0; column <= formulaColumn; column += 1) {
        const shown = valueAt(grid, row, column);
        const expected = this.model.at(row, column);
        if (shown !== expected) throw new Error(`${addressOf(row, column)}: ${shown} instead of ${expected}`);
      }
  }
}

test.each([1, 2])("两千步键入、记理由、撤销、恢复、插行、删行，存下来的文件一格不差（%i）", async (seed) => {
  const workbook = await openFileWorkbook(file(), "台账.xlsx");
  const model = modelOfFile();
  const clerk = new Clerk(workbook, model, new Random(seed));
  for (let step = 0; step < 1_000; step += 1) {
    await clerk.act();
    if (step % 25 === 0) await clerk.compare();
  }
  await clerk.compare();
  const saved = read(await workbook.save());
  const cells = saved.Sheets[sheet] ?? {};
  for (let row = 0; row < model.length; row += 1) {
    for (let column = 0; column < formulaColumn; column += 1)
      expect([addressOf(row, column), cells[addressOf(row, column)]?.v ?? null]).toEqual([
        addressOf(row, column),
        model.at(row, column),
      ]);
    const origin = model.originOf(row);
    const formula = cells[addressOf(row, formulaColumn)]?.f;
    expect(formula).toBe(origin !== null && origin < rowsInFile ? `A${row + 1}*2` : undefined);
  }
  const { watched } = model;
  expect(saved.Sheets["汇总"]?.["A1"]?.f).toBe(
    watched ? `SUM(${sheet}!$A$${watched[0] + 1}:$A$${watched[1] + 1})` : `SUM(${sheet}!#REF!)`,
  );
  const again = await openFileWorkbook(await workbook.save(), "台账.xlsx");
  expect(again.shownGrids()[0]?.merges).toEqual(workbook.shownGrids()[0]?.merges);
  workbook.handedOver();
  expect(workbook.unsaved).toBe(0);
});

describe("行和表在同一本账里", () => {
  const inserted = async (): Promise<FileWorkbook> => {
    const workbook = await openFileWorkbook(file(), "台账.xlsx");
    workbook.moveRows(sheet, { kind: "insert", at: 5, count: 2, like: 4 });
    return workbook;
  };

  test("插行以后加一张表，全撤销再全恢复，什么都在原来的地方", async () => {
    const workbook = await inserted();
    await workbook.edit([{ cell: { sheet, row: 6, column: 0 }, value: "新", numberFormat: null }]);
    const name = await workbook.insert(smallBlueprint);
    workbook.moveRows(sheet, { kind: "delete", at: 0, count: 1, like: null });
    const saved = await workbook.save();
    expect(workbook.unsaved).toBe(4);
    for (let step = 0; step < 4; step += 1) workbook.undoLast();
    expect(workbook.unsaved).toBe(0);
    expect(await workbook.save()).toEqual(file());
    for (let step = 0; step < 4; step += 1) workbook.redoLast();
    expect(await workbook.save()).toEqual(saved);
    const sheets = read(saved).Sheets;
    expect(Object.keys(sheets)).toEqual([sheet, "汇总", name]);
    expect(sheets[sheet]?.["A6"]?.v).toBe("新");
    expect(sheets["汇总"]?.["A1"]?.f).toBe(`SUM(${sheet}!$A$3:$A$31)`);
  });

  test("新行和上面一行合并得一样", async () => {
    const grid = (await inserted()).shownGrids()[0];
    expect(grid && mergeAt(grid, 5, 6)).toEqual({ top: 5, left: 5, bottom: 5, right: 6 });
  });

  test("修正之后插了行，窗格里撤销修正还认得那一格", async () => {
    const workbook = await openFileWorkbook(file(), "台账.xlsx");
    const cell = { sheet, row: 8, column: 1 };
    await workbook.write([{ cell, expected: 9001, value: "2024-06-28", group: "1" }]);
    workbook.moveRows(sheet, { kind: "insert", at: 2, count: 1, like: null });
    expect(await workbook.undo()).toEqual({ done: 1, skipped: [] });
    expect(valueAt(workbook.shownGrids()[0]!, 9, 1)).toBe(9001);
  });

  test("删掉公式看着的行，公式的旧结果不拿来检查；撤销就又算数", async () => {
    const workbook = await openFileWorkbook(file(), "台账.xlsx");
    workbook.moveRows(sheet, { kind: "delete", at: 10, count: 1, like: null });
    expect(workbook.staleCells("汇总").size).toBe(1);
    workbook.undoLast();
    expect(workbook.staleCells("汇总").size).toBe(0);
  });

  test("标记跟着行走，撤销删除也回来", async () => {
    const workbook = await openFileWorkbook(file(), "台账.xlsx");
    await workbook.mark([{ cell: { sheet, row: 9, column: 1 }, severity: "error" }]);
    const marked = () => workbook.marksOf(sheet).get("error");
    workbook.moveRows(sheet, { kind: "insert", at: 3, count: 2, like: null });
    expect(marked()).toEqual([{ top: 11, left: 1, bottom: 11, right: 1 }]);
    workbook.moveRows(sheet, { kind: "delete", at: 11, count: 1, like: null });
    expect(marked()).toEqual([]);
    workbook.undoLast();
    expect(marked()).toEqual([{ top: 11, left: 1, bottom: 11, right: 1 }]);
  });

  test("合并单元格的内容写在第一行：只删那一行会丢，说清楚，不删", async () => {
    const workbook = await openFileWorkbook(file(), "台账.xlsx");
    await workbook.edit([{ cell: { sheet, row: 9, column: 5 }, value: "合并的", numberFormat: null }]);
    const remove = () => workbook.moveRows(sheet, { kind: "delete", at: 9, count: 1, like: null });
    expect(remove).toThrow(SpokenError);
    expect(remove).toThrow("第10行是合并单元格的第一行");
    expect(workbook.nextSteps.undo?.kind).toBe("type");
  });

  test("隐藏的行在里面，不删", async () => {
    const bytes = workbookBytes({ sheets: { [sheet]: '<sheetData><row r="3" hidden="1"/></sheetData>' } });
    const workbook = await openFileWorkbook(bytes, "台账.xlsx");
    expect(() => workbook.moveRows(sheet, { kind: "delete", at: 1, count: 3, like: null })).toThrow("隐藏");
  });
});
