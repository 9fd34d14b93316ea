import { strToU8 } from "fflate";

/** How a part in UTF-16 is written. The standard allows it beside UTF-8; hardly a program writes it. */
export interface Utf16 {
  readonly order: "le" | "be";
  readonly mark: boolean;
}

/** How a part is written that begins with these bytes; null = UTF-8. Without a mark, a zero beside its "<" tells. */
export function utf16Of([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return { order: "le", mark: true };
  if (first === 0xfe && second === 0xff) return { order: "be", mark: true };
  if (first === lessThan && second === 0) return { order: "le", mark: false };
  return first === 0 && second === lessThan ? { order: "be", mark: false } : null;
}

/** A part's pieces in UTF-8, whatever they come in. */
export function* utf8Pieces(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, void> {
  let decoder: TextDecoder | null = null;
  let begun = false;
  for (const piece of pieces) {
    const written: Utf16 | null = begun ? null : utf16Of(piece);
    begun = begun || piece.length > 1;
    if (written) decoder = new TextDecoder(`utf-16${written.order}`);
    yield decoder ? strToU8(decoder.decode(piece, { stream: true })) : piece;
  }
}

/** A whole part in UTF-8; the same bytes where it is that already. */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  const written = utf16Of(bytes);
  return written ? strToU8(new TextDecoder(`utf-16${written.order}`).decode(bytes)) : bytes;
}

/** A part as it was written before: UTF-8 again in that order of bytes, with its mark. */
export function writtenAs(utf8: Uint8Array, { order, mark }: Utf16): Uint8Array {
  const text = (mark ? "\uFEFF" : "") + new TextDecoder().decode(utf8);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place++) view.setUint16(place * 2, text.charCodeAt(place), order === "le");
  return bytes;
}

const lessThan = 0x3c;
