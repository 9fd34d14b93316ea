/**
 * A list whose entries are made only where they are written, some at a time: a ledger may have hundreds of thousands of
 * findings.
 */
export class LongList<Entry> {
  constructor(
    readonly length: number,
    private readonly entriesAt: (from: number, to: number) => Entry[],
  ) {}

  /** The entries, so many at a time. */
  *batches(size: number): Generator<Entry[]> {
    for (let from = 0; from < this.length; from += size) yield this.entriesAt(from, from + size);
  }
}

/** A long list of what each item is written as. */
export function longList<Item, Entry>(
  items: readonly Item[],
  entryOf: (item: Item, at: number) => Entry,
): LongList<Entry> {
  return new LongList(items.length, (from, to) => items.slice(from, to).map((item, at) => entryOf(item, from + at)));
}
