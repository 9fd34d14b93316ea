import type { Piece } from "./pieces";

/** Bytes that are filled before they are handed on. */
const room = 65_536;
/** Of one UTF-16 unit in UTF-8, and of a character that JSON escapes by a letter. */
const mostBytes = 3;

const quote = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
/** It turns the direction of text. */
const arabicMark = 0x61c;
const encoder = new TextEncoder();

/** Text of JSON that is written again and again, once as bytes. */
export function prepared(json: string): Uint8Array {
  return encoder.encode(json);
}

/**
 * JSON as bytes from the start: a neglected ledger has 280 MB of it, and making texts, looking them over for
 * characters that a terminal must not get and encoding them took two thirds of the time of writing it.
 */
export class JsonBytes {
  private bytes = new Uint8Array(room);
  private from = 0;
  private at = 0;
  private done: Piece[] = [];

  /** JSON that is prepared. */
  put(piece: Uint8Array): void {
    const { length } = piece;
    if (this.at + length > room) this.turn();
    if (length > room) this.done.push(piece);
    else {
      this.bytes.set(piece, this.at);
      this.at += length;
    }
  }

  /** A text in quotes. One that holds more than plain characters stays text, as JSON.stringify writes it. */
  text(text: string): void {
    if (this.at + text.length * mostBytes + 2 > room) this.turn();
    const end = text.length * mostBytes + 2 > room ? 0 : writeQuoted(text, this.bytes, this.at);
    if (end > 0) this.at = end;
    else {
      this.close();
      this.done.push(JSON.stringify(text));
    }
  }

  /** What is whole by now; the caller writes it before it goes on. */
  *whole(): Generator<Piece> {
    if (this.done.length === 0) return;
    yield* this.done;
    this.done = [];
  }

  /** All that is left. */
  rest(): Generator<Piece> {
    this.close();
    return this.whole();
  }

  private close(): void {
    if (this.at > this.from) this.done.push(this.bytes.subarray(this.from, this.at));
    this.from = this.at;
  }

  private turn(): void {
    this.close();
    this.bytes = new Uint8Array(room);
    this.from = this.at = 0;
  }
}

/** Where the text ends that was written; 0 where a character of it is not plain. */
function writeQuoted(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  bytes[at++] = quote;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit < 0x7f) {
      if (unit === quote || unit === backslash) bytes[at++] = backslash;
      else if (unit < 0x20) {
        if (unit !== lineFeed) return 0;
        bytes[at++] = backslash;
        bytes[at++] = 0x6e;
        continue;
      }
      bytes[at++] = unit;
    } else if (unit >= 0xa0 && unit < 0x800 && unit !== arabicMark) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (isPlain(unit)) {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else return 0;
  }
  bytes[at++] = quote;
  return at;
}

/**
 * Characters of three bytes but for halves of a pair, which may stand alone, and the lines and marks of direction
 * among the general punctuation.
 */
function isPlain(unit: number): boolean {
  if (unit < 0x2010) return false;
  return unit < 0xd800 ? unit < 0x2028 || unit > 0x206f : unit >= 0xe000;
}
