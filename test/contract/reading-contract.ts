import { numberFormatAt, valueAt } from "../../src/sheets/grid";
import type { Progress } from "../../src/workbooks/port";
import type { FaceAbilities, OpenWorkbook } from "./contract-face";
import { at, ledger } from "./contract-ledger";

export function readingContract(open: OpenWorkbook, { merges }: FaceAbilities): void {
  test("每张表都读，隐藏的、空的也读，次序照工作簿", async () => {
    const { workbook } = await open(ledger);
    const sheets = await workbook.sheets();
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["附表3", true],
      ["附表4", true],
      ["说明 '草稿'", false],
      ["空表", true],
    ]);
    expect(sheets[3]?.values).toEqual([]);
  });

  test("单元格里是什么就读成什么：日期是序列号，文本是文本，公式取结果，空格是 null", async () => {
    const { workbook } = await open(ledger);
    const [grid] = await workbook.sheets();
    if (!grid) throw new Error("no sheet");
    expect([valueAt(grid, 2, 2), valueAt(grid, 3, 2), valueAt(grid, 4, 2)]).toEqual([45_000, 45_010.5, null]);
    expect([valueAt(grid, 3, 3), valueAt(grid, 5, 0), valueAt(grid, 5, 3)]).toEqual(["2024.5.6", 6, true]);
    expect(grid.date1904).toBe(false);
  });

  test("数字格式是英文（美国）的代码", async () => {
    const { workbook } = await open(ledger);
    const [grid] = await workbook.sheets();
    if (!grid) throw new Error("no sheet");
    expect([numberFormatAt(grid, 2, 2), numberFormatAt(grid, 3, 3), numberFormatAt(grid, 2, 1)]).toEqual([
      "yyyy/m/d",
      "@",
      "General",
    ]);
  });

  if (merges) {
    test("每处合并的单元格只报一次", async () => {
      const { workbook } = await open(ledger);
      const [grid] = await workbook.sheets();
      expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    });

    test("合并的单元格超过 512 处，一处不漏", async () => {
      const rows = Array.from({ length: 1_400 }, (_, row) => [row % 2 === 0 ? row : null, "甲", row]);
      const areas = Array.from({ length: 700 }, (_, index) => ({
        top: index * 2,
        left: 0,
        bottom: index * 2 + 1,
        right: 0,
      }));
      const { workbook } = await open([{ name: "附表3", rows, merges: areas }]);
      const [grid] = await workbook.sheets();
      expect(grid?.merges).toHaveLength(700);
    });
  }

  test("不从 A1 开始的表，说得出从哪里开始", async () => {
    const { workbook } = await open([{ name: "附表3", rows: [[], [], [null, null, "序号", "企业名称"]] }]);
    const [grid] = await workbook.sheets();
    expect(grid && [valueAt(grid, 2, 2), valueAt(grid, 2, 3), valueAt(grid, 0, 0)]).toEqual(["序号", "企业名称", null]);
  });

  test("只读几行，和读整张时一样", async () => {
    const { workbook } = await open(ledger);
    await workbook.sheets();
    const grid = await workbook.rows("附表3", 2, 3);
    if (!grid) throw new Error("no rows");
    expect([valueAt(grid, 2, 1), valueAt(grid, 3, 2), valueAt(grid, 4, 1)]).toEqual([
      "上海申岚精细化工有限公司",
      45_010.5,
      null,
    ]);
    expect(numberFormatAt(grid, 3, 2)).toBe("yyyy/m/d");
  });

  test("数据区以下的行是空的；没有了的表一行也没有", async () => {
    const { workbook } = await open(ledger);
    await workbook.sheets();
    expect((await workbook.rows("附表3", 90, 95))?.values.flat().filter((value) => value !== null)).toEqual([]);
    expect(await workbook.rows("不存在", 0, 1)).toBeNull();
  });

  test("进度从零走到全部；说停就停", async () => {
    const { workbook } = await open(ledger);
    const seen: Progress[] = [];
    await workbook.sheets({ progress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(({ done }, index) => done >= (seen[index - 1]?.done ?? 0))).toBe(true);
    const aborting = new AbortController();
    aborting.abort();
    await expect(workbook.sheets({ signal: aborting.signal })).rejects.toMatchObject({ name: "AbortError" });
  });

  test("读了以后，什么都没变", async () => {
    const opened = await open(ledger);
    const before = await opened.look();
    await opened.workbook.sheets();
    await opened.workbook.rows("附表3", 0, 5);
    expect(await opened.look()).toEqual(before);
    expect(await opened.valueAt(at(2, 2))).toBe(45_000);
  });

  test("办事员键入的，说得出是哪几行", async () => {
    const opened = await open(ledger);
    await opened.workbook.sheets();
    const changes: unknown[] = [];
    const unsubscribe = opened.workbook.changed((change) => changes.push(change));
    await settled();
    await opened.type(at(3, 1), "上海云禾表面处理有限公司");
    await settled();
    expect(changes).toEqual([{ sheet: "附表3", rows: { from: 3, to: 3 } }]);
    unsubscribe();
    await settled();
    await opened.type(at(3, 1), "又改");
    await settled();
    expect(changes).toHaveLength(1);
  });

  test("我们自己写的、标的不报", async () => {
    const opened = await open(ledger);
    await opened.workbook.sheets();
    const changes: unknown[] = [];
    opened.workbook.changed((change) => changes.push(change));
    await settled();
    await opened.workbook.write([
      { cell: at(3, 3), expected: "2024.5.6", value: 45_418, numberFormat: "yyyy/m/d", group: "日期" },
    ]);
    await opened.workbook.mark([{ cell: at(2, 2), severity: "error" }]);
    await opened.workbook.undo();
    await settled();
    expect(changes).toEqual([]);
  });
}

/**
 * Events come later than their cause: some turns of the event loop, not some milliseconds, so that a busy machine
 * changes nothing.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
