import { LongList } from "./long-list";

/**
 * A long list whose entries are written by hand: JSON.stringify took 5 µs a finding. `writerAt` gives what writes an
 * entry whose first line stands behind this indentation.
 */
export class WrittenList<Item> {
  constructor(
    readonly items: readonly Item[],
    readonly writerAt: (indent: string) => (item: Item) => string,
  ) {}
}

/**
 * The text of `JSON.stringify(value, null, 2)` in pieces. Long lists may stand in objects, and in entries of other long
 * lists; whatever holds none of them is written at once.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  if (value instanceof LongList) yield* listPieces(entriesOf(value, depth + 1), depth);
  else if (value instanceof WrittenList) yield* listPieces(textsOf(value, depth + 1), depth);
  else if (holdsLongList(value)) yield* objectPieces(value, depth);
  else yield indented(value, depth);
}

function holdsLongList(value: unknown): value is object {
  const isLong = (one: unknown) => one instanceof LongList || one instanceof WrittenList;
  return typeof value === "object" && value !== null && Object.values(value).some(isLong);
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

function* entriesOf(list: LongList<unknown>, depth: number): Generator<Iterable<string>> {
  for (const [entry] of list.batches(1)) yield jsonPieces(entry, depth);
}

/** How many entries are joined together: longer texts are no longer young garbage to the collector. */
const together = 25;

function* textsOf<Item>({ items, writerAt }: WrittenList<Item>, depth: number): Generator<Iterable<string>> {
  const indent = "  ".repeat(depth);
  const written = writerAt(indent);
  for (let from = 0; from < items.length; from += together)
    yield [
      items
        .slice(from, from + together)
        .map((item) => written(item))
        .join(`,\n${indent}`),
    ];
}

function* listPieces(entries: Iterable<Iterable<string>>, depth: number): Generator<string> {
  const inner = "  ".repeat(depth + 1);
  let before = `[\n${inner}`;
  let empty = true;
  for (const pieces of entries) {
    yield before;
    yield* pieces;
    before = `,\n${inner}`;
    empty = false;
  }
  yield empty ? "[]" : `\n${"  ".repeat(depth)}]`;
}

function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${"  ".repeat(depth)}`);
}
