import type { CellPlace, CellValue, Grid } from "../../src/sheets/grid";
import { valueAt } from "../../src/sheets/grid";
import type { Blueprint } from "../../src/sheets/blueprint";
import type {
  CellWrite,
  Mark,
  Outcome,
  Selection,
  SheetChange,
  Skipped,
  Wait,
  Workbook,
} from "../../src/workbooks/port";

/** A workbook in memory behind the port, with a record of what was asked of it. */
export interface MemoryWorkbook extends Workbook {
  readonly marks: readonly Mark[];
  readonly revealed: readonly CellPlace[];
  readonly inserted: readonly Blueprint[];
  readonly memory: Map<string, unknown>;
  /** Refuses every write, mark and memory for this reason. */
  refuse(reason: Skipped["reason"] | null): void;
  /** From now on what is remembered is said to be damaged. */
  damageMemory(): void;
  /** Makes the next reading throw, of the whole workbook or of rows. */
  failNext(error: Error): void;
  /** Whether new sheets print wider than one page, as where Excel ignores the print width. */
  printsTooWide: boolean;
  /** Sheets without cells, as a chart has none. */
  readonly charts: string[];
  /** A request waits, or waits no more, for the end of cell editing. */
  hold(wait: Wait | null): void;
  valueOf(cell: CellPlace): CellValue;
  /** The clerk types a value. */
  type(cell: CellPlace, value: CellValue): void;
  select(selection: Selection): void;
}

/** A workbook of these sheets. */
export function memoryWorkbook(grids: readonly Grid[], name = "三季度.xlsx"): MemoryWorkbook {
  const sheets = new Map(grids.map((grid) => [grid.name, { ...grid, values: grid.values.map((row) => [...row]) }]));
  const changes = new Set<(change: SheetChange) => void>();
  const selections = new Set<(selection: Selection) => void>();
  const journal: { cell: CellPlace; before: CellValue }[][] = [];
  const memory = new Map<string, unknown>();
  let memoryIsDamaged = false;
  const revealed: CellPlace[] = [];
  const inserted: Blueprint[] = [];
  const charts: string[] = [];
  const waiters = new Set<(wait: Wait | null) => void>();
  let marks: readonly Mark[] = [];
  let refusal: Skipped["reason"] | null = null;
  let failure: Error | null = null;

  const put = ({ sheet, row, column }: CellPlace, value: CellValue): void => {
    const grid = sheets.get(sheet);
    const line = grid?.values[row - grid.top];
    if (grid && line) line[column - grid.left] = value;
  };
  const valueOf = ({ sheet, row, column }: CellPlace): CellValue => {
    const grid = sheets.get(sheet);
    return grid ? valueAt(grid, row, column) : null;
  };
  const outcome = (done: number, skipped: readonly Skipped[] = []): Outcome => ({ done, skipped });
  const guarded = (sheet: string, act: () => Outcome): Outcome =>
    refusal ? outcome(0, [{ sheet, reason: refusal }]) : act();

  const failing = (): void => {
    const error = failure;
    failure = null;
    if (error) throw error;
  };

  return {
    charts,
    hold: (wait) => waiters.forEach((listener) => listener(wait)),
    waiting: (listener) => {
      waiters.add(listener);
      return () => waiters.delete(listener);
    },
    fileName: async () => name,
    memory,
    damageMemory: () => (memoryIsDamaged = true),
    revealed,
    inserted,
    printsTooWide: false,
    get marks() {
      return marks;
    },
    refuse: (reason) => void (refusal = reason),
    failNext: (error) => void (failure = error),
    valueOf,
    type(cell, value) {
      put(cell, value);
      for (const listener of changes) listener({ sheet: cell.sheet, rows: { from: cell.row, to: cell.row } });
    },
    select: (selection) => selections.forEach((listener) => listener(selection)),
    async sheets({ progress, signal, leftOut } = {}) {
      failing();
      for (const chart of charts) leftOut?.(chart);
      progress?.({ done: 10, total: 20 });
      await Promise.resolve();
      signal?.throwIfAborted();
      return [...sheets.values()];
    },
    async rows(sheet, from, to) {
      failing();
      const grid = sheets.get(sheet);
      if (!grid) return null;
      const slice = <Line>(lines: readonly Line[]): Line[] =>
        lines.slice(Math.max(0, from - grid.top), Math.max(0, to - grid.top + 1));
      const top = Math.max(from, grid.top);
      return { ...grid, top, values: slice(grid.values), numberFormats: slice(grid.numberFormats) };
    },
    changed(listener) {
      changes.add(listener);
      return () => changes.delete(listener);
    },
    selected(listener) {
      selections.add(listener);
      return () => selections.delete(listener);
    },
    mark: async (given) => {
      const wanted = [...given];
      return guarded(wanted[0]?.cell.sheet ?? "", () => {
        marks = wanted;
        return outcome(wanted.length);
      });
    },
    unmark: async () =>
      guarded("", () => {
        const done = marks.length;
        marks = [];
        return outcome(done);
      }),
    write: async (writes: readonly CellWrite[]) =>
      guarded(writes[0]?.cell.sheet ?? "", () => {
        const fitting = writes.filter(({ cell, expected }) => valueOf(cell) === expected);
        journal.push(fitting.map(({ cell }) => ({ cell, before: valueOf(cell) })));
        for (const { cell, value } of fitting) put(cell, value);
        const stale = writes.filter((write) => !fitting.includes(write));
        return outcome(
          fitting.length,
          stale.map(({ cell, group }) => ({ sheet: cell.sheet, cell, group, reason: "changed-meanwhile" })),
        );
      }),
    undo: async () => {
      const entry = journal.pop() ?? [];
      for (const { cell, before } of entry) put(cell, before);
      return outcome(entry.length);
    },
    reveal: async (cell) => {
      revealed.push(cell);
      return outcome(1);
    },
    async insert(blueprint, told) {
      inserted.push(blueprint);
      if (this.printsTooWide) told?.("fit-to-width");
      return blueprint.name;
    },
    remember: async (key, value) =>
      guarded("", () => {
        if (value === null) memory.delete(key);
        else memory.set(key, value);
        return outcome(1);
      }),
    recall: async (key, unusable) => {
      if (memoryIsDamaged) unusable?.();
      return memory.get(key) ?? null;
    },
  };
}
