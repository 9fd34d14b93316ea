import { bookOf, type OpenedInExcel, openInExcel } from "../../test/contract/excel-face";
import { settled } from "../../test/contract/reading-contract";
import { at, ledger, write } from "../../test/contract/contract-ledger";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import type { SheetChange } from "../workbooks/port";
import { rectangleOfAddress } from "./events";
import { expectOwn, isOwn, type OwnChange } from "./own-changes";

async function listening(
  version: string,
): Promise<{ readonly opened: OpenedInExcel; readonly changes: SheetChange[] }> {
  const opened = await openInExcel(bookOf(ledger), version);
  await opened.workbook.sheets();
  const changes: SheetChange[] = [];
  opened.workbook.changed((change) => changes.push(change));
  await settled();
  return { opened, changes };
}

describe.each(["1.9", "1.14"])("ExcelApi %s 报来的改动", (version) => {
  test("插入行、加工作表，算整张表有改动", async () => {
    const { opened, changes } = await listening(version);
    const [first] = opened.book.sheets;
    if (!first) throw new Error("no sheet");
    opened.host.raiseChanged(first, { top: 3, left: 0, bottom: 3, right: 16_383 }, "clerk", "RowInserted");
    opened.host.raiseSheet("added", opened.book.add("新表"));
    opened.host.flushEvents();
    await settled();
    expect(changes).toEqual([
      { sheet: "附表3", rows: null },
      { sheet: "新表", rows: null },
    ]);
  });

  test("删去的工作表报名称", async () => {
    const { opened, changes } = await listening(version);
    const sheet = opened.book.sheet("附表4");
    if (!sheet) throw new Error("no sheet");
    opened.book.remove(sheet);
    opened.host.raiseSheet("deleted", sheet);
    opened.host.flushEvents();
    await settled();
    expect(changes).toEqual([{ sheet: "附表4", rows: null }]);
  });

  test("我们插入、写入的不报，用户随后改同一格的要报", async () => {
    const { opened, changes } = await listening(version);
    await opened.workbook.insert(smallBlueprint);
    await opened.workbook.write([write(at(2, 2), 45_000, 45_001)]);
    await settled();
    expect(changes.filter(({ sheet }) => sheet === "附表3")).toEqual([]);
    await opened.type(at(2, 2), 45_002);
    await settled();
    expect(changes.filter(({ sheet }) => sheet === "附表3")).toEqual([{ sheet: "附表3", rows: { from: 2, to: 2 } }]);
  });
});

describe("事件说得不全，或不是这位用户的", () => {
  test("没有地址的改动是整张表的改动", async () => {
    const { opened, changes } = await listening("1.14");
    const worksheetId = opened.book.sheets[0]?.id;
    opened.host.events.raise("changed", { source: "Local", changeType: "Unknown", worksheetId });
    opened.host.flushEvents();
    await settled();
    expect(changes).toEqual([{ sheet: "附表3", rows: null }]);
  });

  test("几处一起改，是从第一处到最后一处的行", async () => {
    const { opened, changes } = await listening("1.14");
    const [sheet] = opened.book.sheets;
    if (!sheet) throw new Error("no sheet");
    const areas = [3, 5].map((row) => ({ top: row, left: 1, bottom: row, right: 1 }));
    opened.host.raiseChanged(sheet, areas, "clerk");
    opened.host.flushEvents();
    await settled();
    expect(changes).toEqual([{ sheet: "附表3", rows: { from: 3, to: 5 } }]);
  });

  test.each(["1.9", "1.14"])("同事的改动说明是同事的，也不当作我们自己的（%s）", async (version) => {
    const { opened, changes } = await listening(version);
    const [sheet] = opened.book.sheets;
    if (!sheet) throw new Error("no sheet");
    await opened.workbook.write([write(at(2, 2), 45_000, 45_001)]);
    opened.host.raiseChanged(sheet, { top: 2, left: 2, bottom: 2, right: 2 }, "colleague");
    opened.host.flushEvents();
    await settled();
    expect(changes).toEqual([{ sheet: "附表3", rows: { from: 2, to: 2 }, source: "remote" }]);
  });
});

test("选区移到哪里，就报哪里", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.14");
  const seen: unknown[] = [];
  const unsubscribe = opened.workbook.selected((selection) => seen.push(selection));
  await settled();
  await opened.workbook.reveal(at(3, 1));
  await settled();
  expect(seen).toEqual([{ sheet: "附表3", range: { top: 3, left: 1, bottom: 3, right: 1 } }]);
  unsubscribe();
  await settled();
  await opened.workbook.reveal(at(4, 1));
  await settled();
  expect(seen).toHaveLength(1);
});

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["A5:C9", { top: 4, left: 0, bottom: 8, right: 2 }],
  ["'附 表'!$A$5:$C$9", { top: 4, left: 0, bottom: 8, right: 2 }],
  ["5:9", { top: 4, left: 0, bottom: 8, right: 16_383 }],
  ["A:AB", { top: 0, left: 0, bottom: 1_048_575, right: 27 }],
  ["A1,C3", null],
])("事件里的地址 %s", (address, area) => {
  expect(rectangleOfAddress(address)).toEqual(area);
});

test("该来的事件没来，也不会吞掉后来的改动", () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const expected: OwnChange[] = [{ sheet: "附表3", area, waiting: 1, until: performance.now() - 1 }];
  expect(isOwn(expected, "附表3", area)).toBe(false);
  expectOwn(expected, "附表3", area);
  expect(isOwn(expected, "附表4", area)).toBe(false);
  expect([isOwn(expected, "附表3", area), isOwn(expected, "附表3", area)]).toEqual([true, false]);
});

test("一长块分几次写入的，每一次都认作我们的", async () => {
  const rows = Array.from({ length: 4_000 }, (_, row) => [row]);
  const opened = await openInExcel(bookOf([{ name: "附表3", rows }]), "1.9");
  await opened.workbook.sheets();
  const changes: SheetChange[] = [];
  opened.workbook.changed((change) => changes.push(change));
  await settled();
  await opened.workbook.write(rows.map(([value], row) => write(at(row, 0), value ?? null, row + 1)));
  await settled();
  expect(changes).toEqual([]);
  await opened.type(at(7, 0), 99);
  await settled();
  expect(changes).toHaveLength(1);
});

test("两处在听，一处退订，另一处照样听得到", async () => {
  const opened = await openInExcel(bookOf([{ name: "附表3", rows: [[1], [2], [3]] }]), "1.14");
  await opened.workbook.sheets();
  const [kept, left]: SheetChange[][] = [[], []];
  opened.workbook.changed((change) => kept?.push(change));
  const unsubscribe = opened.workbook.changed((change) => left?.push(change));
  await settled();
  unsubscribe();
  await settled();
  await opened.type(at(1, 0), 99);
  await settled();
  expect([kept?.length, left?.length]).toEqual([1, 0]);
});
