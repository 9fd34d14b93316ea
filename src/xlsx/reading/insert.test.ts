import { workbookBytes } from "../../../test/fixtures/files/parts";
import { smallBlueprint } from "../../../test/contract/inserting-contract";
import { fileThread } from "../../../test/support/file-thread";
import type { Blueprint } from "../../sheets/blueprint";
import { insertHere } from "../insert/insert-into-file";
import { readWorkbook } from "../read/read";
import { FileWorkbook } from "../workbook";
import type { FileThread } from "./ask-thread";
import { insertInThread } from "./insert-in-worker";

const sheet = "附表3";
const rows = Array.from({ length: 20 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`);
const bytes = workbookBytes({ sheets: { [sheet]: `<sheetData>${rows.join("")}</sheetData>` } });
const pointing: Blueprint = {
  ...smallBlueprint,
  name: "报告",
  cells: [
    {
      row: 0,
      column: 0,
      value: "第10行",
      style: Object.keys(smallBlueprint.styles)[0] ?? "",
      link: { sheet, row: 10, column: 0 },
    },
  ],
};
const at = (row: number) => ({ sheet, row, column: 0 });
const typed = (row: number, value: string) => [{ cell: at(row), value, numberFormat: null }];
const insertAt = (row: number) => ({ kind: "insert", at: row, count: 1, like: null }) as const;

/** The threads that were started, too. */
async function opened() {
  const threads: FileThread[] = [];
  const start = (): FileThread => {
    const thread = fileThread();
    threads.push(thread);
    return thread;
  };
  const file = new FileWorkbook(bytes, "台账.xlsx", await readWorkbook(bytes), insertInThread(start));
  const first = async () => (await readWorkbook(await file.save())).grids[0]?.values.map(([value]) => value ?? null);
  return { file, threads, first };
}

test("在线程里插入的表和就地插入的一个字节不差，行移动过的也是", async () => {
  const there = (await opened()).file;
  const here = new FileWorkbook(bytes, "台账.xlsx", await readWorkbook(bytes), insertHere);
  for (const file of [there, here]) {
    file.moveRows(sheet, insertAt(3));
    expect(await file.insert(pointing)).toBe("报告");
    expect(await file.insert(pointing)).toBe("报告 (2)");
  }
  expect(await there.save()).toEqual(await here.save());
  expect(there.shownGrids()).toEqual(here.shownGrids());
});

test("插入还没好时打的字、撤销的步子都在；新表是最后一步，撤销先撤它", async () => {
  const { file, first } = await opened();
  await file.edit(typed(1, "先"));
  await file.edit(typed(2, "要撤"));
  const inserting = file.insert(pointing);
  file.undoLast();
  await file.edit(typed(5, "后"));
  expect(file.nextSteps.undo).toMatchObject({ kind: "type" });
  await inserting;
  expect(file.nextSteps.undo).toMatchObject({ kind: "insert-sheet" });
  expect((await first())?.slice(0, 6)).toEqual([0, "先", 2, 3, 4, "后"]);
  file.undoLast();
  expect(file.shownGrids().map(({ name }) => name)).toEqual([sheet]);
  expect((await first())?.[5]).toBe("后");
  file.undoLast();
  expect((await first())?.[5]).toBe(5);
});

test("插入还没好时行移动了：照移动后的样子重做，一行不乱", async () => {
  const { file, threads, first } = await opened();
  const inserting = file.insert(pointing);
  file.moveRows(sheet, insertAt(2));
  await file.edit(typed(2, "新行"));
  await inserting;
  expect(threads).toHaveLength(2);
  expect((await first())?.slice(0, 4)).toEqual([0, 1, "新行", 2]);
  file.undoLast();
  file.undoLast();
  file.undoLast();
  expect((await first())?.slice(0, 4)).toEqual([0, 1, 2, 3]);
});

test("同时插入两张：两张都在，名字不撞", async () => {
  const { file } = await opened();
  const names = await Promise.all([file.insert(pointing), file.insert(pointing)]);
  expect(new Set(names)).toEqual(new Set(["报告", "报告 (2)"]));
  expect((await readWorkbook(await file.save())).grids.map(({ name }) => name)).toEqual([sheet, "报告", "报告 (2)"]);
});

test("线程里出了错：什么也没有插入，可以再来", async () => {
  let isBroken = true;
  const broken: FileThread = {
    post: () => undefined,
    onAnswer: (listener) => setTimeout(() => listener({ kind: "failed", message: "out of memory" })),
    end: () => undefined,
  };
  const start = () => (isBroken ? broken : fileThread());
  const file = new FileWorkbook(bytes, "台账.xlsx", await readWorkbook(bytes), insertInThread(start));
  await expect(file.insert(pointing)).rejects.toThrow("out of memory");
  expect([file.unsaved, file.nextSteps.undo]).toEqual([0, null]);
  isBroken = false;
  expect(await file.insert(pointing)).toBe("报告");
});
