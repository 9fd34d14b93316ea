import { expandedMerge } from "./expanded-merge";
import type { FaceAbilities, OpenWorkbook } from "./contract-face";
import { at, ledger, mark, protectedLedger } from "./contract-ledger";

export function markingContract(open: OpenWorkbook, { merges, scatteredFormats }: FaceAbilities): void {
  test("按轻重标记，一格有几处的标最重的", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    const outcome = await workbook.mark([
      mark(2, 2),
      mark(3, 2),
      mark(4, 1, "warning"),
      mark(2, 3, "hint"),
      mark(2, 2, "hint"),
    ]);
    expect(outcome).toEqual({ done: 4, skipped: [] });
    expect(await marked()).toEqual([
      { ...at(2, 2), severity: "error" },
      { ...at(2, 3), severity: "hint" },
      { ...at(3, 2), severity: "error" },
      { ...at(4, 1), severity: "warning" },
    ]);
  });

  test("标记再清除，整本的格式和原来一样", async () => {
    const { workbook, look, marked } = await open(ledger);
    const before = await look();
    await workbook.sheets();
    await workbook.mark([
      mark(0, 0),
      mark(2, 1),
      mark(2, 2, "warning"),
      mark(1, 0, "hint", "附表4"),
      mark(0, 0, "error", "说明 '草稿'"),
    ]);
    expect(await look()).not.toEqual(before);
    const outcome = await workbook.unmark();
    expect(outcome.skipped).toEqual([]);
    expect(outcome.done).toBeGreaterThanOrEqual(5);
    expect(await look()).toEqual(before);
    expect(await marked()).toEqual([]);
  });

  test("存了再打开，标记还在，也清得掉", async () => {
    const opened = await open(ledger);
    const before = await opened.look();
    await opened.workbook.sheets();
    await opened.workbook.mark([mark(2, 2), mark(4, 1, "warning")]);
    const again = await opened.reopen();
    expect(await again.marked()).toEqual([
      { ...at(2, 2), severity: "error" },
      { ...at(4, 1), severity: "warning" },
    ]);
    await again.workbook.unmark();
    expect(await again.look()).toEqual(before);
    expect(await (await again.reopen()).look()).toEqual(before);
  });

  test("重新标记，先前的全换掉，这次没有问题的表也清干净", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    await workbook.mark([mark(2, 2), mark(1, 0, "error", "附表4")]);
    await workbook.mark([mark(3, 2, "hint")]);
    expect(await marked()).toEqual([{ ...at(3, 2), severity: "hint" }]);
  });

  test("同样的标记做两遍，每种轻重还是一条格式", async () => {
    const { workbook, markFormats } = await open(ledger);
    await workbook.sheets();
    const marks = [mark(2, 2), mark(4, 2), mark(2, 3, "warning")];
    await workbook.mark(marks);
    await workbook.mark(marks);
    expect(await markFormats("附表3")).toBe(2);
  });

  test("每种轻重一条格式，地址太长才分成几条", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [row, "甲", row]);
    const { workbook, markFormats, marked } = await open([{ name: "附表3", rows }]);
    await workbook.sheets();
    await workbook.mark(rows.map((_, row) => mark(row, 1)));
    expect(await markFormats("附表3")).toBe(1);
    const scattered = rows.flatMap((_, row) => (row % 2 === 0 ? [mark(row, row % 4 === 0 ? 0 : 2)] : []));
    await workbook.mark(scattered);
    expect(await markFormats("附表3")).toBeLessThanOrEqual(scatteredFormats);
    expect(await marked()).toHaveLength(scattered.length);
  });

  test("数据区外的空格也能标", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    await workbook.mark([mark(40, 9)]);
    expect(await marked()).toEqual([{ ...at(40, 9), severity: "error" }]);
  });

  if (merges) {
    test("合并的单元格整个标上", async () => {
      const { workbook, marked } = await open(ledger);
      await workbook.sheets();
      await workbook.mark([mark(0, 0)]);
      expect(await marked()).toEqual(expandedMerge({ top: 0, left: 0, bottom: 0, right: 3 }, "error"));
    });
  }

  test("工作表没有了就说没有，别的照标", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    const outcome = await workbook.mark([mark(2, 2), mark(0, 0, "error", "不存在")]);
    expect(outcome.done).toBe(1);
    expect(outcome.skipped).toMatchObject([{ sheet: "不存在", reason: "sheet-missing" }]);
    expect(await marked()).toHaveLength(1);
  });

  test("受保护的表照读，标不了的说明原因；别的照标", async () => {
    const { workbook, marked, look } = await open(protectedLedger);
    const before = await look();
    expect((await workbook.sheets())[0]?.values.length).toBeGreaterThan(5);
    const outcome = await workbook.mark([mark(2, 2), mark(1, 0, "warning", "附表4")]);
    expect(outcome.done).toBe(1);
    expect(outcome.skipped).toMatchObject([{ sheet: "附表3", reason: "protected" }]);
    expect(await marked()).toEqual([{ ...at(1, 0, "附表4"), severity: "warning" }]);
    await workbook.unmark();
    expect(await look()).toEqual(before);
  });

  test("没有要标的，也没有标过的，什么也不做", async () => {
    const { workbook, look } = await open(ledger);
    const before = await look();
    expect(await workbook.mark([])).toEqual({ done: 0, skipped: [] });
    expect(await workbook.unmark()).toEqual({ done: 0, skipped: [] });
    expect(await look()).toEqual(before);
  });
}
