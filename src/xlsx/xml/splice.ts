import { NumberSplices } from "./number-splices";

/** Text that takes the place of the bytes between two offsets (none when they are equal). */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The bytes with every splice made; those at one place are made in the order given. Neither they nor the numbers may
 * overlap.
 */
export function spliced(bytes: Uint8Array, splices: readonly Splice[], numbers = new NumberSplices()): Uint8Array {
  if (splices.length === 0 && numbers.count === 0) return bytes;
  const sorted = [...splices].sort((one, other) => one.from - other.from || one.to - other.to);
  const size = sorted.reduce((total, { from, to, text }) => total + utf8Length(text) - (to - from), bytes.length);
  const result = new Uint8Array(size + numbers.growth);
  let read = 0;
  let written = 0;
  const write = (from: number, to: number, text: string): void => {
    if (from < read) throw new RangeError("overlapping splices");
    copy(bytes, read, from, result, written);
    written = writeText(result, written + from - read, text);
    read = to;
  };
  let number = 0;
  const writeNumbers = (before: number): void => {
    for (; numbers.fromOf(number) < before; number++)
      write(numbers.fromOf(number), numbers.toOf(number), numbers.textOf(number));
  };
  for (const { from, to, text } of sorted) {
    writeNumbers(from);
    write(from, to, text);
  }
  writeNumbers(Infinity);
  copy(bytes, read, bytes.length, result, written);
  return result;
}

const fewBytes = 64;

/** Between two numbers of a sheet there are a few bytes: for these, a view of the bytes costs more than the copying. */
function copy(bytes: Uint8Array, from: number, to: number, result: Uint8Array, at: number): void {
  if (to - from > fewBytes) result.set(bytes.subarray(from, to), at);
  else for (let place = from; place < to; place++) result[at + place - from] = bytes[place] as number;
}

const encoder = new TextEncoder();

/** Writes a text in UTF-8; returns the place behind it. Nearly all are a few letters: no array is made for them. */
function writeText(bytes: Uint8Array, from: number, text: string): number {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return from + encoder.encodeInto(text, bytes.subarray(from)).written;
    bytes[from + index] = code;
  }
  return from + text.length;
}

/** Bytes of a text in UTF-8; half a pair stands for itself as U+FFFD. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) length += 1;
    else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      length += 2;
      index++;
    } else length += 2;
  }
  return length;
}

/** Text for an XML element or a double-quoted attribute. */
export function escapedXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** XML written without prefix, its elements in the namespace that a part gives this prefix ("" = the default one). */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);
}
