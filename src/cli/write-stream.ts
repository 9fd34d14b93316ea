import { writeSync } from "node:fs";
import type { Piece } from "../reports/pieces";
import { byteChunks } from "./byte-chunks";
import { tellGuard } from "./tell-guard";

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes a report and a line feed to a file or a pipe straight from the thread that works, however slowly the other
 * side reads.
 */
export function writeStream(descriptor: 1 | 2, pieces: Iterable<Piece>): void {
  for (const bytes of byteChunks(pieces)) writeBytes(descriptor, bytes);
}

function writeBytes(descriptor: number, bytes: Uint8Array): void {
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
