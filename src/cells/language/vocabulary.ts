import { lexicon, type Meaning } from "./lexicon/lexicon";

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

for (const { role, lines } of lexicon) {
  for (const [words, sense] of lines) for (const word of words.split(" ")) add(word, { role, sense } as Meaning);
}

/** The longest word of the lexicon that begins here; null where none does. */
export function wordAt(text: string, at: number): Entry | null {
  if (begins[text.charCodeAt(at)] !== 1) return null;
  let node: Node | undefined = root;
  let found: Entry | null = null;
  for (let index = at; node !== undefined; index += 1) {
    node = node.next.get(text.charCodeAt(index));
    if (node?.entry) found = node.entry;
  }
  return found;
}
