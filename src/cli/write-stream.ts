import { writeSync } from "node:fs";
import { tellGuard } from "./tell-guard";

/** Characters at a time: a report of a hundred thousand findings is never in memory twice. */
const piece = 262_144;
/** Of one UTF-16 unit in UTF-8. */
const mostBytes = 3;
const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes a text in pieces and a line feed to a file or a pipe straight from the thread that works, however slowly the
 * other side reads. A piece is asked for when the one before is written.
 */
export function writeStream(descriptor: 1 | 2, pieces: Iterable<string>): void {
  // One buffer for all: a new one a piece is garbage that the collector sees late.
  const bytes = Buffer.allocUnsafe((piece + 1) * mostBytes);
  for (const text of pieces) {
    for (let from = 0; from < text.length;) {
      const to = endOfPiece(text, from);
      writeBytes(descriptor, bytes.subarray(0, bytes.write(text.slice(from, to))));
      from = to;
    }
  }
  writeBytes(descriptor, Buffer.from("\n"));
}

/** Two halves of one character stay together. */
function endOfPiece(text: string, from: number): number {
  const to = Math.min(text.length, from + piece);
  const last = text.charCodeAt(to - 1);
  return to < text.length && last >= 0xd800 && last < 0xdc00 ? to + 1 : to;
}

function writeBytes(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") Atomics.wait(pause, 0, 0, 5);
      else if (code === "EPIPE") return readerGone();
      else throw error;
    }
  }
}

/** `ledger check … | head`: whoever reads has seen enough. */
function readerGone(): void {
  tellGuard({ kind: "done", status: 0 });
  process.exit(0);
}
