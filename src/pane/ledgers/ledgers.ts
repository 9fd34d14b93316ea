import type { Grid } from "../../sheets/grid";
import type { Answer, Given, QuestionKind } from "./questions";

/** The annexes of the open workbook, read and kept in a thread of their own: the page asks what they come to. */
export interface Ledgers {
  /** Fires when what is under way is given up. */
  readonly signal: AbortSignal;
  /** Tells that what was read is gone: the thread died. It has to be read again; returns what ends the telling. */
  lost(listener: () => void): () => void;
  /**
   * Asks; `grids` are the sheets that go along. Rejects with a SpokenError, or with an AbortError where `end` came
   * before the answer.
   */
  ask<Kind extends QuestionKind>(kind: Kind, given: Given<Kind>, grids?: readonly Grid[]): Promise<Answer<Kind>>;
  /** Gives up what is under way and lets go of what was read. */
  end(): void;
}
