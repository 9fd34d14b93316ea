const firstCapacity = 1_024;

/**
 * Whole numbers that take the place of others in a part, told in their order there. Rows that move renumber millions of
 * cells, so each is kept in nine bytes.
 */
export class NumberSplices {
  count = 0;
  private from = new Uint32Array(firstCapacity);
  private length = new Uint8Array(firstCapacity);
  private number = new Uint32Array(firstCapacity);

  /** The number that is to stand between two offsets of the part. */
  push(from: number, to: number, number: number): void {
    if (this.count === this.from.length) this.grow();
    this.from[this.count] = from;
    this.length[this.count] = to - from;
    this.number[this.count] = number;
    this.count += 1;
  }

  fromOf(at: number): number {
    return at < this.count ? (this.from[at] as number) : Infinity;
  }

  toOf(at: number): number {
    return (this.from[at] as number) + (this.length[at] as number);
  }

  textOf(at: number): string {
    return String(this.number[at]);
  }

  /** By how many bytes the part grows. */
  get growth(): number {
    let growth = 0;
    for (let at = 0; at < this.count; at += 1) growth += this.textOf(at).length - (this.length[at] as number);
    return growth;
  }

  private grow(): void {
    const capacity = this.from.length * 2;
    const [from, length, number] = [new Uint32Array(capacity), new Uint8Array(capacity), new Uint32Array(capacity)];
    from.set(this.from);
    length.set(this.length);
    number.set(this.number);
    [this.from, this.length, this.number] = [from, length, number];
  }
}
