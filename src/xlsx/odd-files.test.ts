import { utils, read as readBySheetJs } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import {
  main,
  officeRelationships,
  packed,
  relationshipsXml,
  type Parts,
  workbookBytes,
  workbookParts,
} from "../../test/fixtures/files/parts";
import { day } from "../dates/day";
import { numberFormatAt, valueAt } from "../sheets/grid";
import { readWorkbook } from "./read/read";
import { type FileWorkbook, openFileWorkbook } from "./workbook";

const sheet = "附表3";
const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>2024年6月28日</t></is></c></row>';
const marks = [{ cell: { sheet, row: 0, column: 1 }, severity: "error" as const }];

async function after(bytes: Uint8Array, work: (workbook: FileWorkbook) => Promise<unknown>): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes, "台账.xlsx");
  await work(workbook);
  return workbook.save();
}

const dated = (workbook: FileWorkbook) =>
  workbook.write([
    {
      cell: { sheet, row: 0, column: 1 },
      expected: "2024年6月28日",
      value: day("2024-06-28"),
      group: "一",
      numberFormat: "yyyy-mm-dd",
    },
  ]);

function replaced(parts: Parts, name: string, from: string | RegExp, to: string): Parts {
  const before = String(parts[name]);
  const changed = before.replace(from, to);
  if (changed === before) throw new Error(`${name} holds no ${String(from)}`);
  return { ...parts, [name]: changed };
}

const styles =
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/></cellXfs>';
const plain = (more = ""): Parts =>
  workbookParts({ sheets: { 附表3: `<sheetData>${rows}</sheetData>` }, styles: styles + more });

/** Style sheets as other programs leave them, and packages that point at one that is not there. */
const oddStyles: readonly (readonly [name: string, parts: Parts])[] = [
  [
    "样式表每个元素都带前缀",
    {
      ...plain(),
      "xl/styles.xml": `<x:styleSheet xmlns:x="${main}">${styles.replace(/<(\/?)(?=[a-z])/gi, "<$1x:")}</x:styleSheet>`,
    },
  ],
  ["样式表是空的，一个标签开了就关", { ...plain(), "xl/styles.xml": `<styleSheet xmlns="${main}"/>` }],
  ["样式表是空的，开合两个标签", { ...plain(), "xl/styles.xml": `<styleSheet xmlns="${main}"> </styleSheet>` }],
  [
    "样式表没有单元格样式",
    workbookParts({ sheets: { 附表3: `<sheetData>${rows}</sheetData>` }, styles: '<fonts count="0"/>' }),
  ],
  ["空的 dxfs，开合两个标签", plain('<dxfs count="0"></dxfs>')],
  ["空的 dxfs，中间有换行", plain('<dxfs count="0">\n  </dxfs>')],
  ["空的 dxfs，没有 count", plain("<dxfs/>")],
  ["空的 dxfs，没有 count，关闭前有空格", plain("<dxfs />")],
  ["空的 dxfs，开合两个标签，没有 count", plain("<dxfs></dxfs>")],
  ["空的 dxfs，count 不是数", plain('<dxfs count=""/>')],
  ["空的 dxfs，count 不是数，开合两个标签", plain('<dxfs count="x"></dxfs>')],
  ["空的 dxfs，count 前面有零", plain('<dxfs count="00"/>')],
  ["有自己的 dxfs", plain('<dxfs count="1"><dxf/></dxfs>')],
  [
    "样式部件登记了，却不在文件里",
    Object.fromEntries(Object.entries(plain()).filter(([name]) => name !== "xl/styles.xml")) as Parts,
  ],
];

