import { words } from "../words";

/** Errors of ours whose message is a Chinese sentence with what to do; any other says nothing that a clerk could use. */
const spoken: ReadonlySet<string> = new Set(["UnreadableFileError", "WorkbookProblem"]);

/** What went wrong, as one Chinese sentence that says what to do. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return words.failed.unknown;
  if (spoken.has(error.name)) return error.message;
  return error.name === "JudgeError" ? words.failed.checker : words.failed.unknown;
}
