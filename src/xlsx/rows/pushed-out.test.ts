import { relationshipsXml } from "../../../test/fixtures/files/parts";
import { inSheet, own, shifted } from "../../../test/fixtures/files/shifted-rows";
import type { RowOperation } from "./row-moves";

const lastRow = 1_048_576;
const put: RowOperation[] = [{ kind: "insert", at: 5, count: 5, like: null }];

const row = (number: number, inner = ""): string =>
  `<row r="${number}"><c r="A${number}" s="0"${inner === "" ? "/>" : `>${inner}</c>`}</row>`;
const sheet = (...rows: readonly string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

describe("格式一直设到最后一行的表，插入5行", () => {
  test("最后5行只有格式，推出表外，别的行号各不相同", () => {
    const rows = Array.from({ length: 8 }, (_, at) => row(lastRow - 7 + at));
    const after = shifted({ 附表3: sheet(row(3, "<v>1</v>"), ...rows) })(own);
    const numbers = [...after.matchAll(/<row r="(\d+)"/gu)].map(([, number]) => Number(number));
    expect(numbers).toEqual([3, 6, 7, 8, 9, 10, lastRow - 2, lastRow - 1, lastRow]);
  });

  test.each([
    ["数", "<v>1</v>"],
    ["公式", "<f>A1</f>"],
    ["文字", "<is><t>甲</t></is>"],
  ])("最后一行写了%s，不插入，说明原因", (_name, inner) => {
    expect(() => shifted({ 附表3: sheet(row(3), row(lastRow, inner)) })).toThrow("写到工作表最后一行的内容");
  });

  test("先删去那几行，就不是推出去的", () => {
    const steps: RowOperation[] = [{ kind: "delete", at: lastRow - 5, count: 5, like: null }, ...put];
    const after = shifted({ 附表3: sheet(row(3), row(lastRow, "<v>1</v>")) }, {}, steps)(own);
    expect(after).not.toContain(`r="${lastRow}"`);
  });

  test("只指着推出去的行的，和删去的一样；一直到底的还到底", () => {
    const xml = inSheet(
      `<mergeCells count="2"><mergeCell ref="A${lastRow}:B${lastRow}"/><mergeCell ref="A8:B8"/></mergeCells><dataValidations><dataValidation sqref="C4:C${lastRow}"><formula1>$A$${lastRow}</formula1></dataValidation></dataValidations>`,
    );
    const after = shifted({ 附表3: xml })(own);
    expect(after).toContain('<mergeCells count="1"><mergeCell ref="A13:B13"/></mergeCells>');
    expect(after).toContain(`sqref="C4:C${lastRow}"><formula1>#REF!`);
  });

  test("图片靠着最后一行的，留在最后一行", () => {
    const drawing = `<xdr:wsDr xmlns:xdr="urn:d"><xdr:oneCellAnchor><xdr:from><xdr:row>${lastRow - 3}</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>`;
    const attached = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["any", "/xl/drawings/d.xml"] }),
    };
    const after = shifted({}, { "xl/drawings/d.xml": drawing, ...attached })("xl/drawings/d.xml");
    expect(after).toContain(`<xdr:row>${lastRow - 1}</xdr:row>`);
  });
});
