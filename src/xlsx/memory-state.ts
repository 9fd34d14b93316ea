import { withItem } from "../workbooks/memory";
import type { MemoryStep } from "./history";

/** What an open workbook remembers: as the file has it, until something is put in. */
export class MemoryState {
  private items: ReadonlyMap<string, unknown>;
  private saved: ReadonlyMap<string, unknown>;

  private constructor(
    private readonly inFile: ReadonlyMap<string, unknown>,
    /** Something of it is damaged or too large, and was passed over. */
    readonly isUnusable: boolean,
  ) {
    this.items = inFile;
    this.saved = inFile;
  }

  static read(read: (unusable: () => void) => ReadonlyMap<string, unknown>): MemoryState {
    let unusable = false;
    return new MemoryState(
      read(() => (unusable = true)),
      unusable,
    );
  }

  get(key: string): unknown {
    return this.items.get(key) ?? null;
  }

  put(key: string, value: unknown): void {
    this.items = withItem(this.items, key, value);
  }

  /** Puts a value in as a step; null where that is what it holds. */
  step(key: string, after: unknown): MemoryStep | null {
    const before = this.get(key);
    if (isSame(before, after)) return null;
    this.put(key, after);
    return { kind: "remember", key, before, after };
  }

  /** What has to be written; null where the file holds it already. */
  get pending(): ReadonlyMap<string, unknown> | null {
    return this.items === this.inFile ? null : this.items;
  }

  /** How many things differ from the file that was saved last. */
  get unsaved(): number {
    const keys = new Set([...this.items.keys(), ...this.saved.keys()]);
    return [...keys].filter((key) => !isSame(this.items.get(key), this.saved.get(key))).length;
  }

  keepAsSaved(): () => void {
    const { saved } = this;
    this.saved = this.items;
    return () => (this.saved = saved);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
