import { LongList } from "./long-list";

/** How many entries are written together: one call a finding took 2.6 s for 300,000 of them, one a hundred 1.4 s. */
const together = 100;

/**
 * The text of `JSON.stringify(value, null, 2)` in pieces. Long lists may stand in objects, and in entries of other long
 * lists; whatever holds none of them is written at once.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  if (value instanceof LongList) yield* listPieces(value, depth);
  else if (holdsLongList(value)) yield* objectPieces(value, depth);
  else yield indented(value, depth);
}

function holdsLongList(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.values(value).some((one) => one instanceof LongList);
}

function* objectPieces(value: object, depth: number): Generator<string> {
  const inner = "  ".repeat(depth + 1);
  let before = `{\n${inner}`;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    yield* jsonPieces(member, depth + 1);
    before = `,\n${inner}`;
  }
  yield `\n${"  ".repeat(depth)}}`;
}

function* listPieces(list: LongList<unknown>, depth: number): Generator<string> {
  if (list.length === 0) return yield "[]";
  const inner = "  ".repeat(depth + 1);
  let before = `[\n${inner}`;
  for (const entries of list.batches(together)) {
    if (entries.some(holdsLongList))
      for (const entry of entries) {
        yield before;
        yield* jsonPieces(entry, depth + 1);
        before = `,\n${inner}`;
      }
    else yield before + members(entries, depth);
    before = `,\n${inner}`;
  }
  yield `\n${"  ".repeat(depth)}]`;
}

/** The entries as they stand in a list at this depth, without its brackets and the blanks beside them. */
function members(entries: readonly unknown[], depth: number): string {
  let nested: unknown = entries;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const text = JSON.stringify(nested, null, 2);
  // Each bracket around them takes its line: the bracket, a line feed, and two blanks more than the one before.
  const brackets = (depth + 1) * (depth + 4);
  return text.slice(brackets, text.length - (depth + 1) * (depth + 2));
}

function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${"  ".repeat(depth)}`);
}
