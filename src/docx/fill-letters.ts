import { TemplateHandler } from "easy-template-x";
import { DocumentError, mainPart, partText, withPart } from "./document-parts";
import type { LetterTemplate } from "./letter-template";

/** What stands for each placeholder of one letter. A line break begins a new line. */
export type LetterTexts = Readonly<Record<string, string>>;

/** Names that no template may use: ours for the letters of one document, and for the break before all but the first. */
const letterLoop = "公文：全部";
const breakLoop = "公文：换页";

const handler = new TemplateHandler({ delimiters: { tagStart: "{{", tagEnd: "}}" } });

/** One letter as a document of its own; all that is no placeholder stays as it is in the template. */
export async function filledLetter({ bytes }: LetterTemplate, texts: LetterTexts): Promise<Uint8Array> {
  return filled(bytes, plain(texts));
}

/**
 * All letters in one document, each on a new page. Throws a DocumentError where a header or footer would have to differ
 * from letter to letter.
 */
export async function lettersTogether(template: LetterTemplate, letters: readonly LetterTexts[]): Promise<Uint8Array> {
  const [first] = letters;
  if (!first) throw new RangeError("no letters");
  const differing = [...template.around].find((name) => letters.some((texts) => texts[name] !== first[name]));
  if (differing !== undefined)
    throw new DocumentError(`模板的页眉页脚里有“{{${differing}}}”，每家不同，不能合成一个文件，请改为每家一个文件`);
  const looped = withPart(template.parts, mainPart, loopedBody(partText(template.parts[mainPart] ?? new Uint8Array())));
  return filled(looped, {
    ...plain(first),
    [letterLoop]: letters.map((texts, index) => ({ ...plain(texts), [breakLoop]: index > 0 })),
  });
}

/** The library reads and gives an ArrayBuffer in a browser and under Node alike. */
async function filled(bytes: Uint8Array, data: Parameters<TemplateHandler["process"]>[1]): Promise<Uint8Array> {
  const whole = new Uint8Array(bytes).buffer;
  return new Uint8Array(await handler.process(whole, data));
}

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const tag = (name: string): string => paragraph(`<w:r><w:t>{{${name}}}</w:t></w:r>`);
/**
 * So low that nobody sees it: it only carries the break, which the letter's own first paragraph cannot, since it comes
 * again and again.
 */
const pageBreak = paragraph(
  '<w:pPr><w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr>',
);

/** The body between the tags of a loop; the settings of the last section stay behind it. */
function loopedBody(xml: string): string {
  const open = /<w:body(?:\s[^>]*)?>/.exec(xml);
  const end = xml.lastIndexOf("</w:body>");
  if (!open || end < 0) throw new DocumentError("模板里的正文读不出来，请在 Word 或 WPS 中打开另存一份再用");
  const start = open.index + open[0].length;
  const section = xml.lastIndexOf("<w:sectPr", end);
  const stop = section > xml.lastIndexOf("</w:p>", end) ? section : end;
  const before = tag(`#${letterLoop}`) + tag(`#${breakLoop}`) + pageBreak + tag(`/${breakLoop}`);
  return xml.slice(0, start) + before + xml.slice(start, stop) + tag(`/${letterLoop}`) + xml.slice(stop);
}

/** Control characters and halves of characters, which XML cannot hold. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const writable = "\t\n\r";

function plain(texts: LetterTexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      text.replace(unwritable, (one) => (writable.includes(one) ? one : "")),
    ]),
  );
}
