import { strToU8 } from "fflate";

/** Text that takes the place of the bytes between two offsets (none when they are equal). */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The bytes with every splice made; those at one place are made in the order given. Splices must not overlap. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const sorted = splices.map((splice, order) => ({ ...splice, order, added: strToU8(splice.text) }));
  sorted.sort((one, other) => one.from - other.from || one.to - other.to || one.order - other.order);
  const size = sorted.reduce((total, { from, to, added }) => total + added.length - (to - from), bytes.length);
  const result = new Uint8Array(size);
  let read = 0;
  let written = 0;
  const copy = (part: Uint8Array): void => {
    result.set(part, written);
    written += part.length;
  };
  for (const { from, to, added } of sorted) {
    if (from < read) throw new RangeError("overlapping splices");
    copy(bytes.subarray(read, from));
    copy(added);
    read = to;
  }
  copy(bytes.subarray(read));
  return result;
}

/** Text for an XML element or a double-quoted attribute. */
export function escapedXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** XML written without prefix, its elements in the namespace that a part gives this prefix ("" = the default one). */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);
}
