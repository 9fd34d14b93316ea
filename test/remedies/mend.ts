import type { Edit, TypedCells } from "../../src/rules/kit/example";

/**
 * What a remedy tells the clerk to write, done to the rule's example; or, where that added a row, done instead of it.
 */
export interface Mend {
  readonly edits: readonly Edit[];
  readonly instead: boolean;
  /** What rightly follows from the truth written: a result that is 未通过 is a finding of its own. */
  readonly leadsTo: readonly string[];
}

/** Typed over a row of 附表3. */
export function row(nickname: string, type: TypedCells, ...leadsTo: readonly string[]): Mend {
  return done([{ in: "status", row: nickname, type }], ...leadsTo);
}

/** Typed over a row of 附表4. */
export function change(nickname: string, type: TypedCells, ...leadsTo: readonly string[]): Mend {
  return done([{ in: "adjustments", row: nickname, type }], ...leadsTo);
}

/** Done after the example. */
export function done(edits: readonly Edit[], ...leadsTo: readonly string[]): Mend {
  return { edits, instead: false, leadsTo };
}

/** Done instead of the example. */
export function instead(...edits: readonly Edit[]): Mend {
  return { edits, instead: true, leadsTo: [] };
}
