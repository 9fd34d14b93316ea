import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A .docx file with this body, and a header where one is given; `extra` parts as they are. */
export function wordFile(body: string, header?: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const section = `<w:sectPr>${header === undefined ? "" : '<w:headerReference w:type="default" r:id="rId9"/>'}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${header === undefined ? "" : `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>`}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="${packages}/relationships">${header === undefined ? "" : `<Relationship Id="rId9" Type="${office}/header" Target="header1.xml"/>`}</Relationships>`,
    ...(header === undefined ? {} : { "word/header1.xml": `${declaration}<w:hdr xmlns:w="${main}">${header}</w:hdr>` }),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A run of text, with properties where given. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The paragraphs of a part as plain text, characters of XML resolved. */
export function wordParagraphs(bytes: Uint8Array, part = "word/document.xml"): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return xml.split("</w:p>").flatMap((paragraph) => {
    const text = [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, words]) => words ?? "\n")
      .join("");
    const plain = text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    return plain === "" ? [] : [plain];
  });
}
