import { strFromU8, unzipSync } from "fflate";
import { packed, relationshipsXml, workbookParts, type Parts } from "../../test/fixtures/files/parts";
import { openFileWorkbook } from "./workbook";

const mark = { cell: { sheet: "附表3", row: 0, column: 0 }, severity: "error" as const };

async function marked(parts: Parts): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(packed(parts), "台账.xlsx");
  await workbook.mark([mark]);
  return workbook.save();
}

describe("登记写错了的文件", () => {
  test("样式表不在，登记的类型又是别的：不写，免得清除标记时还不回去", async () => {
    const parts = workbookParts({});
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rIdT: ["styles", "styles.xml"],
    });
    const wrong = '<Override PartName="/xl/styles.xml" ContentType="x/y"/></Types>';
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace("</Types>", wrong);
    await expect(marked(parts)).rejects.toThrow("已损坏");
  });

  test("内容类型的部件里是别的东西：不往里写", async () => {
    const parts = { ...workbookParts({}), "[Content_Types].xml": relationshipsXml({}) };
    await expect(marked(parts)).rejects.toThrow("已损坏");
  });

  test("关系里夹着指向同一部件的别的元素：标出再清除，原样还在", async () => {
    const parts = workbookParts({});
    const stray = '<Other Id="a" Target="styles.xml"/></Relationships>';
    const part = "xl/_rels/workbook.xml.rels";
    parts[part] = String(parts[part]).replace("</Relationships>", stray);
    const workbook = await openFileWorkbook(await marked(parts), "台账.xlsx");
    await workbook.unmark();
    expect(strFromU8(unzipSync(await workbook.save())[part] ?? new Uint8Array())).toBe(parts[part]);
  });
});
