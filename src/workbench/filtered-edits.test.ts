import { Random } from "../../test/support/random";
import { gridOf } from "../../test/support/sheet-canvas";
import { xlsxOf } from "../../test/support/xlsx";
import type { CellValue } from "../sheets/grid";
import { openBook } from "./book";
import { shownSheet } from "./book-view";

/** Rows that are known by what stands in their first column, whatever is shown of them and where. */
const households = 30;
const results = ["通过", "未通过", "待评估", ""];
const rows: (readonly (string | null)[])[] = [
  ["编号", "企业", "结果", "备注"],
  ...Array.from({ length: households }, (_, at) => [`第${at}`, at % 5 === 1 ? null : `企业${at % 7}`, "待评估", null]),
];
/** Every fifth enterprise has two rows. */
const merges = rows.flatMap((_, row) => (row % 5 === 1 ? [{ top: row, left: 1, bottom: row + 1, right: 1 }] : []));
const body = { first: 1, last: households };

test.each([1, 2, 3])("筛选、排序着改三百步，撤销、恢复，改的都是看到的那一行（%i）", async (seed) => {
  const random = new Random(seed);
  const book = await openBook(xlsxOf([{ ...gridOf(rows, { name: "台账" }), merges }]), "台账.xlsx");
  let now = new Map<string, CellValue>();
  const done: (typeof now)[] = [];
  let undone: (typeof now)[] = [];
  const shown = () => shownSheet(book.view())?.values ?? [];
  const compare = () => {
    for (const [id, , result] of shown().slice(1))
      if (id !== undefined && id !== null)
        expect([id, result || null]).toEqual([id, now.get(String(id)) ?? (now.has(String(id)) ? null : "待评估")]);
  };
  for (let step = 0; step < 300; step += 1) {
    const choice = random.next();
    if (choice < 0.2) {
      const wanted = new Map(random.chance(0.5) ? [[2, new Set(results.filter(() => random.chance(0.7)))]] : []);
      const sort = random.chance(0.6) ? { column: random.between(0, 2), descending: random.chance(0.5) } : null;
      await book.arrange({ wanted, sort }, body);
    } else if (choice < 0.4 && done.length > 0) {
      book.undo();
      undone.push(now);
      now = done.pop() ?? now;
    } else if (choice < 0.5 && undone.length > 0) {
      book.redo();
      done.push(now);
      now = undone.pop() ?? now;
    } else if (shown().length > 1) {
      const place = random.between(1, shown().length - 1);
      const id = String(shown()[place]?.[0]);
      const text = random.pick(results);
      const before = shown()[place]?.[2] || null;
      book.select({ sheet: "台账", row: book.view().order.rowAt(place), column: 2 });
      await book.type(text);
      if (before === (text || null)) continue;
      done.push(now);
      undone = [];
      now = new Map(now).set(id, text || null);
    }
    compare();
  }
  await book.arrange({ wanted: new Map(), sort: null }, body);
  compare();
  expect(shown().map(([id]) => id)).toEqual(rows.map(([id]) => id));
  expect(shownSheet(book.view())?.merges).toEqual(merges.map((merge) => expect.objectContaining(merge)));
});
