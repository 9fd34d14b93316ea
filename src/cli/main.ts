import { isatty } from "node:tty";
import { isMainThread } from "node:worker_threads";
import { pieceText, type Piece } from "../reports/pieces";
import { runGuarded } from "./guard";
import { toldVersion } from "./tell-version";
import { tellGuard } from "./tell-guard";
import { visible } from "./visible";
import { writeStream } from "./write-stream";

/** Words alone need nobody to watch over them. */
const quick: ReadonlySet<string | undefined> = new Set([undefined, "help", "--help", "-h"]);

const parameters = process.argv.slice(2);
const terminal = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  piece: (text: string): void => void process.stdout.write(text),
  outPieces: (pieces: Iterable<Piece>): void => [...pieces, "\n"].forEach((piece) => process.stdout.write(piece)),
  err: (text: string): void => void process.stderr.write(`${text}\n`),
};

/** Windows shows Chinese in a console only where the main thread writes; files and pipes take bytes from any. */
function fromThread(kind: "out" | "err", descriptor: 1 | 2): (text: string) => void {
  return isatty(descriptor) ? (text) => tellGuard({ kind, text }) : (text) => writeStream(descriptor, [text]);
}

function piecesFromThread(pieces: Iterable<Piece>): void {
  if (!isatty(1)) return writeStream(1, pieces);
  for (const piece of pieces) tellGuard({ kind: "piece", text: pieceText(piece) });
  tellGuard({ kind: "piece", text: "\n" });
}

if (isMainThread && toldVersion(parameters, terminal)) {
  // Told at once: nobody waits for the rest of the program to load.
} else if (isMainThread) {
  process.exitCode = quick.has(parameters[0])
    ? await (await import("./run")).run(parameters, terminal)
    : await runGuarded(new URL(import.meta.url), parameters, {
        ...terminal,
        err: (text) => terminal.err(visible(text)),
      });
} else {
  // Only the thread that works needs all of the program.
  const { run } = await import("./run");
  const status = await run(parameters, {
    out: fromThread("out", 1),
    outPieces: piecesFromThread,
    err: fromThread("err", 2),
  });
  tellGuard({ kind: "done", status });
}
