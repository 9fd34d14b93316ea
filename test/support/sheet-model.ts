import type { CellValue } from "../../src/sheets/grid";

interface ModelRow {
  /** Its number in the file (zero-based); null where it was put in. */
  readonly origin: number | null;
  /** Whether it lies in the area that is watched. */
  readonly watched: boolean;
  readonly cells: ReadonlyMap<number, CellValue>;
}

interface ModelState {
  readonly rows: readonly ModelRow[];
  readonly remembered: string | null;
}

/**
 * A sheet as simple as can be: rows in a list, something remembered, and a copy of both for every step that can be
 * taken back.
 */
export class SheetModel {
  private done: ModelState[] = [];
  private undone: ModelState[] = [];
  private reason: string | null = null;

  constructor(
    private rows: readonly ModelRow[],
    private readonly depth: number,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  at(row: number, column: number): CellValue {
    return this.rows[row]?.cells.get(column) ?? null;
  }

  originOf(row: number): number | null {
    return this.rows[row]?.origin ?? null;
  }

  /** The first and the last watched row, null where none is left. */
  get watched(): readonly [first: number, last: number] | null {
    const first = this.rows.findIndex(({ watched }) => watched);
    return first < 0 ? null : [first, this.rows.findLastIndex(({ watched }) => watched)];
  }

  get remembered(): string | null {
    return this.reason;
  }

  remember(reason: string | null): void {
    if (reason === this.reason) return;
    this.enter(this.rows);
    this.reason = reason;
  }

  put(cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]): void {
    if (cells.every(({ row, column, value }) => this.at(row, column) === value)) return;
    const rows = [...this.rows];
    for (const { row, column, value } of cells) {
      const known = rows[row];
      if (known) rows[row] = { ...known, cells: new Map(known.cells).set(column, value) };
    }
    this.enter(rows);
  }

  insert(at: number, count: number): void {
    // An area grows by rows that are put in between its own.
    const watched = (this.rows[at - 1]?.watched ?? false) && (this.rows[at]?.watched ?? false);
    const blank = Array.from({ length: count }, (): ModelRow => ({ origin: null, watched, cells: new Map() }));
    this.enter([...this.rows.slice(0, at), ...blank, ...this.rows.slice(at)]);
  }

  remove(at: number, count: number): void {
    this.enter([...this.rows.slice(0, at), ...this.rows.slice(at + count)]);
  }

  undo(): void {
    const before = this.done.pop();
    if (!before) return;
    this.undone.push(this.state);
    this.show(before);
  }

  redo(): void {
    const after = this.undone.pop();
    if (!after) return;
    this.done.push(this.state);
    this.show(after);
  }

  private get state(): ModelState {
    return { rows: this.rows, remembered: this.reason };
  }

  private show({ rows, remembered }: ModelState): void {
    this.rows = rows;
    this.reason = remembered;
  }

  private enter(rows: readonly ModelRow[]): void {
    this.done.push(this.state);
    if (this.done.length > this.depth) this.done.shift();
    this.undone = [];
    this.rows = rows;
  }
}
