import { lexicon, type Meaning } from "../lexicon/lexicon";
import { misspellings } from "../lexicon/misspellings";

/** A word of the lexicon. */
interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

interface Node {
  readonly next: Map<number, Node>;
  entry: Entry | null;
}

const root: Node = { next: new Map(), entry: null };
/** Whether a word begins with the character: most characters of a text begin none. */
const begins = new Uint8Array(0x1_0000);

function add(word: string, meaning: Meaning): void {
  let node = root;
  begins[word.charCodeAt(0)] = 1;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index);
    let following = node.next.get(letter);
    if (following === undefined) node.next.set(letter, (following = { next: new Map(), entry: null }));
    node = following;
  }
  node.entry = { word, meaning };
}

const latin = /^[a-z]+$/;

/** A word as it may be written besides: OK for ok, 评沽会 for 评估会. */
function variantsOf(word: string): readonly string[] {
  if (latin.test(word)) return [word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
  return misspellings.flatMap(([right, wrong]) =>
    word.includes(right) ? wrong.split(" ").map((slip) => word.replace(right, slip)) : [],
  );
}

const listed = lexicon.flatMap(({ role, lines }) =>
  lines.flatMap(([words, sense]) =>
    words.split(" ").map((word): Entry => ({ word, meaning: { role, sense } as Meaning })),
  ),
);
for (const { word, meaning } of listed) for (const variant of variantsOf(word)) add(variant, meaning);
for (const { word, meaning } of listed) add(word, meaning);

/** How many digits stand together at most in a word of the lexicon: 第3次, 2季度. */
export const mostDigitsInWord = Math.max(
  0,
  ...listed.flatMap(({ word }) => (word.match(/\d+/g) ?? []).map((digits) => digits.length)),
);

/** Whether a Latin letter stands here: of words in these only whole ones count, so that Sony has no y. */
function isLatinAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** The longest word of the lexicon that begins here; null where none does. */
export function wordAt(text: string, at: number): Entry | null {
  if (begins[text.charCodeAt(at)] !== 1) return null;
  const found = longestAt(text, at);
  if (found === null || !isLatinAt(text, at)) return found;
  const end = at + found.word.length;
  const cut = isLatinAt(text, at - 1) || (isLatinAt(text, end) && isLatinAt(text, end - 1));
  return cut ? null : found;
}

function longestAt(text: string, at: number): Entry | null {
  let node: Node | undefined = root;
  let found: Entry | null = null;
  for (let index = at; node !== undefined; index += 1) {
    node = node.next.get(text.charCodeAt(index));
    if (node?.entry) found = node.entry;
  }
  return found;
}
