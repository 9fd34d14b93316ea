import { type CellPlace, type Rectangle, valueAt } from "../sheets/grid";
import type { Blueprint } from "../sheets/blueprint";
import { SpokenError } from "../workbooks/spoken-error";
import type { EditLog, LoggedRows } from "./edit-log";
import type { RowsStep, SheetStep } from "./history";
import type { InsertedSheet, SheetInserter } from "./insert/insert-into-file";
import { sheetRows } from "./limits";
import type { MarkState } from "./mark-state";
import type { SheetMarks } from "./patch/save-workbook";
import { openPackage } from "./read/package";
import type { FileContent } from "./read/read";
import { readWorkbookPart } from "./read/workbook-part";
import { type TakenRows, withoutRows, withRows, withRowsPutIn } from "./rows/grid-rows";
import { type RowOperation, RowMoves } from "./rows/row-moves";
import { RowsCheck } from "./rows/rows-check";
import { type SheetBase, SheetState } from "./sheet-state";

/** The file that all that is pending will be written into. */
interface Ground {
  readonly bytes: Uint8Array;
  readonly content: FileContent;
  /** Formulas whose result no longer held when it was written. */
  readonly stale: readonly CellPlace[];
}

/** What a sheet step changes all at once: the ground, and how its sheets stand on it. */
interface Foundation {
  readonly ground: Ground;
  readonly bases: ReadonlyMap<string, SheetBase>;
}

/** What rows that are taken out bear away. */
interface Taken {
  readonly rows: TakenRows;
  readonly logged: LoggedRows;
  readonly marks: SheetMarks;
}

const sentences = {
  hidden: "选中的行里有隐藏或筛选掉的行，看不见的不代为删除；请先在 Excel 里显示出来",
  full: "工作表放不下这么多行了",
  merged: (row: number) =>
    `第${row}行是合并单元格的第一行，内容写在这一行里，删了就没有了；请先把内容挪到别处或取消合并`,
} as const;

/** The rows and sheets of an open file as they come and go; nothing is written before the file is saved. */
export class Structure {
  private readonly done: (RowsStep | SheetStep)[] = [];
  private saved: readonly (RowsStep | SheetStep)[] = [];
  private readonly taken = new Map<RowsStep, Taken>();
  private readonly sheets = new Map<
    SheetStep,
    { readonly before: Foundation; readonly after: Ground; readonly state: SheetState }
  >();
  private check: RowsCheck | null = null;

  private ground: Ground;

  constructor(
    opened: Omit<Ground, "stale">,
    private readonly state: Map<string, SheetState>,
    private readonly log: EditLog,
    private readonly marks: MarkState,
  ) {
    this.ground = { ...opened, stale: [] };
  }

  get bytes(): Uint8Array {
    return this.ground.bytes;
  }

  get content(): FileContent {
    return this.ground.content;
  }

  /** Rows that moved on the way from the bytes to what stands now, by sheet. */
  get moves(): Map<string, RowMoves> {
    const moved = [...this.state].filter(([, { base }]) => base.moves.operations.length > 0);
    return new Map(moved.map(([name, { base }]) => [name, base.moves]));
  }

  /** Formulas that were stale before rows and sheets were last written, where they stand now. */
  get stale(): CellPlace[] {
    return this.ground.stale.flatMap((cell) => {
      const row = this.state.get(cell.sheet)?.base.moves.rowOf(cell.row) ?? null;
      return row === null ? [] : [{ ...cell, row }];
    });
  }

  /** How many rows and sheets came and went that no saved file shows. */
  get unsaved(): number {
    let same = 0;
    while (same < this.done.length && this.done[same] === this.saved[same]) same += 1;
    return this.done.length - same + (this.saved.length - same);
  }

  /** Rows that came and went, in that order. */
  get rowSteps(): RowsStep[] {
    return this.done.flatMap((step) => ("operation" in step ? [step] : []));
  }

  keepAsSaved(): () => void {
    const { saved } = this;
    this.saved = [...this.done];
    return () => (this.saved = saved);
  }

  /** What has to be read before rows move, in small steps; null where all is. Throws UnreadableFileError. */
  readyForRows(): Generator<void> | null {
    this.check ??= new RowsCheck(this.content);
    return this.check.isReady ? null : this.check.prepare();
  }

  /** Throws SpokenError where rows cannot be put in or taken out without harm. */
  refuseHarm(sheet: string, operation: RowOperation): void {
    const state = this.state.get(sheet);
    if (!state) return;
    const { at, count, kind } = operation;
    const { grid, facts, base } = state;
    const isIn = (row: number): boolean => row >= at && row < at + count;
    if (kind === "delete" && [...facts.hiddenRows].some(isIn)) throw new SpokenError(sentences.hidden);
    const beheaded = (merge: Rectangle): boolean =>
      isIn(merge.top) && !isIn(merge.bottom) && valueAt(grid, merge.top, merge.left) !== null;
    const lost = kind === "delete" ? grid.merges.find(beheaded) : undefined;
    if (lost) throw new SpokenError(sentences.merged(lost.top + 1));
    if (kind === "insert" && Math.max(at, grid.top + grid.values.length) + count > sheetRows)
      throw new SpokenError(sentences.full);
    this.check ??= new RowsCheck(this.content);
    this.check.refuseHarm(new RowMoves(sheet, [...base.moves.operations, operation]));
  }

