/**
 * Takes a list's items from the front. An array's own `shift` moves all the rest each time: a hundred thousand rows
 * would take half a minute.
 */
export class Queue<Item> {
  private taken = 0;

  constructor(private readonly items: readonly Item[]) {}

  /** The one in front; undefined where none is left. */
  get next(): Item | undefined {
    return this.items[this.taken];
  }

  take(): Item | undefined {
    return this.items[this.taken++];
  }
}
