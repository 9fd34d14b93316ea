import { UnreadableFileError } from "../unreadable";

const decoder = new TextDecoder("utf-8", { fatal: true });
const shortText = 64;
const units = new Uint16Array(shortText);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The characters of XML text between two offsets of UTF-8 bytes: entities resolved, line ends as XML has them. */
export function xmlText(bytes: Uint8Array, from: number, to: number): string {
  const raw = rawText(bytes, from, to);
  const plain = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return plain.includes("&") ? plain.replace(/&([^;&]*);?/g, entity) : plain;
}

/** The characters as they stand, as in CDATA and markup. */
export function rawText(bytes: Uint8Array, from: number, to: number): string {
  return to - from <= shortText ? shortUtf8(bytes, from, to) : decoded(bytes, from, to);
}

function decoded(bytes: Uint8Array, from: number, to: number): string {
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    throw new UnreadableFileError("encoding", "not UTF-8");
  }
}

/** Most cells hold a few characters: for these, calling the decoder costs more than the decoding. */
function shortUtf8(bytes: Uint8Array, from: number, to: number): string {
  let count = 0;
  for (let place = from; place < to;) {
    const byte = bytes[place] as number;
    if (byte < 0x80) {
      units[count++] = byte;
      place += 1;
    } else if (byte >= 0xe1 && byte <= 0xec && place + 2 < to && isNext(bytes[place + 1]) && isNext(bytes[place + 2])) {
      const middle = bytes[place + 1] as number;
      const last = bytes[place + 2] as number;
      units[count++] = ((byte & 0x0f) << 12) | ((middle & 0x3f) << 6) | (last & 0x3f);
      place += 3;
    } else return decoded(bytes, from, to);
  }
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, count));
}

function isNext(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function entity(whole: string, name: string): string {
  if (!whole.endsWith(";")) throw new UnreadableFileError("damaged", `entity ${whole.slice(0, 20)}`);
  if (!name.startsWith("#")) {
    const character = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (character === undefined) throw new UnreadableFileError("damaged", `entity ${name.slice(0, 20)}`);
    return character;
  }
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : -1;
  if (code < 0 || code > 0x10ffff) throw new UnreadableFileError("damaged", `character ${name.slice(0, 20)}`);
  return String.fromCodePoint(code);
}

/** Text without XML's blanks at either end (a loop, since a pattern would take a hostile file's blanks squared). */
export function withoutOuterBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/**
 * Text as a spreadsheet stores it: _x000D_ stands for a character XML cannot hold, _x005F_ for an underscore before
 * such a code.
 */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
