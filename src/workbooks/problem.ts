import type { SkipReason } from "./port";
import { SpokenError } from "./spoken-error";

/**
 * A workbook could not be read: what happened and what to do, in the clerk's words. Never carries a program's own
 * message.
 */
export class WorkbookProblem extends SpokenError {
  constructor(
    /** One Chinese sentence. */
    readonly sentence: string,
    /** What to do about it. */
    readonly action: string,
    /** The reason by which a request of the same kind would have been skipped. */
    readonly reason: SkipReason | null,
    /** The program's own code, for the diagnostics. */
    readonly code: string | null = null,
  ) {
    super(`${sentence}${action}`);
  }
}
