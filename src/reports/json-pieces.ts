import { JsonBytes, prepared } from "./json-bytes";
import type { Writer } from "./json-writers";
import { LongList } from "./long-list";
import type { Piece } from "./pieces";

/**
 * A long list whose entries are written by hand: JSON.stringify took 5 µs a finding. `writerAt` gives what writes an
 * entry whose first line stands behind this indentation.
 */
export class WrittenList<Item> {
  constructor(
    readonly items: readonly Item[],
    readonly writerAt: (indent: string, out: JsonBytes) => Writer<Item>,
  ) {}
}

/**
 * The text of `JSON.stringify(value, null, 2)` in pieces. Long lists may stand in objects, and in entries of other long
 * lists; whatever holds none of them is written at once.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<Piece> {
  if (value instanceof LongList) yield* listPieces(entriesOf(value, depth + 1), depth);
  else if (value instanceof WrittenList) yield* writtenPieces(value, depth);
  else if (holdsLongList(value)) yield* objectPieces(value, depth);
  else yield indented(value, depth);
}

function holdsLongList(value: unknown): value is object {
  const isLong = (one: unknown) => one instanceof LongList || one instanceof WrittenList;
  return typeof value === "object" && value !== null && Object.values(value).some(isLong);
}

function* objectPieces(value: object, depth: number): Generator<Piece> {
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

function* entriesOf(list: LongList<unknown>, depth: number): Generator<Iterable<Piece>> {
  for (const [entry] of list.batches(1)) yield jsonPieces(entry, depth);
}

function* writtenPieces<Item>({ items, writerAt }: WrittenList<Item>, depth: number): Generator<Piece> {
  if (items.length === 0) return yield "[]";
  const inner = "  ".repeat(depth + 1);
  const out = new JsonBytes();
  const [first, next] = [prepared(`[\n${inner}`), prepared(`,\n${inner}`)];
  const written = writerAt(inner, out);
  for (let at = 0; at < items.length; at += 1) {
    out.put(at === 0 ? first : next);
    written(items[at] as Item);
    yield* out.whole();
  }
  yield* out.rest();
  yield `\n${"  ".repeat(depth)}]`;
}

function* listPieces(entries: Iterable<Iterable<Piece>>, depth: number): Generator<Piece> {
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
