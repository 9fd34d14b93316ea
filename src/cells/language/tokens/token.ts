import type { MentionReading } from "../../../dates/interpret";
import type { Meaning, Role, SenseOf } from "../lexicon/lexicon";

interface Placed {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A time. deadline: written as a limit (12月底前). */
export interface DateToken extends Placed {
  readonly kind: "date";
  readonly reading: MentionReading;
  readonly deadline: boolean;
}

/** A word that a list knows. */
export interface WordToken extends Placed {
  readonly kind: "word";
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * A number out of a hundred (92分), how many of something (3项), how much of it (80%), how many people or how often (3名,
 * 两次), or how many months something lasts (半年).
 */
export interface NumberToken extends Placed {
  readonly kind: "score" | "quantity" | "share" | "count" | "duration";
  readonly value: number;
}

/** Letters that no list knows. */
export interface OtherToken extends Placed {
  readonly kind: "unknown";
  readonly text: string;
}

/** Punctuation, and digits that are no time. */
export interface MarkToken extends Placed {
  readonly kind: "digits" | "mark" | "blank";
  readonly text: string;
}

export type Token = DateToken | WordToken | NumberToken | OtherToken | MarkToken;

/** Whether the token is a word of this role, and of this sense where one is given. */
export function isWordOf<R extends Role>(token: Token | undefined, role: R, sense?: SenseOf<R>): boolean {
  return (
    token?.kind === "word" && token.meaning.role === role && (sense === undefined || token.meaning.sense === sense)
  );
}
