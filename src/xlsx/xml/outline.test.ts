import { strFromU8, strToU8 } from "fflate";
import { defaultLimits } from "../limits";
import { type Outline, outlineAround, outlineOf, placeFor, scanRows } from "./outline";
import type { OutlineElement } from "./outline-element";
import type { Visitor } from "./scan";
import { sheetOrder } from "../patch/sheet-order";

const told: string[] = [];
const rows = { open: () => told.push("open"), close: () => told.push("close"), text: () => told.push("text") };

function flat({ root }: Outline): unknown {
  const each = ({ local, from, inner, innerEnd, to, text, children, attributes }: OutlineElement): unknown => [
    local,
    from,
    inner,
    innerEnd,
    to,
    text.trim(),
    [...attributes],
    children.map(each),
  ];
  return each(root);
}

describe("工作表的 outline", () => {
  test.each([
    [
      "普通的",
      '<worksheet><cols><col min="1"/></cols><sheetData><row r="1"><c><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
    ],
    [
      "带前缀、有缩进",
      "\uFEFF<?xml version='1.0'?>\n<x:worksheet>\n <x:sheetData >\n <x:row/>\n</x:sheetData >\n <x:extLst/>\n</x:worksheet>\n",
    ],
    ["没有行", "<worksheet><sheetData/><pageMargins/></worksheet>"],
    ["连 sheetData 也没有", "<worksheet><pageMargins/></worksheet>"],
    ["注释像各行的结尾", "<worksheet><sheetData><row/></sheetData><!-- </sheetData> --><pageMargins/></worksheet>"],
    ["注释像各行的开头", "<worksheet><!-- <sheetData> --><sheetData><row/></sheetData><pageMargins/></worksheet>"],
    [
      "有名称相近的元素",
      "<worksheet><sheetDataX/><sheetData><row/></sheetData><ext><y:sheetDataSet></y:sheetDataSet></ext></worksheet>",
    ],
  ])("跳过各行也一样：%s", (_, xml) => {
    const bytes = strToU8(xml);
    expect(flat(outlineAround(bytes, defaultLimits))).toEqual(flat(outlineOf(bytes, defaultLimits, rows)));
  });

  test("再报一遍各行，用不着它", () => {
    const bytes = strToU8(
      '<worksheet><ext><sheetData><row r="9"/></sheetData></ext><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
    );
    const heard = (scan: (rows: Visitor) => unknown): string[] => {
      const words: string[] = [];
      scan({
        open: ({ name, from }) => words.push(`<${name.local} ${from}`),
        close: ({ local }, from) => words.push(`/${local} ${from}`),
        text: (from, to) => words.push(`${from} to ${to}`),
      });
      return words;
    };
    const again = heard((rows) => scanRows(bytes, outlineOf(bytes, defaultLimits), defaultLimits, rows));
    expect(again).toEqual(heard((rows) => outlineOf(bytes, defaultLimits, rows)));
    expect(again[0]).toMatch(/^<row /);
  });

  test("取属性时才发现不对的，拒收", () => {
    const { root } = outlineOf(strToU8('<a b="&none;"/>'), defaultLimits);
    expect(() => root.attributes).toThrow("已损坏");
  });

  test("每个元素占哪几个字节，分毫不差", () => {
    const bytes = strToU8('<?xml version="1.0"?><a>文<b c="1"><d/></b></a>');
    const { root } = outlineOf(bytes, defaultLimits);
    const [b] = root.children as [OutlineElement];
    expect(strFromU8(bytes.subarray(b.from, b.to))).toBe('<b c="1"><d/></b>');
    expect(strFromU8(bytes.subarray(b.inner, b.innerEnd))).toBe("<d/>");
    expect(root.text).toBe("文");
  });

  test("还没有的元素，说得出该放哪里", () => {
    const bytes = strToU8("<worksheet><sheetData/><mergeCells/><pageMargins/><extLst/></worksheet>");
    const { root } = outlineOf(bytes, defaultLimits);
    const place = (local: string): string => strFromU8(bytes.subarray(placeFor(root, local, sheetOrder)));
    expect(place("conditionalFormatting")).toBe("<pageMargins/><extLst/></worksheet>");
    expect(place("dimension")).toBe("<sheetData/><mergeCells/><pageMargins/><extLst/></worksheet>");
  });
});
