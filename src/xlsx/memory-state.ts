import { withItem } from "../workbooks/memory";

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

  /** What has to be written; null where the file holds it already. */
  get pending(): ReadonlyMap<string, unknown> | null {
    return this.items === this.inFile ? null : this.items;
  }

  /** How many things differ from the file that was saved last. */
  get unsaved(): number {
    const keys = new Set([...this.items.keys(), ...this.saved.keys()]);
    const differs = (key: string): boolean =>
      JSON.stringify(this.items.get(key) ?? null) !== JSON.stringify(this.saved.get(key) ?? null);
    return [...keys].filter(differs).length;
  }

  keepAsSaved(): () => void {
    const { saved } = this;
    this.saved = this.items;
    return () => (this.saved = saved);
  }
}