describe.each(oddStyles)("%s", (_, parts) => {
  test("标出后能打开、看得见标记；清除后每个部件一个字节不差", async () => {
    const bytes = packed(parts);
    const marked = await after(bytes, (workbook) => workbook.mark(marks));
    const { facts } = await readWorkbook(marked);
    expect(facts[0]?.marks.map(({ severity }) => severity)).toEqual(["error"]);
    const types = strFromU8(unzipSync(marked)["[Content_Types].xml"]!);
    const overrides = [...types.matchAll(/PartName="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(overrides).size).toBe(overrides.length);
    const cleared = await after(marked, (workbook) => workbook.unmark());
    expect(unzipSync(cleared)).toEqual(unzipSync(bytes));
  });

  test("改成的日期有日期的样子，别的格子没有变成日期", async () => {
    const fixed = await after(packed(parts), dated);
    const [grid] = (await readWorkbook(fixed)).grids;
    expect([valueAt(grid!, 0, 1), numberFormatAt(grid!, 0, 1)]).toEqual([day("2024-06-28"), "yyyy-mm-dd"]);
    expect([valueAt(grid!, 0, 0), numberFormatAt(grid!, 0, 0)]).toEqual([1, "General"]);
    const other = readBySheetJs(fixed, { cellNF: true, cellText: true }).Sheets[sheet];
    expect([other?.["A1"]?.w, other?.["B1"]?.w]).toEqual(["1", "2024-06-28"]);
  });
});

test("样式表在文件里却没有登记关系：另立一份，原来的不动", async () => {
  const parts = replaced(plain(), "xl/_rels/workbook.xml.rels", /<Relationship Id="rIdT"[^>]*>/, "");
  const bytes = packed(parts);
  const marked = await after(bytes, (workbook) => workbook.mark(marks));
  expect(strFromU8(unzipSync(marked)["xl/styles.xml"]!)).toBe(parts["xl/styles.xml"]);
  expect(unzipSync(await after(marked, (workbook) => workbook.unmark()))).toEqual(unzipSync(bytes));
});

describe("命名空间写在哪里都跟得上", () => {
  const added = "附表4";
  const named = (book: string): Parts => ({ ...plain(), "xl/workbook.xml": book });
  const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  test.each([
    [
      "每个 sheet 各自声明 r",
      named(
        `<workbook xmlns="${main}"><sheets><sheet xmlns:r="${officeRelationships}" name="附表3" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      "前缀叫别的名字，声明在 sheets 上",
      named(
        `<workbook xmlns="${main}"><sheets xmlns:rel="${officeRelationships}"><sheet name="附表3" sheetId="1" rel:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      "r 在外层是别的意思",
      named(
        `<workbook xmlns="${main}" xmlns:r="urn:other"><sheets><sheet xmlns:r="${officeRelationships}" name="附表3" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      "元素带前缀，嵌套里又改默认命名空间",
      named(
        `<x:workbook xmlns:x="${main}" xmlns="urn:other" xmlns:r="${officeRelationships}"><x:sheets><x:sheet name="附表3" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      ),
    ],
    [
      "严格模式",
      named(
        `<workbook xmlns="${strictMain}"><sheets><sheet xmlns:r="${strictRelationships}" name="附表3" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
  ])("%s：插入的工作表打得开，原来的还在", async (_, parts) => {
    const larger = await after(packed(parts), (workbook) => workbook.insert({ ...smallBlueprint, name: added }));
    expect((await readWorkbook(larger)).grids.map(({ name }) => name)).toEqual([sheet, added]);
    const book = readBySheetJs(larger);
    expect(book.SheetNames).toEqual([sheet, added]);
    expect(utils.sheet_to_json(book.Sheets[added]!, { header: 1 })).not.toEqual([]);
  });
});

describe("关系和类型登记错了的文件", () => {
  test("别的类型占着样式表的名字：另起一个名字，清除后一字不差", async () => {
    const wrong = '<Override PartName="/xl/styles.xml" ContentType="application/x-other"/></Types>';
    const bytes = packed(replaced(workbookParts({}), "[Content_Types].xml", "</Types>", wrong));
    const marked = await after(bytes, (workbook) => workbook.mark(marks));
    expect(Object.keys(unzipSync(marked))).not.toContain("xl/styles.xml");
    expect(unzipSync(await after(marked, (workbook) => workbook.unmark()))).toEqual(unzipSync(bytes));
  });

  test("样式表的关系指到工作表上：不写入，不把表覆盖掉", async () => {
    const parts = workbookParts({});
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "worksheets/sheet1.xml"],
    });
    const marking = after(packed(parts), (workbook) => workbook.mark(marks));
    await expect(marking).rejects.toThrow("已损坏");
  });
});

describe("按路径认元素", () => {
  const extension = (local: string): string =>
    `<extLst><ext uri="{1}"><x15:${local} xmlns:x15="urn:x15" chartTrackingRefBase="1"/></ext></extLst></workbook>`;

  test("扩展里也有 workbookPr 时，1904 日期仍是 1904 日期", async () => {
    const parts = workbookParts({ date1904: true, sheets: { 附表3: `<sheetData>${rows}</sheetData>` } });
    const bytes = packed(replaced(parts, "xl/workbook.xml", "</workbook>", extension("workbookPr")));
    const { grids } = await readWorkbook(bytes);
    expect(grids[0]?.date1904).toBe(true);
  });

  test.each([
    ["show", true],
    ["visible", true],
    ["hidden", false],
    ["veryHidden", false],
  ])("state=%s", async (state, visible) => {
    const parts = replaced(plain(), "xl/workbook.xml", 'sheetId="1"', `sheetId="1" state="${state}"`);
    expect((await readWorkbook(packed(parts))).grids[0]?.visible).toBe(visible);
  });
});

describe("UTF-16 的部件", () => {
  const text = "上海申岚精细化工有限公司 &amp; 𠮷";
  const source = workbookParts({
    sheets: { 附表3: `<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>` },
    styles,
  });
  const encoded = (order: "le" | "be", mark: boolean): Uint8Array =>
    packed(
      Object.fromEntries(
        Object.entries(source).map(([name, xml]) => {
          const utf16 = Buffer.from((mark ? "\uFEFF" : "") + String(xml).replace("UTF-8", "UTF-16"), "utf16le");
          return [name, new Uint8Array(order === "le" ? utf16 : utf16.swap16())];
        }),
      ),
    );

  test.each([
    ["小端，有标记", "le", true],
    ["小端，无标记", "le", false],
    ["大端，有标记", "be", true],
    ["大端，无标记", "be", false],
  ] as const)("%s：照读；标出后仍是 UTF-16，清除后一个字节不差", async (_, order, mark) => {
    const bytes = encoded(order, mark);
    const { grids } = await readWorkbook(bytes);
    expect(valueAt(grids[0]!, 0, 1)).toBe(text.replace("&amp;", "&"));
    const marked = await after(bytes, (workbook) => workbook.mark(marks));
    expect((await readWorkbook(marked)).facts[0]?.marks).toHaveLength(1);
    expect(unzipSync(await after(marked, (workbook) => workbook.unmark()))).toEqual(unzipSync(bytes));
  });
});

describe("写出的文件先按别人的眼光读一遍", () => {
  test.each([
    ["前缀没有声明的", '<sheetData/><y:pageMargins left="1"/>'],
    ["同一属性写两遍的", '<sheetData/><pageMargins left="1" left="2"/>'],
  ])("%s不写出来，说文件已损坏", async (_, xml) => {
    const workbook = await openFileWorkbook(workbookBytes({ sheets: { 附表3: xml } }), "台账.xlsx");
    await workbook.mark(marks);
    await expect(workbook.save()).rejects.toThrow("文件已损坏");
  });

  test("原来就指向不存在的样式的格子，不妨碍标出", async () => {
    const xml = '<sheetData><row r="1"><c r="A1" s="9"><v>1</v></c></row></sheetData>';
    const marked = await after(workbookBytes({ sheets: { 附表3: xml } }), (workbook) => workbook.mark(marks));
    expect((await readWorkbook(marked)).facts[0]?.marks).toHaveLength(1);
  });
});
