import fc from "fast-check";
import { strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import { defaultLimits } from "../limits";
import { Scanner, type Visitor } from "./scan";
import type { Tag, TagName } from "./tag";
import { rawText, xmlText } from "./text";
import { runs } from "../../../test/support/runs";

type Told = ["open", string, Record<string, string>] | ["close", string] | ["text", string];

class Listener implements Visitor {
  readonly told: Told[] = [];
  readonly scanner = new Scanner(this, defaultLimits);

  open(tag: Tag): void {
    const attributes: Record<string, string> = {};
    for (let at = 0; at < tag.count * 4; at += 4) {
      const name = rawText(tag.bytes, tag.spans[at] as number, tag.spans[at + 1] as number);
      attributes[name] = tag.attribute(name) ?? "";
    }
    this.told.push(["open", tag.name.qualified, attributes]);
    if (tag.empty) this.told.push(["close", tag.name.qualified]);
  }

  close({ qualified }: TagName): void {
    this.told.push(["close", qualified]);
  }

  text(from: number, to: number, literal: boolean): void {
    const { bytes } = this.scanner;
    this.told.push(["text", literal ? rawText(bytes, from, to) : xmlText(bytes, from, to)]);
  }
}

function scanned(xml: string, size: number): Told[] {
  const listener = new Listener();
  const bytes = strToU8(xml);
  for (let place = 0; place < bytes.length; place += size) listener.scanner.push(bytes.slice(place, place + size));
  listener.scanner.end();
  return joined(listener.told);
}

function parsed(xml: string): Told[] {
  const told: Told[] = [];
  const parser = new SaxesParser({});
  parser.on("opentag", ({ name, attributes }) => told.push(["open", name, attributes]));
  parser.on("closetag", ({ name }) => told.push(["close", name]));
  parser.on("text", (text) => told.push(["text", text]));
  parser.on("cdata", (text) => told.push(["text", text]));
  parser.write(xml).close();
  return joined(told);
}

function joined(told: readonly Told[]): Told[] {
  const result: Told[] = [];
  let depth = 0;
  for (const each of told) {
    const last = result.at(-1);
    if (each[0] === "open") depth++;
    if (each[0] === "close") depth--;
    if (each[0] === "text" && (depth === 0 || each[1] === "")) continue;
    if (each[0] === "text" && last?.[0] === "text") result[result.length - 1] = ["text", last[1] + each[1]];
    else result.push(each);
  }
  return result;
}

const name = fc.constantFrom("c", "x:row", "v", "名称", "a-b.c", "extLst");
const words = fc.constantFrom(
  "文",
  "a",
  " ",
  "\n",
  "\r\n",
  "&amp;",
  "&#20013;",
  "&#x1F600;",
  "é",
  "😀",
  ">",
  "'",
  '"',
  "中".repeat(40),
);
const plain = fc.array(words, { maxLength: 6 }).map((all) => all.join(""));
const value = plain.map((text) => text.replace(/["\r\n]/g, ""));
const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom("r", "s", "t", "xml:space", "ref"), value), {
  selector: ([key]) => key,
  maxLength: 3,
});
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie("content"), { maxLength: 4 }), fc.constantFrom("", " ", "\n  "))
    .map(([tag, pairs, inner, gap]) => {
      const head = tag + pairs.map(([key, text]) => ` ${gap}${key}${gap}=${gap}"${text}"`).join("") + gap;
      return inner.length === 0 ? `<${head}/>` : `<${head}>${inner.join("")}</${tag}${gap}>`;
    }),
  content: fc.oneof(
    { depthSize: "small" },
    plain,
    fc.constantFrom("<!-- <c> & --> ", "<![CDATA[<v>&amp;]]>", "<?pi <c a='?>"),
    tie("element"),
  ),
}));

describe("XML 扫描", () => {
  test("在哪里切开，都与完整的 XML 解析器报的一样", () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (xml, size) => {
        const document = `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
        const wellFormed = document.replaceAll("x:row", "x.row");
        expect(scanned(wellFormed, size)).toEqual(parsed(wellFormed));
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ["标签交叉", "<a><b></a></b>", "damaged"],
    ["元素没有关闭", "<a><b></b>", "damaged"],
    ["两份文档", "<a/><b/>", "damaged"],
    ["根元素外有文字", "<a/>x", "damaged"],
    ["什么也没有", "     ", "damaged"],
    ["属性值没有引号", "<a b=c/>", "damaged"],
    ["不认识的实体", "<a>&lol;</a>", "damaged"],
    ["有 DOCTYPE", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "doctype"],
    ["嵌套没有尽头", "<a>".repeat(200) + "</a>".repeat(200), "too-deep"],
    ["别的编码", "<?xml version='1.0' encoding='GBK'?><a/>", "encoding"],
    ["UTF-16", "<\u0000a\u0000/\u0000>\u0000", "encoding"],
  ])("拒收：%s", (_, xml, reason) => {
    expect(() => scanned(xml, 1_000)).toThrow(expect.objectContaining({ reason }));
    expect(() => scanned(xml, 3)).toThrow(expect.objectContaining({ reason }));
  });

  test("标签没有结尾，拒收", () => {
    const listener = new Listener();
    const endless = () => {
      for (let piece = 0; piece < 100; piece++) listener.scanner.push(strToU8("<a" + " b".repeat(50_000)));
    };
    expect(endless).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  test("不是 UTF-8 的字节，拒收", () => {
    const listener = new Listener();
    expect(() => listener.scanner.push(new Uint8Array([0x3c, 0x61, 0x3e, 0xc4, 0xe3, 0x3c, 0x2f, 0x61, 0x3e]))).toThrow(
      expect.objectContaining({ reason: "encoding" }),
    );
  });
});
