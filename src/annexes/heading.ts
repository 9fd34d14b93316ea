import type { Column, ColumnKey } from "./columns";

/**
 * A footnote mark as the official form prints it once its superscripts are flattened: 变化情况1, 调整结果注2; 备注 keeps its 注.
 */
const footnote = /(备注)|注\p{N}+/gu;
const notLetters = /[^\p{L}]/gu;

/**
 * A heading as {@link Column.headings} hold it: NFKC, lower case, letters only (no blanks, brackets, punctuation,
 * footnote digits).
 */
export function normaliseHeading(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(footnote, "$1").replace(notLetters, "");
}

const bracketed = /[([{【〔][^)\]}】〕]*[)\]}】〕]/gu;
/** Behind the last closing bracket nothing is in brackets; whatever opens before it is closed by it at the latest. */
const untilLastClosed = /^.*[)\]}】〕]/su;

/** The normalised heading, then, where it differs, the same without what stands in brackets: 要求完成期限（年/月/日）. */
export function headingForms(text: string): readonly string[] {
  const whole = normaliseHeading(text);
  const bare = normaliseHeading(
    text.normalize("NFKC").replace(untilLastClosed, (closed) => closed.replace(bracketed, "")),
  );
  return bare === "" || bare === whole ? [whole] : [whole, bare];
}

/**
 * Which column each normalised heading means: the sure ones, and those that only count where the column is not found
 * otherwise.
 */
export interface HeadingIndex<Key extends ColumnKey> {
  readonly sure: ReadonlyMap<string, Key>;
  readonly weak: ReadonlyMap<string, Key>;
}

/** Headings to columns, of one annex. */
export function headingIndex<Key extends ColumnKey>(columns: readonly Column<Key>[]): HeadingIndex<Key> {
  return {
    sure: new Map(columns.flatMap(({ key, headings }) => headings.map((heading) => [heading, key] as const))),
    weak: new Map(
      columns.flatMap(({ key, weakHeadings = [] }) => weakHeadings.map((heading) => [heading, key] as const)),
    ),
  };
}
