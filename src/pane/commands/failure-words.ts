import { SpokenError } from "../../workbooks/spoken-error";
import { commandWords } from "./words";

/** What went wrong, as one Chinese sentence that says what to do. */
export function sentenceFor(error: unknown): string {
  return error instanceof SpokenError ? error.message : commandWords.failed.unknown;
}
