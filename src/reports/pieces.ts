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

/** A report in pieces as one text. */
export function wholeOf(pieces: Iterable<string>): string {
  return [...pieces].join("");
}
