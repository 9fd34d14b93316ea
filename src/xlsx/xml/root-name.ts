import { utf8Of } from "./utf16";

/** What may stand before a part's root: its declaration, comments, a byte order mark, blanks. */
const beforeRoot = /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[^>]*-->\s*)*<(?:[^\s<>:/]+:)?([^\s<>:/]+)/;

/** The local name of the root of a part that begins with these bytes; "" where that cannot be told from them. */
export function rootNameIn(head: Uint8Array): string {
  return beforeRoot.exec(new TextDecoder().decode(utf8Of(head)))?.[1] ?? "";
}
