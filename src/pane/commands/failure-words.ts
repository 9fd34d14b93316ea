import { SpokenError } from "../../workbooks/spoken-error";
import { words } from "../words";

/** What went wrong, as one Chinese sentence that says what to do. */
export function sentenceFor(error: unknown): string {
  return error instanceof SpokenError ? error.message : words.failed.unknown;
}