  /** Puts rows in or takes them out; what they held is kept until they are put back. */
  moveRows(step: RowsStep): void {
    const { sheet, operation } = step;
    const state = this.state.get(sheet);
    if (!state) return;
    if (operation.kind === "insert") {
      state.grid = withRowsPutIn(state.grid, operation);
      this.moveBeside(sheet, operation);
    } else {
      const { grid, taken: rows } = withoutRows(state.grid, operation);
      state.grid = grid;
      this.taken.set(step, { rows, ...this.moveBeside(sheet, operation) });
    }
    state.moveTo(new RowMoves(sheet, [...state.base.moves.operations, operation]));
    this.done.push(step);
  }

  /** Takes back what `moveRows` did last. */
  moveRowsBack(step: RowsStep): void {
    const { sheet, operation } = step;
    const state = this.state.get(sheet);
    if (!state) return;
    const inverse: RowOperation = { ...operation, kind: operation.kind === "insert" ? "delete" : "insert", like: null };
    this.moveBeside(sheet, inverse);
    const taken = this.taken.get(step);
    state.grid = taken ? withRows(state.grid, taken.rows) : withoutRows(state.grid, inverse).grid;
    if (taken) {
      this.log.putBack(sheet, taken.logged);
      this.marks.putBack(sheet, taken.marks);
      this.taken.delete(step);
    }
    state.moveTo(new RowMoves(sheet, state.base.moves.operations.slice(0, -1)));
    this.done.pop();
  }

  /**
   * Puts a new sheet behind all others; what the clerk does meanwhile stays. `stale`: formulas that are, once it is
   * there. Throws UnreadableFileError.
   */
  async insertSheet(
    blueprint: Blueprint,
    insert: SheetInserter,
    stale: () => readonly CellPlace[],
  ): Promise<SheetStep> {
    const { ground, moves } = this;
    const { bytes, content } = ground;
    const made = await insert({ ...content, bytes, moves: [...moves.values()] }, blueprint);
    // Another sheet came or went, or rows moved: what was made stands on ground that is gone.
    if (this.ground !== ground || !areSameMoves(this.moves, moves)) return this.insertSheet(blueprint, insert, stale);
    const step: SheetStep = { kind: "insert-sheet", sheet: made.name };
    const after = { bytes: made.bytes, content: this.contentWith(made), stale: stale() };
    const state = new SheetState(made.grid, made.facts, () => () => false);
    this.sheets.set(step, { before: this.foundation(), after, state });
    this.putSheet(step);
    return step;
  }

  /** Puts a sheet in that was put in and taken back. */
  putSheet(step: SheetStep): void {
    const kept = this.sheets.get(step);
    if (!kept) return;
    for (const state of this.state.values()) state.settle();
    this.stand(kept.after);
    this.state.set(step.sheet, kept.state);
    this.done.push(step);
  }

  /** Takes the sheet away that came last. */
  takeSheet(step: SheetStep): void {
    const kept = this.sheets.get(step);
    if (!kept) return;
    this.state.delete(step.sheet);
    this.marks.forget(step.sheet);
    this.stand(kept.before.ground);
    for (const [name, base] of kept.before.bases) this.state.get(name)?.unsettle(base);
    this.done.pop();
  }

  private moveBeside(
    sheet: string,
    operation: RowOperation,
  ): { readonly logged: LoggedRows; readonly marks: SheetMarks } {
    return { logged: this.log.moveRows(sheet, operation), marks: this.marks.moveRows(sheet, operation) };
  }

  private stand(ground: Ground): void {
    this.ground = ground;
    this.check = null;
  }

  private foundation(): Foundation {
    return { ground: this.ground, bases: new Map([...this.state].map(([name, { base }]) => [name, base])) };
  }

  /** The file with the rows where they are now and a sheet put in, and nothing else. */
  private contentWith({ bytes, grid, facts }: InsertedSheet): FileContent {
    const { content } = this.ground;
    const file = openPackage(bytes, content.package.limits);
    const states = content.grids.map(({ name }) => this.state.get(name));
    const grids = content.grids.map((each, index) => ({ ...each, merges: states[index]?.grid.merges ?? each.merges }));
    return {
      package: file,
      workbook: readWorkbookPart(file),
      grids: [...grids, grid],
      facts: [...content.facts.map((each, index) => states[index]?.facts ?? each), facts],
    };
  }
}

function areSameMoves(some: ReadonlyMap<string, RowMoves>, others: ReadonlyMap<string, RowMoves>): boolean {
  return some.size === others.size && [...some].every(([sheet, moves]) => others.get(sheet) === moves);
}
