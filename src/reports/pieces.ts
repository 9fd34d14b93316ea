/** A part of a report: text, or UTF-8 of which a terminal may show every character as it is. */
export type Piece = string | Uint8Array;

/** Characters that a piece of a report has at least, so that neither a file nor a pipe is written to in crumbs. */
const enough = 32_768;

/** A report in pieces: the same text, in fewer and larger ones. None is long in memory. */
export function* gathered(crumbs: Iterable<string>): Generator<string> {
  let piece = "";
  for (const crumb of crumbs) {
    piece += crumb;
    if (piece.length < enough) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A piece as text. */
export function pieceText(piece: Piece): string {
  return typeof piece === "string" ? piece : decoder.decode(piece);
}

/** A report in pieces as one text. */
export function wholeOf(pieces: Iterable<Piece>): string {
  return Array.from(pieces, pieceText).join("");
}
