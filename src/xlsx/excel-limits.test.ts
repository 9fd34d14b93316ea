import { strFromU8, unzipSync } from "fflate";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import { packed, workbookBytes, workbookParts } from "../../test/fixtures/files/parts";
import { openFileWorkbook } from "./workbook";

const sheet = "附表3";
const mark = { cell: { sheet, row: 0, column: 0 }, severity: "error" as const };

async function partOf(bytes: Uint8Array, part: string): Promise<string> {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

describe("文件里的数已经到顶，再加一 Excel 就说文件已损坏", () => {
  test.each([
    ["4294967295", "1"],
    ["1e999", "1"],
    ["65534", "1"],
    ["65533", "65534"],
    ["x", "1"],
    ["7", "8"],
  ])("工作表编号 %s：新表用 %s", async (known, free) => {
    const parts = workbookParts({});
    const book = String(parts["xl/workbook.xml"]).replace('sheetId="1"', `sheetId="${known}"`);
    const workbook = await openFileWorkbook(packed({ ...parts, "xl/workbook.xml": book }), "台账.xlsx");
    await workbook.insert(smallBlueprint);
    expect(await partOf(await workbook.save(), "xl/workbook.xml")).toContain(` sheetId="${free}" `);
  });

  test.each([
    ["2147483647", "2147483647"],
    ["1e400", "2147483647"],
    ["x", "1"],
    ["-5", "1"],
    ["4", "5"],
  ])("条件格式的次序 %s：标记用 %s", async (known, next) => {
    const rule = `<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="${known}"/></conditionalFormatting>`;
    const workbook = await openFileWorkbook(workbookBytes({ sheets: { [sheet]: `<sheetData/>${rule}` } }), "台账.xlsx");
    await workbook.mark([mark]);
    expect(await partOf(await workbook.save(), "xl/worksheets/sheet1.xml")).toContain(
      ` priority="${next}"><formula>LEN(&quot;qiangshen`,
    );
  });
});
