import { strFromU8, strToU8, unzipSync } from "fflate";
import { packed, relationshipsXml, workbookParts } from "../../../test/fixtures/files/parts";
import { memoryXml } from "../../workbooks/memory";
import { openFileWorkbook } from "../workbook";

const waivers = [{ reason: "已核实" }];

async function remembering(bytes: Uint8Array): Promise<Record<string, string>> {
  const workbook = await openFileWorkbook(bytes, "台账.xlsx");
  await workbook.remember("waivers", waivers);
  const parts = unzipSync(await workbook.save());
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
}

describe("文件里的记忆", () => {
  test("是一个 customXml 部件，与工作簿相连，内容类型写明", async () => {
    const parts = await remembering(packed(workbookParts({})));
    expect(parts["customXml/item1.xml"]).toBe(memoryXml(new Map([["waivers", waivers]])));
    expect(parts["customXml/itemProps1.xml"]).toContain('ds:uri="urn:qiangshen-ledger:memory:1"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('relationships/customXml" Target="/customXml/item1.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
    expect(parts["[Content_Types].xml"]).not.toContain('PartName="/customXml/item1.xml"');
  });

  test("文件没有 .xml 的内容类型时，单独写明", async () => {
    const parts = workbookParts({});
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
      '<Default Extension="xml" ContentType="application/xml"/>',
      "",
    );
    expect((await remembering(packed(parts)))["[Content_Types].xml"]).toContain(
      'PartName="/customXml/item1.xml" ContentType="application/xml"',
    );
  });

  test("与别的程序的部件放在一起，找得出来", async () => {
    const parts = workbookParts({ more: { "customXml/item1.xml": "<other/>" } });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId7: ["customXml", "../customXml/item1.xml"],
    });
    const kept = await remembering(packed(parts));
    expect(kept["customXml/item1.xml"]).toBe("<other/>");
    const again = await openFileWorkbook(
      packed(Object.fromEntries(Object.entries(kept).map(([name, text]) => [name, strToU8(text)]))),
      "台账.xlsx",
    );
    expect(await again.recall("waivers")).toEqual(waivers);
  });

  test("别的程序有 UTF-16 的部件，不碍事", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]);
    const parts = workbookParts({ more: { "customXml/item1.xml": utf16 } });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId7: ["customXml", "../customXml/item1.xml"],
    });
    expect((await remembering(packed(parts)))["customXml/item2.xml"]).toContain("waivers");
  });

  test("被别的程序弄坏了，当作没有", async () => {
    const kept = await remembering(packed(workbookParts({})));
    const workbook = await openFileWorkbook(
      packed({ ...kept, "customXml/item1.xml": '<memory xmlns="urn:qiangshen-ledger:memory:1"><item key="waivers">{' }),
      "台账.xlsx",
    );
    expect(await workbook.recall("waivers")).toBeNull();
  });
});
