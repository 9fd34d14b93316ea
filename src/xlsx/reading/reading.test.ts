import { dialectBytes } from "../../../test/fixtures/files/dialect-writer";
import { dialects, dialectSheet } from "../../../test/fixtures/files/dialects";
import { workbookBytes } from "../../../test/fixtures/files/parts";
import { richWorkbook } from "../../../test/fixtures/files/rich-workbook";
import { fileThread } from "../../../test/support/file-thread";
import type { Blueprint } from "../../sheets/blueprint";
import type { Grid } from "../../sheets/grid";
import { openTemplate } from "../filled-template";
import { newWorkbook } from "../insert/new-workbook";
import { readSheetLook } from "../read/sheet-look";
import { readWorkbook } from "../read/read";
import { UnreadableFileError } from "../unreadable";
import { FileWorkbook } from "../workbook";
import type { FileThread } from "./ask-thread";
import { ThreadReader } from "./read-in-worker";
import { filledInThread, madeInThread, saveInThread } from "./save-in-worker";

let ended = 0;

const thread = (): FileThread => fileThread(() => ended++);

const silent: FileThread = { post: () => undefined, onAnswer: () => undefined, end: () => ended++ };

beforeEach(() => (ended = 0));

describe("在另一个线程里读文件", () => {
  test.each<readonly [string, Uint8Array]>([
    ["Excel", richWorkbook()],
    ...dialects.slice(0, 4).map((dialect) => [dialect.name, dialectBytes(dialect)] as const),
  ])("%s：读出来和就地读的一样，线程随即结束", async (_, bytes) => {
    const [there, here] = [await new ThreadReader(thread).open(bytes), await readWorkbook(bytes)];
    expect(there.grids).toEqual(here.grids);
    expect(there.facts.map(({ data }) => data)).toEqual(here.facts.map(({ data }) => data));
    expect(there.workbook).toEqual(here.workbook);
    expect(ended).toBe(1);
    const workbook = new FileWorkbook(bytes, "台账.xlsx", there);
    const sheet = there.grids[0]!.name;
    await workbook.mark([{ cell: { sheet, row: 3, column: 1 }, severity: "error" }]);
    expect((await readWorkbook(await workbook.save())).facts[0]?.marks).toHaveLength(1);
  });

  test("很多行分几次送到，一行不少，最先几行先看到", async () => {
    const rows = Array.from(
      { length: 9_001 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    const bytes = workbookBytes({ sheets: { 附表3: `<sheetData>${rows.join("")}</sheetData>` } });
    const shown: Grid[] = [];
    const { grids } = await new ThreadReader(thread).open(bytes, { first: (first) => shown.push(first) });
    expect(shown.map(({ values }) => values)).toEqual([grids[0]?.values.slice(0, 60)]);
    expect(grids[0]?.values).toEqual((await readWorkbook(bytes)).grids[0]?.values);
  });

  test("样子也一样", async () => {
    const bytes = richWorkbook();
    const [there, here] = [
      await new ThreadReader(thread).look(bytes, dialectSheet),
      await readSheetLook(bytes, dialectSheet),
    ];
    for (const [row, column] of [
      [0, 0],
      [3, 1],
      [9, 9],
    ] as const)
      expect(there?.lookAt(row, column)).toEqual(here?.lookAt(row, column));
    expect(there?.columnWidth(1)).toBe(here?.columnWidth(1));
    expect(await new ThreadReader(thread).look(bytes, "没有这张表")).toBeNull();
  });

  test("打不开的，理由照传", async () => {
    const attempt = new ThreadReader(thread).open(new Uint8Array());
    await expect(attempt).rejects.toThrow(UnreadableFileError);
    await expect(attempt).rejects.toThrow("空文件");
    expect(ended).toBe(1);
  });

  test("按了取消：线程结束，不再等", async () => {
    const stop = new AbortController();
    const attempt = new ThreadReader(() => silent).open(new Uint8Array([1]), { signal: stop.signal });
    stop.abort();
    await expect(attempt).rejects.toThrow(expect.objectContaining({ name: "AbortError" }) as Error);
    expect(ended).toBe(1);
  });

  test("一直没有动静的线程：到时结束，说一句", async () => {
    await expect(new ThreadReader(() => silent, 20).open(new Uint8Array([1]))).rejects.toThrow("已经停止");
    expect(ended).toBe(1);
  });
});

describe("在另一个线程里保存", () => {
  const sheet = "附表3";
  const rows = Array.from({ length: 60 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`);
  const bytes = workbookBytes({ sheets: { [sheet]: `<sheetData>${rows.join("")}</sheetData>` } });

  async function changed(): Promise<FileWorkbook> {
    const workbook = new FileWorkbook(bytes, "台账.xlsx", await readWorkbook(bytes));
    await workbook.edit([
      { cell: { sheet, row: 1, column: 0 }, value: "甲", numberFormat: null },
      { cell: { sheet, row: 1, column: 1 }, value: 46000, numberFormat: "yyyy/m/d" },
      { cell: { sheet, row: 70, column: 3 }, value: null, numberFormat: null },
    ]);
    workbook.moveRows(sheet, { kind: "insert", at: 10, count: 2, like: 9 });
    workbook.moveRows(sheet, { kind: "delete", at: 30, count: 1, like: null });
    await workbook.mark([
      { cell: { sheet, row: 1, column: 0 }, severity: "error" },
      { cell: { sheet, row: 2, column: 0 }, severity: "hint" },
      { cell: { sheet, row: 40, column: 0 }, severity: "hint" },
    ]);
    await workbook.remember("settings", { marks: true });
    return workbook;
  }

  test("存出来的和就地存的，一个字节不差", async () => {
    const workbook = await changed();
    const there = await workbook.save(saveInThread(thread));
    expect(Buffer.compare(there, await workbook.save())).toBe(0);
    expect(ended).toBe(1);
  });

  test("按下之后又改的，不算在这一份里", async () => {
    const workbook = await changed();
    const here = await workbook.save();
    const saving = workbook.save(saveInThread(thread));
    await workbook.edit([{ cell: { sheet, row: 3, column: 0 }, value: "乙", numberFormat: null }]);
    expect(Buffer.compare(await saving, here)).toBe(0);
  });

  test("一直没有存好的：停下来，说一句", async () => {
    const workbook = await changed();
    await expect(workbook.save(saveInThread(() => silent, 20))).rejects.toThrow("文件没有存");
    expect(ended).toBe(1);
  });
});

describe("在另一个线程里做文件", () => {
  const blueprint = (name: string, cells: Blueprint["cells"]): Blueprint => ({
    ...{
      name,
      cells,
      styles: { plain: { font: { family: "宋体", size: 11 } } },
      merges: [],
      columnWidths: [10],
      rowHeights: {},
      validations: [],
    },
    page: { landscape: false, fitToWidth: true },
  });

  test("新表和就地做的一样，格多的分几次送去", async () => {
    const many = Array.from({ length: 25_000 }, (_, row) => ({ row, column: 0, value: `第${row}行`, style: "plain" }));
    const blueprints = [blueprint("甲", many), blueprint("乙", [{ row: 0, column: 0, value: 1, style: "plain" }])];
    expect(await madeInThread(thread, blueprints)).toEqual(newWorkbook(blueprints));
    expect(ended).toBe(1);
  });

  test("填好的模板和就地填的一样；不能填的说出为什么", async () => {
    const bytes = richWorkbook();
    const plan = { fills: [], added: blueprint("附表3", [{ row: 0, column: 0, value: "甲厂", style: "plain" }]) };
    const here = (await (await openTemplate(bytes)).filled(plan)).bytes;
    expect(await filledInThread(thread, bytes, plan)).toEqual(here);
    await expect(filledInThread(thread, new Uint8Array([1, 2, 3]), plan)).rejects.toThrow(UnreadableFileError);
    expect(ended).toBe(2);
  });
});
