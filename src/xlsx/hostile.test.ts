import { packed, relationshipsXml, workbookBytes, workbookParts } from "../../test/fixtures/files/parts";
import { memoryNamespace } from "../workbooks/memory";
import { addressOf } from "../sheets/grid";
import { readMemory } from "./patch/memory-part";
import { readWorkbook } from "./read/read";
import { readSheetLook } from "./read/sheet-look";
import { UnreadableFileError } from "./unreadable";
import { openFileWorkbook } from "./workbook";

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.reason;
    throw error;
  }
}

const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
const tall = `<sheetData><row r="1">${cell("A1")}</row><row r="1048576">${cell("A1048576")}</row></sheetData>`;
const wide = `<sheetData>${Array.from({ length: 200 }, (_, row) => `<row r="${row + 1}">${cell(`XFD${row + 1}`)}${cell(`XFC${row + 1}`)}</row>`).join("")}</sheetData>`;

const named = (count: number, xml: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`表${index}`, xml]));

describe("小文件要大活：全簿一个预算，用完就说一句", () => {
  test.each([
    ["很多张表，每张从第一行空到最后一行", { sheets: named(30, tall) }, "too-many-cells"],
    ["很多张表，每行只有最后一列有字", { sheets: named(10, wide) }, "too-many-cells"],
    ["工作表多得不像台账", { sheets: named(2_001, "<sheetData/>") }, "too-many-sheets"],
    [
      "整列的合并单元格成百上千",
      { sheets: { 附表3: `<sheetData/><mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(50)}</mergeCells>` } },
      "too-much-work",
    ],
    [
      "同一行反复写，每次都到最后一列",
      { sheets: { 附表3: `<sheetData>${`<row r="1">${cell("XFD1")}</row>`.repeat(2_000)}</sheetData>` } },
      "too-many-cells",
    ],
    [
      "一格的文字没有尽头",
      { sheets: { 附表3: `<sheetData/>` }, strings: `<si>${"<r><t>十个字十个字十个字</t></r>".repeat(8_000)}</si>` },
      "long-text",
    ],
    [
      "长文字被很多格引用",
      {
        strings: `<si><t>${"字".repeat(60_000)}</t></si>`,
        sheets: {
          附表3: `<sheetData>${Array.from({ length: 2_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`).join("")}</sheetData>`,
        },
      },
      "too-many-cells",
    ],
  ])("%s", async (_, workbook, reason) => {
    expect(await reasonOf(workbookBytes(workbook))).toBe(reason);
  });

  test("类型登记占满了样式表的名字：一次看完，不一个个试", async () => {
    const taken = Array.from({ length: 3_000 }, (_, number) => {
      return `<Override PartName="/XL/styles${number === 0 ? "" : number}.xml" ContentType="x/y"/>`;
    });
    const parts = workbookParts({});
    const types = String(parts["[Content_Types].xml"]).replace("</Types>", `${taken.join("")}</Types>`);
    const workbook = await openFileWorkbook(packed({ ...parts, "[Content_Types].xml": types }), "台账.xlsx");
    await workbook.mark([{ cell: { sheet: "附表3", row: 0, column: 0 }, severity: "error" }]);
    const { workbook: book } = await readWorkbook(await workbook.save());
    expect(book.relationships.map(({ target }) => target)).toContain("xl/styles3000.xml");
  });

  test("每个元素声明一个新的命名空间", async () => {
    const spaces = Array.from({ length: 60_000 }, (_, index) => `<x xmlns="u${index}"/>`).join("");
    const workbook = await openFileWorkbook(workbookBytes({ sheets: { 附表3: `<sheetData/>${spaces}` } }), "台账.xlsx");
    await workbook.mark([{ cell: { sheet: "附表3", row: 0, column: 0 }, severity: "error" }]);
    await expect(workbook.save()).rejects.toThrow("多得不像台账");
  });

  test("一个元素的属性成千上万", async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => `a${index}="1"`).join(" ");
    expect(await reasonOf(workbookBytes({ sheets: { 附表3: `<sheetData/><x ${many}/>` } }))).toBe("damaged");
  });

  test("几张工作表指向同一份内容", async () => {
    const parts = workbookParts({ sheets: named(3, "<sheetData/>") });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["worksheet", "worksheets/Sheet1.xml"],
      rId3: ["worksheet", "worksheets/sheet3.xml"],
    });
    expect(await reasonOf(packed(parts))).toBe("shared-parts");
  });

  test("名字再多，也按名字找，不一个个比", async () => {
    // "Aa" and "BB" have one sum under the usual hash of strings, and so have all words of them.
    const words = Array.from({ length: 4_096 }, (_, number) =>
      number.toString(2).padStart(12, "0").replaceAll("0", "Aa").replaceAll("1", "BB"),
    );
    const xml = `<sheetData/>${words.map((word) => `<${word}/>`).join("")}`;
    expect(await reasonOf(workbookBytes({ sheets: { 附表3: xml.repeat(5) } }))).toBe("read");
  });
});

describe("数据区里再套一个数据区", () => {
  const xml =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><sheetData><row r="2"><c r="A2"><v>2</v></c></row></sheetData><row r="3"><c r="A3"><v>3</v></c></row></sheetData>';

  test("只读外面一层；标出照样能行，里面的一字不动", async () => {
    const bytes = workbookBytes({ sheets: { 附表3: xml } });
    const workbook = await openFileWorkbook(bytes, "台账.xlsx");
    const [grid] = await workbook.sheets();
    expect(grid?.values.map((row) => row[0] ?? null)).toEqual([1, null, 3]);
    await workbook.mark([{ cell: { sheet: "附表3", row: 2, column: 0 }, severity: "error" }]);
    const marked = await readWorkbook(await workbook.save());
    expect(marked.facts[0]?.marks).toHaveLength(1);
  });
});

describe("别处改过的标记", () => {
  test("同一处有几千条我们的规则，只算一次；清得干净", async () => {
    const rule = '<cfRule type="expression" priority="1"><formula>LEN("qiangshen-mark:error")&gt;0</formula></cfRule>';
    const areas = Array.from({ length: 500 }, (_, row) => addressOf(row * 2, 0)).join(" ");
    const xml = `<sheetData/><conditionalFormatting sqref="${areas}">${rule.repeat(2_000)}</conditionalFormatting>`;
    const workbook = await openFileWorkbook(workbookBytes({ sheets: { 附表3: xml } }), "台账.xlsx");
    expect((await workbook.unmark()).done).toBe(500);
    expect((await readWorkbook(await workbook.save())).facts[0]?.marks).toEqual([]);
  });
});

describe("文件里冒充本程序记忆的内容", () => {
  const withMemory = async (xml: string) => {
    const parts = workbookParts({ more: { "customXml/item1.xml": xml } });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["customXml", "../customXml/item1.xml"],
    });
    const content = await readWorkbook(packed(parts));
    let unusable = 0;
    const items = readMemory(content.package, content.workbook, () => unusable++);
    return { items, unusable };
  };

  test.each([
    ["套了几万层", `<memory xmlns="${memoryNamespace}">${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</memory>`],
    ["大得不像话", `<memory xmlns="${memoryNamespace}"><item key="a">"${"字".repeat(1_500_000)}"</item></memory>`],
    [
      "条目成千上万",
      `<memory xmlns="${memoryNamespace}">${'<item key="a">1</item>'.repeat(10)}${Array.from({ length: 9_000 }, (_, key) => `<item key="${key}">1</item>`).join("")}</memory>`,
    ],
    ["不是 JSON", `<memory xmlns="${memoryNamespace}"><item key="waivers">{</item></memory>`],
  ])("%s：不用它，说一声，文件照读", async (_, xml) => {
    const { items, unusable } = await withMemory(xml);
    expect(unusable).toBe(1);
    expect(items.get("waivers")).toBeUndefined();
    expect(items.size).toBeLessThanOrEqual(64);
  });

  test("两万个自定义部件，只看前面的", async () => {
    const relationships = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`rIdX${index}`, ["customXml", "../customXml/item1.xml"] as const]),
    );
    const parts = workbookParts({ more: { "customXml/item1.xml": "<other/>" } });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      ...relationships,
    });
    expect(await reasonOf(packed(parts))).toBe("read");
  });
});

describe("很宽的空白格式", () => {
  test("每行只有最后一列有格式：样子照读，占用只随写出的格子", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}" s="1"/></row>`);
    const styles = '<fonts><font/><font><b/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const look = await readSheetLook(
      workbookBytes({ sheets: { 附表3: `<sheetData>${rows.join("")}</sheetData>` }, styles }),
      "附表3",
    );
    expect([look?.lookAt(9_999, 16_383).bold, look?.lookAt(9_999, 16_382).bold]).toEqual([true, false]);
  });
});
