import { relationshipsXml } from "../../../test/fixtures/files/parts";
import { own, shifted } from "../../../test/fixtures/files/shifted-rows";
import { type Carrier, carriersByRoot } from "./reference-carriers";
import type { RowOperation } from "./row-moves";

const taken: RowOperation[] = [{ kind: "delete", at: 7, count: 2, like: null }];

/** A part with one such element at row 8, which is taken out, and one at row 20. */
function partOf(root: string, { elements: [element = ""], attributes }: Carrier, formula: boolean): string {
  const at = (row: number): string => (formula ? `附表3!$A$${row}` : `A${row}:B${row}`);
  const each = (row: number): string =>
    attributes
      ? `<list><${element} ${attributes[0] ?? ""}="${at(row)}" sheet="附表3"/></list>`
      : `<list><one><${element}>${at(row)}</${element}></one></list>`;
  // Both in one list: one that would be left empty is another question.
  const inner = (each(8) + each(20)).replace("</list><list>", "");
  return root === element
    ? `<${root} xmlns="x" ${attributes?.[0] ?? ""}="${at(8)}"/>`
    : `<${root} xmlns="x">${inner}</${root}>`;
}

function afterTaking(root: string, xml: string): string {
  if (root === "worksheet")
    return shifted({ 附表3: `<sheetData/>${xml.replace(/<\/?worksheet[^>]*>/gu, "")}` }, {}, taken)(own);
  const attached = { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["any", "/xl/any.xml"] }) };
  return shifted({}, { "xl/any.xml": xml, ...attached }, taken)("xl/any.xml");
}

const cases = [...carriersByRoot].flatMap(([root, carriers]) =>
  // The workbook's names, drawings and notes have tests of their own; other sheets have a worksheet's elements.
  ["workbook", "chartsheet", "dialogsheet", "macrosheet"].includes(root)
    ? []
    : carriers.flatMap((carrier) =>
        ["area", "named-area", "formula"].includes(carrier.way) ? [[carrier.words, root, carrier] as const] : [],
      ),
);

describe("所指的行全删掉以后，照那张表上写的", () => {
  test.each(cases)("%s（%s）", (_words, root, carrier) => {
    const isFormula = carrier.way === "formula";
    const xml = partOf(root, carrier, isFormula);
    const isBarred = !isFormula && (carrier.whole !== undefined || carrier.gone === undefined);
    if (isBarred) {
      expect(() => afterTaking(root, xml)).toThrow("在这里不能插入或删除");
      return;
    }
    const after = afterTaking(root, xml);
    if (isFormula) expect(after).toContain("#REF!");
    else if (carrier.gone === "remove") expect(after).not.toMatch(/[">]A8/u);
    else expect(after).toMatch(/[">]A8/u);
    // What pointed elsewhere goes on pointing there.
    if (xml.includes("20")) expect(after).toMatch(isFormula ? /附表3!\$A\$18/u : /A18/u);
  });
});
