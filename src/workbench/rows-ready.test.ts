import { gridOf } from "../../test/support/sheet-canvas";
import { xlsxOf } from "../../test/support/xlsx";
import { openBook } from "./book";
import { sheetInFront } from "./book-view";
import { workbenchWords } from "./words";

const opened = async () => {
  const rows = Array.from({ length: 9 }, (_, at) => [`第${at}行`]);
  const book = await openBook(xlsxOf([gridOf(rows, { name: "台账" })]), "台账.xlsx");
  book.select({ sheet: "台账", row: 2, column: 0 });
  return { book, first: () => sheetInFront(book.view())?.values.map(([text]) => text ?? "") };
};
const whole = ["第0行", "第1行", "第2行", "第3行", "第4行", "第5行", "第6行", "第7行", "第8行"];

test("连按两次插入，第一次还在查看整个文件：只插一次，说一句；之后再按就插", async () => {
  const { book, first } = await opened();
  const [one, two] = await Promise.allSettled([book.insertRows(null), book.insertRows(null)]);
  expect(one).toMatchObject({ status: "fulfilled", value: { done: 1 } });
  expect(two).toMatchObject({ status: "rejected", reason: { message: workbenchWords.rowsUnderWay } });
  await book.insertRows(null);
  expect(first()).toEqual([...whole.slice(0, 2), "", "", ...whole.slice(2)]);
  book.undo();
  book.undo();
  expect(first()).toEqual(whole);
});

test("等着的时候打的字、去的格都在，行还是插在按的那里", async () => {
  const { book, first } = await opened();
  const inserting = book.insertRows(null);
  book.select({ sheet: "台账", row: 7, column: 0 });
  await book.type("改了");
  await inserting;
  expect(first()?.slice(0, 4)).toEqual(["第0行", "第1行", "", "第2行"]);
  expect(first()?.[8]).toBe("改了");
  expect(book.view().cell.row).toBe(7);
});

test("等着的时候行又动了：不插到别的行去，说一句", async () => {
  const { book, first } = await opened();
  const deleting = book.deleteRows();
  book.workbook.moveRows("台账", { kind: "insert", at: 0, count: 1, like: null });
  await expect(deleting).rejects.toMatchObject({ message: workbenchWords.rowsMovedMeanwhile });
  expect(first()?.filter((text) => text !== "")).toEqual(whole);
});
