import type { GridPart } from "../judge/grid-parts";
import type { Answer, Given, QuestionKind } from "./questions";

/** A question under a number; the sheets that go along came before it. */
export interface Question<Kind extends QuestionKind = QuestionKind> {
  readonly kind: "question";
  readonly id: number;
  readonly asked: Kind;
  readonly given: Given<Kind>;
}

/** What the page posts. */
export type LedgerRequest = GridPart | Question;

/** What comes back: the answer to a question, or why there is none. */
export type LedgerReply =
  { readonly id: number; readonly answer: Answer<QuestionKind> } | { readonly id: number; readonly failed: string };
