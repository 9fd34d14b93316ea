import { read, utils, write, type CellObject } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre";
import { type CellValue, type Grid, numberFormatAt, valueAt } from "../../sheets/grid";
import { workbookBytes } from "../../../test/fixtures/files/parts";
import { readWorkbook } from "./read";
import { runs } from "../../../test/support/runs";

/** The same cells read by an independent program: value as stored, format code. */
function secondOpinion(bytes: Uint8Array): Map<string, Map<string, { value: CellValue; format: string }>> {
  const book = read(bytes, { type: "array", cellNF: true, cellDates: false, UTC: true });
  const sheets = book.SheetNames.map((name) => {
    const cells = new Map<string, { value: CellValue; format: string }>();
    for (const [address, content] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith("!")) continue;
      const { t, v, w, z } = content as CellObject;
      if (t === "z" || v === "") continue;
      cells.set(address, { value: t === "e" ? (w ?? "") : ((v ?? null) as CellValue), format: String(z ?? "General") });
    }
    return [name, cells] as const;
  });
  return new Map(sheets);
}

function expectAgreement(grids: readonly Grid[], bytes: Uint8Array, withFormats: boolean): void {
  const opinion = secondOpinion(bytes);
  for (const grid of grids) {
    const cells = opinion.get(grid.name) ?? new Map<string, { value: CellValue; format: string }>();
    for (const [address, { value, format }] of cells) {
      const { r, c } = utils.decode_cell(address);
      expect([address, valueAt(grid, r, c)]).toEqual([address, value]);
      if (withFormats) expect([address, numberFormatAt(grid, r, c)]).toEqual([address, format]);
    }
    expect(grid.values.flat().filter((value) => value !== null)).toHaveLength(cells.size);
  }
}

const text = fc.oneof(
  fc.constantFrom("企业名称", " 前后空白 ", "一行\n两行", "<a&b>\"'", "2024年5月", "=1+1", "00012", "_x000D_", "😀"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((value) => value.trim() !== "" && !/[\p{Cc}\uFFFE\uFFFF]/u.test(value)),
);
const value = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.integer({ min: -1e9, max: 1e9 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const table = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 12 });

describe("别的程序读出来一样", () => {
  test("hucre 写的表", async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (first, second) => {
        const bytes = await writeXlsx({
          sheets: [
            { name: "附表3", rows: first },
            { name: "附表4 (2)", rows: second },
          ],
        });
        expectAgreement((await readWorkbook(bytes)).grids, bytes, false);
      }),
      { numRuns: runs(60) },
    );
  });

  test("SheetJS 写的表，连数字格式", async () => {
    const formats = fc.constantFrom(
      "General",
      "0.00",
      "@",
      'yyyy"年"m"月"d"日"',
      "yyyy/m/d;@",
      '[$-804]e"年"m"月"',
      "#,##0",
    );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(formats, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        async (rows, codes, shared) => {
          const sheet = utils.aoa_to_sheet(rows);
          for (const address of Object.keys(sheet).filter((key) => !key.startsWith("!"))) {
            const cell = sheet[address] as CellObject;
            if (cell.t === "n") cell.z = codes[utils.decode_cell(address).c] ?? "General";
          }
          const book = utils.book_new();
          utils.book_append_sheet(book, sheet, "附表3");
          const bytes = new Uint8Array(
            write(book, { type: "array", bookType: "xlsx", bookSST: shared, compression: true }) as ArrayBuffer,
          );
          expectAgreement((await readWorkbook(bytes)).grids, bytes, true);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test("手写的单元格，各个程序的写法", async () => {
    const bytes = workbookBytes({
      strings: '<si><t>上海</t></si><si><r><t xml:space="preserve">申 </t></r><r><t>岚</t></r></si>',
      styles:
        '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"/></cellXfs>',
      sheets: {
        附表3:
          '<dimension ref="A1:XFD1048576"/><sheetData><row r="2" spans="1:3"><c r="A2" t="s" s="0"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" s="1"><v>45000</v></c></row>' +
          '<row r="4"><c r="B4" t="str"><f>A2&amp;B2</f><v>上海申 岚</v></c><c r="C4" s="2"><f t="shared" ref="C4:C5" si="0">1/2</f><v>0.5</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
      },
    });
    expectAgreement((await readWorkbook(bytes)).grids, bytes, true);
  });
});
