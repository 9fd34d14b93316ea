/**
 * A failure as it can be told on the phone: what was under way, and its code. Never a message: that may hold what
 * stands in a cell.
 */
interface FailureNote {
  readonly under: string;
  readonly code: string;
}

const kept = 8;
const notes: FailureNote[] = [];

/** Keeps a failure of this page for the diagnostics; `under` says in words of ours what was not done. */
export function noteFailure(under: string, error: unknown): void {
  notes.push({ under, code: codeOf(error) });
  if (notes.length > kept) notes.shift();
}

/** The last failures of this page, the newest first, a line each. */
export function failureNotes(): string[] {
  return notes.map(({ under, code }) => (under === "" ? code : `${under} ${code}`)).reverse();
}

/** Excel's code or the error's kind, and where in our scripts it arose: “taskpane.1a2b3c4d.js:1:2345”. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const place = /([\w.-]+\.js:\d+:\d+)/.exec(error.stack ?? "")?.[1];
  return place === undefined ? code : `${code} ${place}`;
}
