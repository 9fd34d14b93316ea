import { bookOf, openAndRead } from "../../test/contract/excel-face";
import { at, ledger, mark, write } from "../../test/contract/contract-ledger";
import { settled } from "../../test/contract/reading-contract";
import type { Book } from "../../test/excel-host/model/book";
import { deleteRows, insertRows } from "../../test/excel-host/model/structure";
import { readings } from "../../test/excel-host/readings";

/** 企业名称 of rows 3 to 5 is one merged cell, beside the merged title. */
function merged(): Book {
  const book = bookOf(ledger);
  const sheet = book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  sheet.merges.push({ top: 2, left: 1, bottom: 4, right: 1 });
  for (const row of [3, 4]) sheet.cell(row, 1).value = null;
  return book;
}

const title = { top: 0, left: 0, bottom: 0, right: 3 };
const name = { top: 2, left: 1, bottom: 4, right: 1 };

async function opened(version: string, reading: (typeof readings)[keyof typeof readings]) {
  const face = await openAndRead(merged(), version, { reading });
  const sheet = face.book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  face.workbook.changed(() => undefined);
  await settled();
  face.book.undo.push("clerk");
  const changed = async (changeType: string, row: number): Promise<void> => {
    face.host.raiseChanged(sheet, { top: row, left: 0, bottom: row, right: 16_383 }, "clerk", changeType);
    face.host.flushEvents();
    await settled();
  };
  return { ...face, sheet, changed };
}

const everywhere = Object.entries(readings).flatMap(([told, reading]) =>
  ["1.14", "1.17", "1.19"].map((version) => [version, told, reading] as const),
);

describe.each(everywhere)("ExcelApi %s，%s", (version, _told, reading) => {
  test("改一格之后重读那一行：撤销还在，合并单元格还认得", async () => {
    const { workbook, book } = await opened(version, reading);
    const grid = await workbook.rows("附表3", 3, 4);
    expect(grid?.merges).toEqual([name]);
    expect(book.undo.newest).toBe("clerk");
  });

  test("插入一行之后重读整本：撤销还在，合并单元格随行移动", async () => {
    const { workbook, book, sheet, changed } = await opened(version, reading);
    insertRows(sheet, 3, 1);
    await changed("RowInserted", 3);
    const [grid] = await workbook.sheets({ leaveUndo: true });
    expect(grid?.merges).toEqual([title, { ...name, bottom: 5 }]);
    expect(book.undo.newest).toBe("clerk");
  });

  test("删去合并单元格的一行之后不猜：请用户重新检查，检查后又认得", async () => {
    const { workbook, book, sheet, changed } = await opened(version, reading);
    deleteRows(sheet, 3, 1);
    await changed("RowDeleted", 3);
    expect(await workbook.rows("附表3", 2, 2)).toBeNull();
    await expect(workbook.sheets({ leaveUndo: true })).rejects.toMatchObject({ action: "请按“重新检查”。" });
    expect(await workbook.write([write(at(2, 2), 45_000, 45_001)])).toMatchObject({
      skipped: [{ reason: "changed-meanwhile" }],
    });
    expect(book.undo.newest).toBe("clerk");
    expect((await workbook.sheets())[0]?.merges).toEqual([title, { ...name, bottom: 3 }]);
  });

  test("改过被合并的行之后，标记仍盖住整个合并单元格，修正不写进被合并掉的格子", async () => {
    const { workbook, sheet } = await opened(version, reading);
    await workbook.rows("附表3", 3, 3);
    expect(await workbook.write([write(at(3, 1), null, "丁公司")])).toMatchObject({
      done: 0,
      skipped: [{ reason: "merged-away" }],
    });
    await workbook.mark([mark(3, 1)]);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([name]);
  });
});

test("不在前面的表照样重读、修正", async () => {
  const { workbook, book } = await openAndRead(bookOf(ledger), "1.14");
  book.activeSheet = book.sheet("附表4") ?? null;
  expect((await workbook.rows("附表3", 2, 2))?.values[0]?.[2]).toBe(45_000);
  expect(await workbook.write([write(at(2, 2), 45_000, 45_001)])).toEqual({ done: 1, skipped: [] });
});

test("图表工作表不妨碍别的表被读，并说出它没有检查", async () => {
  const book = bookOf(ledger);
  book.add("图表1").kind = "chart";
  const { workbook } = await openAndRead(book, "1.14");
  const left: string[] = [];
  const grids = await workbook.sheets({ leftOut: (sheet) => left.push(sheet) });
  expect(grids.map((grid) => grid.name)).toEqual(ledger.map((sheet) => sheet.name));
  expect(left).toEqual(["图表1"]);
});

test("另存为之后，工作簿的名称是新的", async () => {
  const { workbook, book } = await openAndRead(bookOf(ledger), "1.14");
  expect(await workbook.fileName()).toBe("台账.xlsx");
  book.name = "三季度.xlsx";
  expect(await workbook.fileName()).toBe("三季度.xlsx");
});
