import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SpokenError } from "../workbooks/spoken-error";

/** A Word document that cannot be used, in one Chinese sentence that says what to do. */
export class DocumentError extends SpokenError {
  override readonly name = "DocumentError";
}

const largestFile = 30 * 1024 * 1024;
/** Unpacked; more is no letter. */
const largestUnpacked = 200 * 1024 * 1024;
export const mainPart = "word/document.xml";

/** The parts of a .docx file by name. Throws a DocumentError where the bytes are none, are damaged or carry macros. */
export function documentParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const [first, second] = bytes;
  if (bytes.length > largestFile) throw new DocumentError("模板过大，请换一个只有文字的 .docx 模板");
  if (first === 0xd0 && second === 0xcf)
    throw new DocumentError("是旧版 Word 文件（.doc）或加了密码，请在 Word 或 WPS 中另存为不加密的 .docx 再用");
  if (first !== 0x50 || second !== 0x4b) throw new DocumentError("不是 Word 文档，请用 .docx 格式的模板");
  const parts = unpacked(bytes);
  const types = parts["[Content_Types].xml"];
  if (!parts[mainPart] || !types) throw new DocumentError("不是 Word 文档，请用 .docx 格式的模板");
  if (Object.keys(parts).some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(strFromU8(types)))
    throw new DocumentError("模板带有宏，请在 Word 或 WPS 中另存为不带宏的 .docx 再用");
  return parts;
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > largestUnpacked) throw new RangeError("too large");
        return true;
      },
    });
  } catch {
    throw new DocumentError("模板文件不完整或已损坏，请在 Word 或 WPS 中打开另存一份再用");
  }
}

/** The text of an XML part. */
export function partText(bytes: Uint8Array): string {
  return strFromU8(bytes);
}

/** The document with one part replaced. */
export function withPart(parts: Readonly<Record<string, Uint8Array>>, name: string, xml: string): Uint8Array {
  return zipSync({ ...parts, [name]: strToU8(xml) });
}
