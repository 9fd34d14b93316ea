import { createDesk } from "../../src/pane/commands/create-desk";
import { checkWorkbook } from "../../src/pane/commands/check";
import { followWorkbook } from "../../src/pane/commands/follow-workbook";
import { marksLag } from "../../src/pane/commands/mark";
import { insertRows } from "../excel-host/model/structure";
import { readings } from "../excel-host/readings";
import { listedIn } from "../support/desk";
import { literalJudge, surroundingsFor } from "../support/judgements";
import { bookOf, openInExcel } from "./excel-face";

afterEach(() => jest.useRealTimers());

/** Lets the pause pass that edits are gathered in, and what comes of them; fails with the last answer. */
async function eventually<Answer>(ask: () => Answer, expected: Answer): Promise<void> {
  for (let turn = 0; turn < 400 && JSON.stringify(ask()) !== JSON.stringify(expected); turn++) {
    await jest.advanceTimersByTimeAsync(10);
  }
  expect(ask()).toEqual(expected);
}

async function checked(version: string, reading: (typeof readings)[keyof typeof readings]) {
  const sheets = [
    { name: "三季度", rows: [["错"], ["好"], ["疑"]], merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] },
  ];
  const { book, host, workbook } = await openInExcel(bookOf(sheets), version, { reading });
  const desk = createDesk(workbook, literalJudge(), surroundingsFor());
  const end = followWorkbook(desk);
  await desk.run(checkWorkbook);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  const cells = () => listedIn(desk.state()).map(({ cell }) => cell);
  const sheet = book.sheet("三季度");
  if (!sheet) throw new Error("no sheet");
  const edit = (row: number, by: "clerk" | "colleague" = "clerk"): void => {
    host.raiseChanged(sheet, { top: row, left: 0, bottom: row, right: 0 }, by);
    host.flushEvents();
  };
  return { book, host, sheet, desk, end, cells, edit };
}

const everywhere = Object.entries(readings).flatMap(([told, reading]) =>
  ["1.9", "1.14", "1.17", "1.19"].map((version) => [version, told, reading] as const),
);

describe.each(everywhere)(
  "按出厂设置改一格之后，Ctrl+Z 撤销的还是用户自己那一步：ExcelApi %s，%s",
  (version, _told, reading) => {
    test("改内容", async () => {
      const { book, desk, end, cells, edit } = await checked(version, reading);
      book.type("三季度", "A2", "疑");
      edit(1);
      await eventually(cells, ["A1", "A2", "A3"]);
      expect(desk.state().rechecking).toBe(false);
      expect(book.undo.newest).toBe("clerk");
      expect(marksLag(desk.state())).toBe(true);
      end();
    });

    test("插入一行", async () => {
      const { book, host, sheet, end, cells } = await checked(version, reading);
      insertRows(sheet, 1, 1);
      book.undo.push("clerk");
      host.raiseChanged(sheet, { top: 1, left: 0, bottom: 1, right: 16_383 }, "clerk", "RowInserted");
      host.flushEvents();
      await eventually(cells, ["A1", "A4"]);
      expect(book.undo.newest).toBe("clerk");
      end();
    });

    test("同事在共享的表里改了一格：重新判断，不动标记", async () => {
      const { book, sheet, end, cells, edit } = await checked(version, reading);
      const before = sheet.conditionalFormats;
      book.type("三季度", "A2", "疑");
      edit(1, "colleague");
      await eventually(cells, ["A1", "A2", "A3"]);
      expect(sheet.conditionalFormats).toBe(before);
      end();
    });
  },
);
