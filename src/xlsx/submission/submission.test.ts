import { packed, relationshipsXml, workbookBytes } from "../../../test/fixtures/files/parts";
import { richWorkbook } from "../../../test/fixtures/files/rich-workbook";
import { gridOf } from "../../../test/support/sheet-canvas";
import { xlsxOf } from "../../../test/support/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../read/read";
import { submissionOf } from "./submission";
import { openFileWorkbook } from "../workbook";

const plain = xlsxOf([
  gridOf(
    [
      ["企业名称", "评估"],
      ["上海甲厂", "通过"],
    ],
    { name: "附表3" },
  ),
  gridOf([["名称"]], { name: "通讯录" }),
]);

async function marked(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(plain, "三季度.xlsx");
  await workbook.mark([{ cell: { sheet: "附表3", row: 1, column: 1 }, severity: "error" }]);
  await workbook.remember("waivers", [{ reason: "已书面说明" }]);
  await workbook.write([
    { cell: { sheet: "附表3", row: 1, column: 1 }, expected: "通过", value: "2026年5月6日 通过", group: "B2" },
  ]);
  return workbook.save();
}

test("报送件不带标记、说明和设置，改过的内容都在", async () => {
  const sent = submissionOf(await marked(), null);
  const workbook = await openFileWorkbook(sent, "报送件.xlsx");
  expect(workbook.marksOf("附表3").size).toBe(0);
  expect(await workbook.recall("waivers")).toBeNull();
  const { grids, package: file } = await readWorkbook(sent);
  expect(grids[0]?.values[1]?.[1]).toBe("2026年5月6日 通过");
  expect(file.entries.some(({ name }) => name.startsWith("customXml/"))).toBe(false);
});

test("本来就没有的，一个字节也不变", () => expect(submissionOf(plain, null)).toEqual(plain));

describe("只报送选中的表", () => {
  const shared = (texts: readonly string[]) => texts.map((text) => `<si><t>${text}</t></si>`).join("");
  const cell = (address: string, number: number) => `<c r="${address}" t="s"><v>${number}</v></c>`;
  const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
  const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));
  const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

  const book = (more: { readonly first?: string; readonly names?: string } = {}) => {
    const bytes = workbookBytes({
      sheets: {
        台账: `${row(cell("A1", 0))}<drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
        附表3: row(cell("A1", 1) + (more.first ?? "")),
        附表4: row(cell("A1", 2)),
      },
      strings: shared(["只在台账里的企业", "附表3的企业", "附表4的企业"]),
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["drawing", "../drawings/drawing1.xml"] }),
        "xl/drawings/drawing1.xml": "<wsDr/>",
      },
    });
    if (!more.names) return bytes;
    const parts = unzipSync(bytes);
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const named = workbook.replace("</sheets>", `</sheets><definedNames>${more.names}</definedNames>`);
    return packed({ ...parts, "xl/workbook.xml": named });
  };

  test("没选的表连同它的图和文字都不在文件里，选中的一格不差", async () => {
    const sent = submissionOf(book(), ["附表3", "附表4"]);
    const { grids, workbook } = await readWorkbook(sent);
    expect(workbook.sheetNames).toEqual(["附表3", "附表4"]);
    expect(grids.map(({ values }) => values)).toEqual([[["附表3的企业"]], [["附表4的企业"]]]);
    expect(names(sent).filter((name) => /sheet1|drawing/.test(name))).toEqual([]);
    expect(part(sent, "xl/sharedStrings.xml")).not.toContain("只在台账里的企业");
    expect(part(sent, "[Content_Types].xml")).not.toContain("sheet1.xml");
  });

  test("打印区域跟着自己的表，没选的表的名称去掉，在前面的是选中的表", () => {
    const sent = submissionOf(
      book({
        names:
          '<definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">附表4!$A$1</definedName><definedName name="单位">台账!$A$1:$A$9</definedName>',
      }),
      ["附表4"],
    );
    const workbook = part(sent, "xl/workbook.xml");
    expect(workbook).toContain('localSheetId="0">附表4!$A$1<');
    expect(workbook).not.toContain("台账");
    expect(workbook).toContain('name="单位">#REF!<');
  });

  test.each([
    ["公式", { first: '<c r="B1"><f>台账!A1</f><v>1</v></c>' }],
    ["带引号的公式", { first: "<c r=\"B1\"><f>SUM('台账'!A1:A3)</f><v>1</v></c>" }],
    [
      "用名称的公式",
      { first: '<c r="B1"><f>COUNTA(单位)</f><v>1</v></c>', names: '<definedName name="单位">台账!$A$1</definedName>' },
    ],
  ])("选中的表里有%s要用没选的表，说清楚要把哪张也选上", (_, more) => {
    expect(() => submissionOf(book(more), ["附表3"])).toThrow(
      "“附表3”里的公式、下拉选项或图表要用到“台账”，请把“台账”也选上",
    );
    expect(submissionOf(book(more), ["台账", "附表3"]).length).toBeGreaterThan(0);
  });

  test("几张表一起算的公式，中间的表少一张也不行", () => {
    const across = { first: "<c r=\"B1\"><f>SUM('台账:附表4'!A1)</f><v>1</v></c>" };
    expect(() => submissionOf(book(across), ["台账", "附表3"])).toThrow("请把“附表4”也选上");
  });

  test("名字相近的表不算要用到", () => {
    const near = { first: '<c r="B1"><f>小台账!A1&amp;"台账!"</f><v>1</v></c>' };
    expect(() => submissionOf(book(near), ["附表3"])).toThrow();
    const other = { first: '<c r="B1"><f>小台账!A1</f><v>1</v></c>' };
    expect(() => submissionOf(book(other), ["附表3"])).not.toThrow();
  });

  test("有宏的文件只能全部报送", () => {
    expect(() => submissionOf(richWorkbook(), ["附表3"])).toThrow("文件里有宏，不能只选几张表");
  });
});
