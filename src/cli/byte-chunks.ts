import type { Piece } from "../reports/pieces";

/** UTF-16 units or bytes at a time: a report of a hundred thousand findings is never in memory twice. */
const chunk = 262_144;
/** Of one UTF-16 unit in UTF-8. */
const mostBytes = 3;

/**
 * A report and the line feed after it as UTF-8, in chunks that are worth a write each. A piece is asked for when the
 * chunk before is written. All chunks share one buffer, so that each lasts until the next is asked for: a new buffer a
 * chunk is garbage that the collector sees late.
 */
export function* byteChunks(pieces: Iterable<Piece>): Generator<Uint8Array> {
  const bytes = Buffer.allocUnsafe((chunk + 1) * mostBytes);
  let filled = 0;
  for (const piece of lined(pieces)) {
    for (const part of partsOf(piece)) {
      if (filled + part.length * mostBytes > bytes.length) {
        yield bytes.subarray(0, filled);
        filled = 0;
      }
      if (typeof part === "string") filled += bytes.write(part, filled);
      else {
        bytes.set(part, filled);
        filled += part.length;
      }
    }
  }
  yield bytes.subarray(0, filled);
}

function* lined(pieces: Iterable<Piece>): Generator<Piece> {
  yield* pieces;
  yield "\n";
}

/** A piece in parts that fit into the buffer. */
function* partsOf(piece: Piece): Generator<Piece> {
  if (typeof piece !== "string") {
    for (let from = 0; from < piece.length; from += chunk) yield piece.subarray(from, from + chunk);
    return;
  }
  for (let from = 0; from < piece.length;) {
    const to = endOfPart(piece, from);
    yield piece.slice(from, to);
    from = to;
  }
}

/** Two halves of one character stay together. */
function endOfPart(text: string, from: number): number {
  const to = Math.min(text.length, from + chunk);
  const last = text.charCodeAt(to - 1);
  return to < text.length && last >= 0xd800 && last < 0xdc00 ? to + 1 : to;
}
