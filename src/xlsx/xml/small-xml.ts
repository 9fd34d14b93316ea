import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnreadableFileError } from "../unreadable";

/** What the reader of a small part is told; names are without prefix. */
export interface XmlHandlers {
  open?(tag: SaxesTagNS, path: readonly string[]): void;
  close?(local: string, path: readonly string[]): void;
  text?(text: string): void;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a part that fits in memory (workbook, styles, relationships) with a full XML parser. `path` is the local names
 * from the root to the element itself. Refuses DOCTYPE and deep nesting; throws UnreadableFileError.
 */
export function readXml(bytes: Uint8Array, depth: number, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  parser.on("doctype", () => {
    throw new UnreadableFileError("doctype");
  });
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!/^(utf-?(8|16)|us-ascii|ascii)$/i.test(encoding)) throw new UnreadableFileError("encoding", encoding);
  });
  parser.on("opentag", (tag) => {
    if (path.push(tag.local) > depth) throw new UnreadableFileError("too-deep");
    handlers.open?.(tag, path);
  });
  parser.on("closetag", ({ local }) => {
    handlers.close?.(local, path);
    path.pop();
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(charactersOf(bytes)).close();
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : new UnreadableFileError("damaged", String(error));
  }
}

/** A tag's attribute without regard to its namespace, null where it has none. */
export function attributeOf(tag: SaxesTagNS, local: string): string | null {
  const plain = tag.attributes[local];
  if (plain) return plain.value;
  return Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value ?? null;
}

/** A small part's characters; throws UnreadableFileError where they are not UTF-8. */
export function charactersOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableFileError("encoding", "not UTF-8");
  }
}
