import { xmlText } from "./text";
import { UnreadableFileError } from "../unreadable";

const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** No element of the standard has a tenth as many; every look for one goes through all. */
const mostAttributes = 1_000;

/** An element's name, one object per distinct spelling. */
export interface TagName {
  /** With its prefix, as written. */
  readonly qualified: string;
  /** Without it: exporters differ in their prefixes. */
  readonly local: string;
}

/** The tag just opened. One object is used again for every tag: read what is needed before returning. */
export class Tag {
  name: TagName = { qualified: "", local: "" };
  /** Offsets in the scanner's bytes: of "<" and behind ">". */
  from = 0;
  to = 0;
  empty = false;
  bytes: Uint8Array = new Uint8Array();
  /** Per attribute: begin and end of its name, begin and end of its value. */
  readonly spans: number[] = [];
  count = 0;

  /** An attribute's text, null where it has none of that name (prefix included). */
  attribute(name: string): string | null {
    const at = this.find(name);
    return at < 0 ? null : xmlText(this.bytes, this.spans[at + 2] as number, this.spans[at + 3] as number);
  }

  /** Where in `spans` the attribute stands, −1 where it has none of that name. */
  find(name: string): number {
    for (let at = 0; at < this.count * 4; at += 4) {
      const from = this.spans[at] as number;
      if ((this.spans[at + 1] as number) - from === name.length && startsWith(this.bytes, from, name)) return at;
    }
    return -1;
  }
}

/** Finds the attributes between two offsets of the tag's bytes; throws UnreadableFileError where they are malformed. */
export function readAttributes(tag: Tag, from: number, to: number): void {
  const { bytes, spans } = tag;
  let count = 0;
  let place = from;
  for (;;) {
    while (place < to && isSpace(bytes[place] as number)) place++;
    if (place >= to) break;
    const name = place;
    while (place < to && bytes[place] !== equals && !isSpace(bytes[place] as number)) place++;
    const nameEnd = place;
    while (place < to && isSpace(bytes[place] as number)) place++;
    if (bytes[place] !== equals) throw malformedTag(tag);
    do place++;
    while (place < to && isSpace(bytes[place] as number));
    const quote = bytes[place];
    const value = place + 1;
    const end = bytes.indexOf(quote ?? 0, value);
    if ((quote !== doubleQuote && quote !== singleQuote) || end < 0 || end >= to || nameEnd === name)
      throw malformedTag(tag);
    spans[count * 4] = name;
    spans[count * 4 + 1] = nameEnd;
    spans[count * 4 + 2] = value;
    spans[count * 4 + 3] = end;
    if (++count > mostAttributes) throw malformedTag(tag);
    place = end + 1;
  }
  tag.count = count;
}

function malformedTag(tag: Tag): UnreadableFileError {
  return new UnreadableFileError("damaged", `<${tag.name.qualified.slice(0, 40)}>`);
}

/** Whether the bytes from an offset begin with this ASCII text. */
export function startsWith(bytes: Uint8Array, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** XML's four blanks. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
