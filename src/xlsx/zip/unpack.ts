import { Inflate, inflateSync } from "fflate";
import { inOneGo } from "../../workbooks/unhurried";
import { utf8Pieces } from "../xml/utf16";
import { crc32 } from "./crc";
import { UnreadableFileError } from "../unreadable";
import type { ZipEntry } from "./zip";

/**
 * Packed bytes handed to the inflater at a time: a thousandfold of it is the most that can come out before a limit is
 * seen.
 */
const step = 32_768;
const headBytes = 1_024;

/**
 * The unpacked bytes of an entry, piece by piece, so that a caller may stop for breath between two. Throws
 * UnreadableFileError as soon as more comes out than was declared, and at the end where the checksum differs.
 */
function* unpacked(entry: ZipEntry): Generator<Uint8Array, void, void> {
  let size = 0;
  let sum = 0;
  for (const piece of entry.method === "stored" ? pieces(entry.data) : inflated(entry)) {
    size += piece.length;
    if (size > entry.size) throw new UnreadableFileError("damaged", `${entry.name} is larger than declared`);
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== entry.size || sum !== entry.crc) throw new UnreadableFileError("damaged", `${entry.name} checksum`);
}

/** An XML part's unpacked bytes in UTF-8, piece by piece; throws UnreadableFileError like `unpacked`. */
export function xmlPieces(entry: ZipEntry): Generator<Uint8Array, void, void> {
  return utf8Pieces(unpacked(entry));
}

/** All unpacked bytes of an entry; throws UnreadableFileError like `unpacked`, and where it is larger than `most`. */
export function wholePart(entry: ZipEntry, most: number): Uint8Array {
  return inOneGo(wholePartInSteps(entry, most));
}

/** The same in small steps. */
export function* wholePartInSteps(entry: ZipEntry, most: number): Generator<void, Uint8Array> {
  if (entry.size > most) throw new UnreadableFileError("too-large", entry.name);
  const bytes = new Uint8Array(entry.size);
  let place = 0;
  for (const piece of unpacked(entry)) {
    bytes.set(piece, place);
    place += piece.length;
    yield;
  }
  return bytes;
}

/**
 * The first bytes of a part (up to a few thousand), without its checksum being known; empty where they cannot be
 * unpacked.
 */
export function partHead({ method, data }: ZipEntry): Uint8Array {
  const packed = data.subarray(0, headBytes);
  if (method === "stored") return packed;
  let head = new Uint8Array();
  try {
    new Inflate((piece) => (head = piece)).push(packed, packed.length === data.length);
  } catch {
    return head;
  }
  return head.subarray(0, headBytes * 4);
}

function* pieces(data: Uint8Array): Generator<Uint8Array, void, void> {
  for (let place = 0; place < data.length; place += step * 8) yield data.subarray(place, place + step * 8);
}

/** A part no larger than this is unpacked at once: a stream takes a buffer of its own for each of thousands. */
const smallPart = 65_536;

/** One byte more than declared, so that a longer one is seen; what goes beyond is not kept. */
function inflatedWhole({ name, data, size }: ZipEntry): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw new UnreadableFileError("damaged", `${name}: ${String(error)}`);
  }
}

function* inflated(entry: ZipEntry): Generator<Uint8Array, void, void> {
  const { name, data, size } = entry;
  if (size <= smallPart && data.length <= step) {
    yield inflatedWhole(entry);
    return;
  }
  const ready: Uint8Array[] = [];
  const inflater = new Inflate((piece) => ready.push(piece));
  for (let place = 0; place < data.length; place += step) {
    try {
      inflater.push(data.subarray(place, place + step), place + step >= data.length);
    } catch (error) {
      throw new UnreadableFileError("damaged", `${name}: ${String(error)}`);
    }
    yield* ready.splice(0);
  }
}
