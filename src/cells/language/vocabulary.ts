import { lexicon, type Meaning } from "./lexicon/lexicon";

interface Node {
  readonly next: Map<number, Node>;
  meaning: Meaning | null;
}

const root: Node = { next: new Map(), meaning: null };

function add(word: string, meaning: Meaning): void {
  let node = root;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index);
    let following = node.next.get(letter);
    if (following === undefined) node.next.set(letter, (following = { next: new Map(), meaning: null }));
    node = following;
  }
  node.meaning = meaning;
}

for (const { role, lines } of lexicon) {
  for (const [words, sense] of lines) for (const word of words.split(" ")) add(word, { role, sense } as Meaning);
}

/** The longest word of the lexicon that begins here, and where it ends; null where none does. */
export function wordAt(text: string, at: number): { readonly meaning: Meaning; readonly end: number } | null {
  let node: Node | undefined = root;
  let found: Meaning | null = null;
  let end = at;
  for (let index = at; node !== undefined;) {
    node = node.next.get(text.charCodeAt(index));
    index += 1;
    if (node?.meaning) {
      found = node.meaning;
      end = index;
    }
  }
  return found && { meaning: found, end };
}
