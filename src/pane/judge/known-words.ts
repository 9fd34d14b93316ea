import type { Judge, ListedFinding } from "./judge";

/** More than are ever in view; what nobody looks at any more goes first. */
const mostKept = 1_000;

interface Known {
  readonly finding: ListedFinding;
  /** Of the judgement that it was asked of. */
  readonly age: number;
}

/** The words of findings that are looked at: asked for together, kept, and asked for again once judged anew. */
export class KnownWords {
  private readonly known = new Map<number, Known>();
  private readonly wanted = new Set<number>();
  private readonly lookers = new Map<number, Set<() => void>>();
  private age = 0;

  constructor(private readonly judge: Pick<Judge, "inWords">) {}

  /** What is known of a finding; of one that is judged anew, what it said before, until the new words are there. */
  of(number: number): ListedFinding | null {
    return this.known.get(number)?.finding ?? null;
  }

  /** Asks for a finding's words, and tells when they come or change; returns what ends that. */
  follow(number: number, listener: () => void): () => void {
    const lookers = this.lookers.get(number) ?? new Set();
    this.lookers.set(number, lookers.add(listener));
    this.want(number);
    return () => {
      lookers.delete(listener);
      if (lookers.size === 0) this.lookers.delete(number);
    };
  }

  /** Everything was judged anew. */
  renew(): void {
    this.age += 1;
    for (const number of this.lookers.keys()) this.want(number);
  }

  private want(number: number): void {
    if (this.known.get(number)?.age === this.age) return;
    if (this.wanted.size === 0) queueMicrotask(() => void this.ask());
    this.wanted.add(number);
  }

  private async ask(): Promise<void> {
    const numbers = [...this.wanted];
    const { age } = this;
    this.wanted.clear();
    // A judge that was stopped has no words; the next judgement asks again.
    const findings = await this.judge.inWords(numbers).catch(() => []);
    this.makeRoom();
    for (const finding of findings) this.known.set(finding.number, { finding, age });
    for (const { number } of findings) for (const listener of this.lookers.get(number) ?? []) listener();
  }

  private makeRoom(): void {
    if (this.known.size < mostKept) return;
    for (const number of this.known.keys()) if (!this.lookers.has(number)) this.known.delete(number);
  }
}
