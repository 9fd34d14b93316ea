/**
 * One line of a word list: words that mean the same, what they mean, a phrase with ～ in their place, and what the
 * reader makes of that phrase (as `told` puts it). A test reads the phrase with each of the words.
 */
export type Line<Sense extends string> = readonly [words: string, sense: Sense, example: string, told: string];

/** A word list: what its words do in a clause, what their senses are called in the handbook, and its lines. */
export interface WordList<Role extends string, Sense extends string> {
  readonly role: Role;
  readonly title: string;
  readonly senses: Readonly<Record<Sense, string>>;
  readonly lines: readonly Line<Sense>[];
}

/** A word list as its file declares it. */
export function wordList<const Role extends string, const Sense extends string>(
  list: WordList<Role, Sense>,
): WordList<Role, Sense> {
  return list;
}
