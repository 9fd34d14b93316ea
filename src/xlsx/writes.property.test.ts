import { read } from "@e965/xlsx";
import fc from "fast-check";
import { addressOf, type CellValue, valueAt } from "../sheets/grid";
import { type SmallWorkbook, workbookBytes } from "../../test/fixtures/files/parts";
import type { CellWrite } from "../workbooks/port";
import { readWorkbook } from "./read/read";
import { type FileWorkbook, openFileWorkbook } from "./workbook";
import { runs } from "../../test/support/runs";

const sheet = "附表3";

async function opened(xml: string, more: SmallWorkbook = {}): Promise<FileWorkbook> {
  return openFileWorkbook(workbookBytes({ sheets: { [sheet]: xml }, ...more }), "台账.xlsx");
}

function write(
  row: number,
  column: number,
  value: CellWrite["value"],
  expected: CellValue = null,
  numberFormat?: string,
): CellWrite {
  return {
    cell: { sheet, row, column },
    expected,
    value,
    group: `${row},${column}`,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

describe("随便写几格", () => {
  const text = fc.oneof(
    fc.constantFrom("=1+1", "_x000D_", "a\rb\nc", " 空白 ", "<&\">'", "\u0000\u0001", "\uFFFE", "\uD800", "]]>", "😀"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  );
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.constant(null),
  );
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(7), value }), {
    selector: ({ row, column }) => `${row},${column}`,
    maxLength: 15,
  });
  const start =
    '<sheetData><row r="2" spans="1:3"><c r="B2" s="1"/><c r="C2"><v>7</v></c></row><row r="4"/><row r="7" hidden="1"><c r="A7" t="b"><v>1</v></c></row></sheetData>';

  test("原样读回，其余不变", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (wanted) => {
        const workbook = await opened(start);
        const before = (await workbook.sheets())[0]!;
        await workbook.write(
          wanted.map((each) => write(each.row, each.column, each.value, valueAt(before, each.row, each.column))),
        );
        const now = (await workbook.sheets())[0]!;
        const saved = (await readWorkbook(await workbook.save())).grids[0]!;
        for (let row = 0; row < 12; row++) {
          for (let column = 0; column < 9; column++) {
            const edit = wanted.find((each) => each.row === row && each.column === column);
            const expected = edit ? edit.value : valueAt(before, row, column);
            expect([row, column, valueAt(now, row, column)]).toEqual([row, column, expected]);
            expect([row, column, valueAt(saved, row, column)]).toEqual([row, column, expected]);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("撤销以后，文件一个字节不差", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (wanted) => {
        const bytes = workbookBytes({ sheets: { [sheet]: start } });
        const workbook = await openFileWorkbook(bytes, "台账.xlsx");
        const before = (await workbook.sheets())[0]!;
        await workbook.write(
          wanted.map((each) =>
            write(each.row, each.column, each.value, valueAt(before, each.row, each.column), "0.00"),
          ),
        );
        await workbook.undo();
        expect(await workbook.save()).toBe(bytes);
      }),
      { numRuns: runs(50) },
    );
  });

  test("在别的程序里也是文本、数字，不成公式", async () => {
    const workbook = await opened(start);
    const values = ["=1+1", "+86", "@某人", "-", "普通", 1.5];
    await workbook.write(values.map((each, row) => write(row + 10, 0, each)));
    const book = read(await workbook.save(), { type: "array" });
    const cellsRead = values.map(
      (_, row) => book.Sheets[sheet]?.[addressOf(row + 10, 0)] as { t: string; v: unknown; f?: string },
    );
    expect(cellsRead.map(({ v }) => v)).toEqual(values);
    expect(cellsRead.map(({ f }) => f)).toEqual(values.map(() => undefined));
  });
});
