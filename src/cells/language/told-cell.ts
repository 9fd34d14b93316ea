import type { ColumnKey } from "../../annexes/columns";
import type { Statement } from "./statement";

/** What one cell of a row says. */
export interface ToldCell {
  /** null for a column that the sheet's mapping does not know, and for a note beside 企业名称. */
  readonly column: ColumnKey | null;
  /** The cell's text, as the statements' words are found in it. */
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** The words of the cell that a statement rests on, as the clerk wrote them. */
export function quoted({ text }: Pick<ToldCell, "text">, words: readonly [from: number, to: number]): string {
  return text.slice(...words).trim();
}
