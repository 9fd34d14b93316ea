import type { FaceAbilities, OpenWorkbook } from "./contract-face";
import { at, ledger, protectedLedger, write } from "./contract-ledger";

export function writingContract(openUnread: OpenWorkbook, { merges }: FaceAbilities): void {
  /** What is written into was read before. */
  const open: OpenWorkbook = async (sheets) => {
    const opened = await openUnread(sheets);
    await opened.workbook.sheets();
    return opened;
  };

  test("文本日期改成真的日期，带上格式", async () => {
    const { workbook, valueAt } = await open(ledger);
    expect(await workbook.write([write(at(3, 3), "2024.5.6", 45_418, "yyyy-mm-dd")])).toEqual({ done: 1, skipped: [] });
    expect(await valueAt(at(3, 3))).toBe(45_418);
    const grid = await workbook.rows("附表3", 3, 3);
    expect(grid?.numberFormats[0]?.[3 - grid.left]).toBe("yyyy-mm-dd");
  });

  test("没有给格式，单元格留着自己的", async () => {
    const { workbook } = await open(ledger);
    await workbook.write([write(at(2, 2), 45_000, 45_001)]);
    const grid = await workbook.rows("附表3", 2, 2);
    expect([grid?.values[0]?.[2], grid?.numberFormats[0]?.[2]]).toEqual([45_001, "yyyy/m/d"]);
  });

  test.each([
    "=1+1",
    "+86 21",
    "-",
    "@某人",
    "2024-05-06",
    "8.7",
    "001",
    "TRUE",
    "1/2",
    "50%",
    "6-May",
    "'引号",
    "普通文字",
  ])("文本“%s”写进去还是文本", async (text) => {
    const { workbook, valueAt } = await open(ledger);
    await workbook.write([write(at(4, 3), null, text)]);
    expect(await valueAt(at(4, 3))).toBe(text);
  });

  test("写 null 就是清空", async () => {
    const { workbook, valueAt } = await open(ledger);
    expect((await workbook.write([write(at(2, 2), 45_000, null)])).done).toBe(1);
    expect(await valueAt(at(2, 2))).toBeNull();
  });

  test("单元格在这期间改过，这项修正就跳过，并说出来", async () => {
    const { workbook, valueAt, type } = await open(ledger);
    await type(at(2, 2), 45_100);
    const outcome = await workbook.write([write(at(2, 2), 45_000, 45_001), write(at(4, 3), null, "已核")]);
    expect(outcome.done).toBe(1);
    expect(outcome.skipped).toMatchObject([{ sheet: "附表3", cell: at(2, 2), reason: "changed-meanwhile" }]);
    expect([await valueAt(at(2, 2)), await valueAt(at(4, 3))]).toEqual([45_100, "已核"]);
  });

  test("几格的修正，要么全做，要么一格不动", async () => {
    const { workbook, valueAt } = await open(ledger);
    const outcome = await workbook.write([
      { cell: at(2, 0), expected: 1, value: 11, group: "序号" },
      { cell: at(3, 0), expected: 99, value: 12, group: "序号" },
      { cell: at(4, 0), expected: 3, value: 13, group: "别的" },
    ]);
    expect(outcome.done).toBe(1);
    expect(outcome.skipped).toMatchObject([{ cell: at(3, 0), group: "序号", reason: "changed-meanwhile" }]);
    expect([await valueAt(at(2, 0)), await valueAt(at(3, 0)), await valueAt(at(4, 0))]).toEqual([1, 2, 13]);
  });

  test("从不盖掉公式", async () => {
    const { workbook } = await open(ledger);
    const outcome = await workbook.write([write(at(5, 0), 6, 7)]);
    expect(outcome).toMatchObject({ done: 0, skipped: [{ reason: "holds-formula" }] });
  });

  if (merges) {
    test("合并的单元格只写左上角，别处从不写", async () => {
      const { workbook } = await open(ledger);
      expect(await workbook.write([write(at(0, 2), null, "错位")])).toMatchObject({
        done: 0,
        skipped: [{ reason: "merged-away" }],
      });
    });
  }

  test("受保护的表、没有了的表，各说各的原因", async () => {
    const { workbook, valueAt } = await open(protectedLedger);
    const outcome = await workbook.write([write(at(2, 2), 45_000, 45_001), write(at(0, 0, "不存在"), null, 1)]);
    expect(outcome.done).toBe(0);
    expect(outcome.skipped.map(({ reason }) => reason).sort()).toEqual(["protected", "sheet-missing"]);
    expect(await valueAt(at(2, 2))).toBe(45_000);
  });

  test("撤销，值和格式都回来", async () => {
    const { workbook, look, valueAt } = await open(ledger);
    const before = await look();
    await workbook.write([
      write(at(2, 2), 45_000, 45_001, "yyyy-mm-dd"),
      write(at(4, 3), null, "已核"),
      write(at(3, 3), "2024.5.6", 45_418, "yyyy/m/d"),
    ]);
    expect(await workbook.undo()).toEqual({ done: 3, skipped: [] });
    expect([await valueAt(at(2, 2)), await valueAt(at(4, 3)), await valueAt(at(3, 3))]).toEqual([
      45_000,
      null,
      "2024.5.6",
    ]);
    expect(await look()).toEqual(before);
  });

  test("撤销只动还是我们写的那个值的格，没动的说出来", async () => {
    const { workbook, valueAt, type } = await open(ledger);
    await workbook.write([write(at(2, 2), 45_000, 45_001), write(at(3, 2), 45_010.5, 45_011)]);
    await type(at(2, 2), 45_777);
    const outcome = await workbook.undo();
    expect(outcome.done).toBe(1);
    expect(outcome.skipped).toMatchObject([{ cell: at(2, 2), reason: "changed-meanwhile" }]);
    expect([await valueAt(at(2, 2)), await valueAt(at(3, 2))]).toEqual([45_777, 45_010.5]);
  });

  test("一步一步撤销，撤完就没有了", async () => {
    const { workbook, valueAt } = await open(ledger);
    await workbook.write([write(at(4, 3), null, "一")]);
    await workbook.write([write(at(4, 3), "一", "二")]);
    await workbook.undo();
    expect(await valueAt(at(4, 3))).toBe("一");
    await workbook.undo();
    expect(await valueAt(at(4, 3))).toBeNull();
    expect(await workbook.undo()).toEqual({ done: 0, skipped: [] });
  });

  test("很多分散的格，各写到各的地方", async () => {
    const rows = Array.from({ length: 800 }, (_, row) => [row, `企业${row}`, row % 3 === 0 ? "2024.5.6" : 45_000]);
    const { workbook, valueAt } = await open([{ name: "附表3", rows }]);
    const writes = rows.flatMap((_, row) =>
      row % 3 === 0 ? [write(at(row, 2), "2024.5.6", 45_418 + row, "yyyy/m/d")] : [],
    );
    expect(await workbook.write(writes)).toEqual({ done: writes.length, skipped: [] });
    expect([
      await valueAt(at(0, 2)),
      await valueAt(at(3, 2)),
      await valueAt(at(4, 2)),
      await valueAt(at(798, 2)),
    ]).toEqual([45_418, 45_421, 45_000, 46_216]);
  });

  test("没有要写的，什么也不做", async () => {
    const { workbook } = await open(ledger);
    expect(await workbook.write([])).toEqual({ done: 0, skipped: [] });
  });

  test("跳到单元格；在隐藏的、没有了的表上，说明为什么去不了", async () => {
    const { workbook } = await open(ledger);
    expect(await workbook.reveal(at(3, 1))).toEqual({ done: 1, skipped: [] });
    expect(await workbook.reveal(at(0, 0, "说明 '草稿'"))).toMatchObject({
      done: 0,
      skipped: [{ reason: "hidden-sheet" }],
    });
    expect(await workbook.reveal(at(0, 0, "不存在"))).toMatchObject({
      done: 0,
      skipped: [{ reason: "sheet-missing" }],
    });
  });
}
