import { gridOf } from "../../test/support/sheet-canvas";
import { xlsxOf } from "../../test/support/xlsx";
import { openBook } from "./book";
import { shownSheet } from "./book-view";

const rows = [
  ["企业", "轮次"],
  ["丙厂", "第一轮"],
  [null, "第二轮"],
  ["甲厂", "第一轮"],
];
const bytes = xlsxOf([{ ...gridOf(rows, { name: "附表3" }), merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] }]);
const body = { first: 1, last: 3 };

test("只看第二轮，改合并的企业名称：改的是它原来的那一格", async () => {
  const book = await openBook(bytes, "三季度.xlsx");
  await book.arrange({ wanted: new Map([[1, new Set(["第二轮"])]]), sort: null }, body);
  book.select({ sheet: "附表3", row: 2, column: 0 });
  expect(shownSheet(book.view())?.values[1]?.[0]).toBe("丙厂");
  await book.type("丁厂");
  expect(shownSheet(book.view())?.values[1]?.[0]).toBe("丁厂");
  expect(book.view().sheets[0]?.values.map(([name]) => name)).toEqual(["企业", "丁厂", null, "甲厂"]);
  book.undo();
  expect(book.view().sheets[0]?.values[1]?.[0]).toBe("丙厂");
  expect(book.view().unsaved).toBe(0);
});

test("排序以后整块粘贴，落在看到的行上", async () => {
  const book = await openBook(bytes, "三季度.xlsx");
  await book.arrange({ wanted: new Map(), sort: { column: 1, descending: true } }, body);
  const shown = shownSheet(book.view())?.values.map(([, round]) => round);
  expect(shown).toEqual(["轮次", "第一轮", "第二轮", "第一轮"]);
  book.select({ sheet: "附表3", row: 3, column: 1 });
  await book.paste("甲一");
  expect(book.view().sheets[0]?.values[3]?.[1]).toBe("甲一");
});
