import { findingsIn } from "../../../test/support/desk";
import { literalJudge, surroundingsFor } from "../../../test/support/judgements";
import { gridOf } from "../../../test/support/sheet-canvas";
import { xlsxOf } from "../../../test/support/xlsx";
import { checkWorkbook } from "../../pane/commands/check";
import { createDesk } from "../../pane/commands/create-desk";
import { setMarks } from "../../pane/commands/mark";
import { changeSettings, correctMapping } from "../../pane/commands/settings";
import { takeBack, waive, waiveAllOfRule } from "../../pane/commands/waive";
import { openBook } from "../book";
import type { OpenBook } from "../open-book";
import { followMemory } from "./follow-memory";

const bytes = xlsxOf([gridOf([["疑"], ["疑"], ["疑"]], { name: "三季度" })]);

async function opened() {
  const book = await openBook(bytes, "三季度.xlsx");
  const desk = createDesk(book.workbook, literalJudge(), surroundingsFor());
  followMemory(book, desk);
  await desk.run(checkWorkbook);
  const open = () => findingsIn(desk);
  /** Takes the last step back, or does it again, and waits until the pane has followed. */
  const retrace = async (by: keyof Pick<OpenBook, "undo" | "redo">) => {
    book[by]();
    await desk.run({ perform: async () => null });
  };
  return { book, desk, open, retrace };
}

describe("说明、列对应和设置也在同一本账里", () => {
  test("一条说明忽略三处：Ctrl+Z 一次全回来，Ctrl+Y 一次又全忽略，按钮说得出", async () => {
    const { book, desk, open, retrace } = await opened();
    const [first] = await open();
    if (!first) throw new Error("没有问题");
    await desk.run(waiveAllOfRule, first, "已书面说明");
    expect(book.view()).toMatchObject({ unsaved: 1, told: { undo: "撤销：忽略3处并说明（A1）" } });
    expect(await open()).toHaveLength(0);
    await retrace("undo");
    expect(await open()).toHaveLength(3);
    expect(desk.state().open).toEqual(expect.any(Number));
    expect(desk.state().open).toBe(await desk.judge.numberOf(first.identity));
    expect(book.view()).toMatchObject({ unsaved: 0, told: { undo: null, redo: "恢复：忽略3处并说明（A1）" } });
    await retrace("redo");
    expect(await open()).toHaveLength(0);
    expect(desk.state().waivers.map(({ reason }) => reason)).toEqual(Array(3).fill("已书面说明"));
  });

  test("键入、忽略、撤回、键入，一步一步退到头", async () => {
    const { book, desk, open, retrace } = await opened();
    const [first] = await open();
    if (!first) throw new Error("没有问题");
    book.select({ sheet: "三季度", row: 2, column: 0 });
    await book.type("好");
    await desk.run(waive, first, "电话核实过");
    const [waiver] = desk.state().waivers;
    if (!waiver) throw new Error("没有忽略");
    await desk.run(takeBack, waiver);
    await book.type("疑");
    for (const told of ["撤销：键入（A3）", "撤销：撤回说明（A1）", "撤销：忽略并说明（A1）", "撤销：键入（A3）"]) {
      expect(book.view().told.undo).toBe(told);
      await retrace("undo");
    }
    expect(book.view()).toMatchObject({ unsaved: 0, told: { undo: null } });
    expect(desk.state().waivers).toEqual([]);
  });

  test("判断日期、标记、要检查的表：退回去，窗格跟着走", async () => {
    const { book, desk, retrace } = await opened();
    await desk.run(changeSettings, { asOf: "today" });
    await desk.run(setMarks, false);
    await desk.run(correctMapping, "三季度", { annex: null, headerRow: 0, columns: {} });
    expect(book.view().marks.isEmpty).toBe(true);
    await retrace("undo");
    expect(desk.state().corrections).toEqual({});
    expect(book.view().told.undo).toBe("撤销：改是否在表中标出");
    await retrace("undo");
    expect(desk.state().settings.marks).toBe(true);
    expect([0, 1, 2].map((row) => book.view().marks.at(row, 0))).toEqual(Array(3).fill("warning"));
    await retrace("undo");
    expect(desk.state().settings.asOf).toBe("sheet");
    expect(book.view().unsaved).toBe(0);
  });
});
