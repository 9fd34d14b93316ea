import type { Rectangle } from "../sheets/grid";
import { rectangleAt } from "../sheets/merges";
import { MarkedPlaces } from "../workbooks/marks";
import type { Mark, Outcome, MarkSeverity, Skipped } from "../workbooks/port";
import { inOneGo } from "../workbooks/unhurried";
import type { GuardedSheet } from "./guard";
import type { SheetMarks } from "./patch/save-workbook";
import { areaAfter, type RowOperation } from "./rows/row-moves";

type Sheets = ReadonlyMap<string, Pick<GuardedSheet, "grid" | "facts">>;

/** Which cells are marked: as the file has them, until they are set anew. */
export class MarkState {
  /** By sheet, in place of what the file holds there. */
  private readonly set = new Map<string, SheetMarks>();

  constructor(private readonly sheets: Sheets) {}

  /** The marks that a sheet shows now. */
  of(sheet: string): SheetMarks {
    return this.set.get(sheet) ?? this.inFile(sheet);
  }

  /** What has to be written; null where the file already shows it. */
  get pending(): ReadonlyMap<string, SheetMarks> | null {
    return this.set.size > 0 ? this.set : null;
  }

  /**
   * Marks in place of all earlier ones, in small steps; all of them show at once when the last is done. A sheet whose
   * protection forbids formatting keeps those it has.
   */
  *marking(marks: Iterable<Mark>): Generator<void, Outcome> {
    const wanted = new Map<string, MarkedPlaces>();
    let count = 0;
    for (const mark of marks) {
      const places = wanted.get(mark.cell.sheet) ?? new MarkedPlaces();
      wanted.set(mark.cell.sheet, places);
      places.add(mark);
      if (++count % marksPerStep === 0) yield;
    }
    const shut = [...this.sheets.keys()].filter(
      (name) => this.isShut(name) && (wanted.has(name) || this.inFile(name).size > 0),
    );
    const missing = [...wanted.keys()].filter((name) => !this.sheets.has(name));
    const set = new Map<string, SheetMarks>();
    let done = 0;
    for (const [name, { grid }] of this.sheets) {
      if (this.isShut(name)) continue;
      const places = wanted.get(name) ?? new MarkedPlaces();
      set.set(name, yield* indexed(yield* places.areas(grid.merges)));
      done += yield* places.count();
    }
    for (const [name, areas] of set) this.put(name, areas);
    const skipped: Skipped[] = [
      ...shut.map((sheet) => ({ sheet, reason: "protected" as const })),
      ...missing.map((sheet) => ({ sheet, reason: "sheet-missing" as const })),
    ];
    return { done, skipped };
  }

  /** Takes all marks off; counts their cells. */
  unmark(): Outcome {
    const open = [...this.sheets.keys()].filter((name) => !this.isShut(name));
    const done = open.reduce((total, name) => total + cellsIn(this.of(name)), 0);
    return { done, skipped: inOneGo(this.marking([])).skipped };
  }

  /** Moves the marks along with their rows; returns the areas that rows taken out bear away. */
  moveRows(sheet: string, operation: RowOperation): SheetMarks {
    const known = this.set.get(sheet);
    if (!known) return new Map();
    const each = (change: (area: Rectangle) => Rectangle | null): SheetMarks =>
      new Map([...known].map(([severity, areas]) => [severity, areas.flatMap((area) => change(area) ?? [])]));
    this.set.set(
      sheet,
      each((area) => areaAfter(area, operation)),
    );
    return each((area) => takenFrom(area, operation));
  }

  /** Marks again what was marked in rows that were taken out, now that they are there again. */
  putBack(sheet: string, taken: SheetMarks): void {
    const known = this.set.get(sheet);
    if (!known) return;
    const severities = new Set([...known.keys(), ...taken.keys()]);
    const both = [...severities].map((severity) => {
      const there = known.get(severity) ?? [];
      // An area that the rows part has grown around them already.
      const missing = (taken.get(severity) ?? []).filter((area) => !there.some((other) => holdsArea(other, area)));
      return [severity, [...there, ...missing]] as const;
    });
    this.set.set(sheet, new Map(both));
  }

  /** Forgets a sheet that is no more. */
  forget(sheet: string): void {
    this.set.delete(sheet);
  }

  private put(sheet: string, marks: SheetMarks): void {
    if (marks.size === 0 && this.inFile(sheet).size === 0) this.set.delete(sheet);
    else this.set.set(sheet, marks);
  }

  private isShut(sheet: string): boolean {
    return this.sheets.get(sheet)?.facts.formattable === false;
  }

  private inFile(sheet: string): SheetMarks {
    const marks = new Map<MarkSeverity, Rectangle[]>();
    for (const { severity, areas } of this.sheets.get(sheet)?.facts.marks ?? []) {
      const known = marks.get(severity) ?? [];
      for (const area of areas) known.push(area);
      marks.set(severity, known);
    }
    return marks;
  }
}

/** Marks between two steps. */
const marksPerStep = 4_000;

/** The same areas, once their cells can be asked for at once: whoever draws them does so in one go. */
function* indexed(marks: SheetMarks): Generator<void, SheetMarks> {
  for (const areas of marks.values()) {
    rectangleAt(areas, 0, 0);
    yield;
  }
  return marks;
}

function cellsIn(marks: SheetMarks): number {
  const areas = [...marks.values()].flat();
  return areas.reduce((total, { top, left, bottom, right }) => total + (bottom - top + 1) * (right - left + 1), 0);
}

/** The part of an area that lies in rows taken out. */
function takenFrom(area: Rectangle, { kind, at, count }: RowOperation): Rectangle | null {
  const [top, bottom] = [Math.max(area.top, at), Math.min(area.bottom, at + count - 1)];
  return kind === "delete" && top <= bottom ? { ...area, top, bottom } : null;
}

function holdsArea(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  );
}
