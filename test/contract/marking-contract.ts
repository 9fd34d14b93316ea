import { expandedMerge } from "./expanded-merge";
import type { FaceAbilities, OpenWorkbook } from "./contract-face";
import { at, ledger, mark, protectedLedger } from "./contract-ledger";

export function markingContract(open: OpenWorkbook, { merges, scatteredFormats }: FaceAbilities): void {
  test("cells are marked by severity, each cell by its most severe", async () => {
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

  test("mark, then unmark: every format of the workbook is as it was", async () => {
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

  test("marks survive saving, and another session takes them off", async () => {
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

  test("new marks replace all earlier ones, also on sheets that have none now", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    await workbook.mark([mark(2, 2), mark(1, 0, "error", "附表4")]);
    await workbook.mark([mark(3, 2, "hint")]);
    expect(await marked()).toEqual([{ ...at(3, 2), severity: "hint" }]);
  });

  test("marking twice the same leaves one format per severity", async () => {
    const { workbook, markFormats } = await open(ledger);
    await workbook.sheets();
    const marks = [mark(2, 2), mark(4, 2), mark(2, 3, "warning")];
    await workbook.mark(marks);
    await workbook.mark(marks);
    expect(await markFormats("附表3")).toBe(2);
  });

  test("one format per severity, more only where its address would be too long", async () => {
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

  test("an empty cell beyond the used part can be marked", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    await workbook.mark([mark(40, 9)]);
    expect(await marked()).toEqual([{ ...at(40, 9), severity: "error" }]);
  });

  if (merges) {
    test("a merged cell is marked whole", async () => {
      const { workbook, marked } = await open(ledger);
      await workbook.sheets();
      await workbook.mark([mark(0, 0)]);
      expect(await marked()).toEqual(expandedMerge({ top: 0, left: 0, bottom: 0, right: 3 }, "error"));
    });
  }

  test("a sheet that is gone is said to be, the others are marked", async () => {
    const { workbook, marked } = await open(ledger);
    await workbook.sheets();
    const outcome = await workbook.mark([mark(2, 2), mark(0, 0, "error", "不存在")]);
    expect(outcome.done).toBe(1);
    expect(outcome.skipped).toMatchObject([{ sheet: "不存在", reason: "sheet-missing" }]);
    expect(await marked()).toHaveLength(1);
  });

  test("a protected sheet can be read, and says why it can't be marked; the others are", async () => {
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

  test("with nothing to mark and nothing marked, nothing happens", async () => {
    const { workbook, look } = await open(ledger);
    const before = await look();
    expect(await workbook.mark([])).toEqual({ done: 0, skipped: [] });
    expect(await workbook.unmark()).toEqual({ done: 0, skipped: [] });
    expect(await look()).toEqual(before);
  });
}
