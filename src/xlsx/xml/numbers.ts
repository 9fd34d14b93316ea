import { sheetColumns } from "../limits";

/**
 * A whole number of at most 15 digits without leading zeros, straight from the bytes; NaN where it is anything else.
 */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 0x2d;
  const first = negative ? from + 1 : from;
  const digits = to - first;
  if (digits < 1 || digits > 15 || (bytes[first] === 0x30 && (digits > 1 || negative))) return Number.NaN;
  let number = 0;
  for (let place = first; place < to; place++) {
    const digit = (bytes[place] as number) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return negative ? -number : number;
}

/** The zero-based column of an A1 address in bytes; `otherwise` where it begins with no letter. */
export function columnAt(bytes: Uint8Array, from: number, to: number, otherwise: number): number {
  let column = 0;
  let place = from;
  for (; place < to; place++) {
    const letter = ((bytes[place] as number) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > sheetColumns) break;
  }
  return place === from ? otherwise : column - 1;
}
