import { packed, workbookParts } from "../../test/fixtures/files/parts";
import { day } from "../dates/day";
import { numberFormatAt } from "../sheets/grid";
import { readWorkbook } from "./read/read";
import { openFileWorkbook } from "./workbook";

const sheet = "附表3";
const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

/** A number that names a style, beside a day written as text. */
const bytesWith = (style: number, listed: string) =>
  packed(
    workbookParts({
      sheets: {
        [sheet]: `<sheetData><row r="1"><c r="A1" s="${style}"><v>45471</v></c><c r="B1" t="inlineStr"><is><t>2024年6月28日</t></is></c></row></sheetData>`,
      },
      styles: listed,
    }),
  );
const text = { sheet, row: 0, column: 1 };
const dated = {
  cell: text,
  expected: "2024年6月28日",
  value: day("2024-06-28"),
  group: "一",
  numberFormat: "yyyy-mm-dd",
};

describe("有格子的样式号样式表里没有：它看着是普通数字，添了日期样式就会变成日期", () => {
  test.each([
    ["号比样式多一", bytesWith(2, styles)],
    ["样式表是空的", bytesWith(1, "")],
  ])("%s：要添样式的改动不写，标记照标", async (_, bytes) => {
    const fixed = await openFileWorkbook(bytes, "台账.xlsx");
    await fixed.write([dated]);
    await expect(fixed.save()).rejects.toMatchObject({ reason: "damaged" });
    const marking = await openFileWorkbook(bytes, "台账.xlsx");
    await marking.mark([{ cell: text, severity: "error" }]);
    const { grids, facts } = await readWorkbook(await marking.save());
    expect(facts[0]?.marks).toHaveLength(1);
    expect(numberFormatAt(grids[0]!, 0, 0)).toBe("General");
  });

  test("号都在样式表里：改动照写，别的格子还是原来的样子", async () => {
    const workbook = await openFileWorkbook(bytesWith(0, styles), "台账.xlsx");
    await workbook.write([dated]);
    const { grids } = await readWorkbook(await workbook.save());
    expect([0, 1].map((column) => numberFormatAt(grids[0]!, 0, column))).toEqual(["General", "yyyy-mm-dd"]);
  });
});
