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

test("别的关系指着同一个还没有的样式表：标出再清除，原样还在", async () => {
  const parts = workbookParts({});
  const part = "xl/_rels/workbook.xml.rels";
  parts[part] = relationshipsXml({ rId1: ["worksheet", "worksheets/sheet1.xml"], rId2: ["stylLs", "styles.xml"] });
  const workbook = await openFileWorkbook(await marked(parts), "台账.xlsx");
  await workbook.unmark();
  expect(strFromU8(unzipSync(await workbook.save())[part] ?? new Uint8Array())).toBe(parts[part]);
});

test("冒充的记忆指着一张工作表：清空记忆不把表带走", async () => {
  const workbook = await openFileWorkbook(
    packed(workbookParts({ sheets: { 附表3: "<sheetData/>", 附表4: "<sheetData/>" } })),
    "台账.xlsx",
  );
  await workbook.remember("settings", { live: true });
  const parts: Parts = unzipSync(await workbook.save());
  parts["customXml/_rels/item1.xml.rels"] = relationshipsXml({
    rId1: ["customXmlProps", "itemProps1.xml"],
    rId2: ["customXmlProps", "../xl/worksheets/sheet2.xml"],
  });
  const hostile = await openFileWorkbook(packed(parts), "台账.xlsx");
  await hostile.remember("settings", null);
  const cleared = Object.keys(unzipSync(await hostile.save()));
  expect(cleared).toContain("xl/worksheets/sheet2.xml");
  expect(cleared.filter((name) => name.startsWith("customXml"))).toEqual([]);
});

test("工作表的关系指到样式表上：不写，免得说标了其实没有", async () => {
  const parts = workbookParts({ styles: "" });
  parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
    rId1: ["worksheet", "styles.xml"],
    rIdT: ["styles", "styles.xml"],
  });
  await expect(marked(parts)).rejects.toThrow("已损坏");
});

describe("同名的工作表", () => {
  test.each([
    ["附表3", "附表3"],
    ["Sheet", "SHEET"],
  ])("%s 和 %s：拒收，免得把一张的改动写进另一张", async (one, other) => {
    const parts = workbookParts({ sheets: { [one]: "<sheetData/>", 别的: "<sheetData/>" } });
    const book = String(parts["xl/workbook.xml"]).replace('name="别的"', `name="${other}"`);
    await expect(openFileWorkbook(packed({ ...parts, "xl/workbook.xml": book }), "台账.xlsx")).rejects.toThrow("同名");
  });
});

describe("计算链的关系指到别的部件上", () => {
  test.each(["worksheets/sheet1.xml", "workbook.xml", "styles.xml"])("%s：插入行时不当作计算链删掉", async (target) => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1</f><v>1</v></c></row>';
    const parts = workbookParts({ sheets: { 附表3: `<sheetData>${cells}</sheetData>` }, styles: "" });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rIdT: ["styles", "styles.xml"],
      rIdC: ["calcChain", target],
    });
    const workbook = await openFileWorkbook(packed(parts), "台账.xlsx");
    workbook.moveRows("附表3", { kind: "insert", at: 1, count: 1, like: null });
    const saved = unzipSync(await workbook.save());
    expect(Object.keys(saved)).toEqual(Object.keys(parts));
    expect(strFromU8(saved["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain('<c r="A3"><f>A1</f>');
  });
});

test.each([
  ["名字", 30, "y".charCodeAt(0)],
  ["压缩方法", 8, 0],
])("压缩包里部件前面写的%s和目录里的不一样：各程序看到的会不同，不读", async (_what, at, value) => {
  const bytes = packed(workbookParts({}));
  // The first entry's header stands at the very beginning.
  bytes[at] = value;
  await expect(openFileWorkbook(bytes, "台账.xlsx")).rejects.toMatchObject({ reason: "damaged" });
});
