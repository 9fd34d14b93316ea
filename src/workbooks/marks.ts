import { type Rectangle, rangeOf } from "../sheets/grid";
import { rectangleAt } from "../sheets/merges";
import type { Mark, MarkSeverity } from "./port";
import { inOneGo } from "./unhurried";

/** The look of one severity in a sheet. The border is what shows on empty cells, where bold and underline cannot. */
export interface MarkStyle {
  /** #RRGGBB */
  readonly fill: string;
  /** #RRGGBB of the text and of the border. */
  readonly color: string;
  readonly bold: boolean;
  readonly underline: boolean;
  /** Conditional formats allow no thicker line than these. */
  readonly border: "thin" | "dashed" | "dotted";
}

/** Excel's own 差 / 适中 fills, which clerks know; no two severities differ by colour alone. Most severe first. */
export const markStyles: Readonly<Record<MarkSeverity, MarkStyle>> = {
  error: { fill: "#FFC7CE", color: "#9C0006", bold: true, underline: true, border: "thin" },
  warning: { fill: "#FFEB9C", color: "#7F4F00", bold: true, underline: false, border: "dashed" },
  hint: { fill: "#DDEBF7", color: "#1F4E78", bold: false, underline: true, border: "dotted" },
};

const severities = ["error", "warning", "hint"] as const satisfies readonly MarkSeverity[];
const signature = /"qiangshen-mark:(error|warning|hint)"/i;

/** Excel cuts longer addresses off without a word. */
const addressLimit = 8_192;

/**
 * The constant-true custom formula, without "=", that makes a conditional format ours. It does not begin with a quote,
 * which some programs would take for a text, and uses nothing younger than the first spreadsheets.
 */
export function markFormula(severity: MarkSeverity): string {
  return `LEN("qiangshen-mark:${severity}")>0`;
}

/** The severity that a conditional format's formula was signed with, or null where the format is not ours. */
export function severityOfFormula(formula: string): MarkSeverity | null {
  const found = signature.exec(formula)?.[1]?.toLowerCase();
  return severities.find((severity) => severity === found) ?? null;
}

type Areas = ReadonlyMap<MarkSeverity, readonly Rectangle[]>;

/**
 * Marks of one sheet as rectangles by severity: a cell marked twice keeps the more severe, a merged cell is marked
 * whole.
 */
export function markedAreas(marks: Iterable<Mark>, merges: readonly Rectangle[]): Areas {
  const cells = new MarkedPlaces();
  for (const mark of marks) cells.add(mark);
  return inOneGo(cells.areas(merges));
}

/** Cells between two steps. */
const cellsPerStep = 4_000;

/** The marked cells of one sheet as numbers: a neglected ledger has hundreds of thousands. */
export class MarkedPlaces {
  private readonly keys = new Map<MarkSeverity, number[]>(severities.map((severity) => [severity, []]));

  add({ cell, severity }: Mark): void {
    this.keys.get(severity)?.push(keyOf(cell.row, cell.column));
  }

  /** How many cells are marked, in small steps. */
  *count(): Generator<void, number> {
    const cells = new Set<number>();
    for (const keys of this.keys.values()) {
      for (const [at, key] of keys.entries()) {
        cells.add(key);
        if (at % cellsPerStep === 0) yield;
      }
    }
    return cells.size;
  }

  /** The areas that they make (`markedAreas`), in small steps. */
  *areas(merges: readonly Rectangle[]): Generator<void, Areas> {
    const areas = new Map<MarkSeverity, readonly Rectangle[]>();
    const taken = new Set<number>();
    for (const [severity, keys] of this.keys) {
      const cells: number[] = [];
      const whole = new Set<Rectangle>();
      for (const [at, own] of keys.entries()) {
        if (at % cellsPerStep === 0) yield;
        const merge = rectangleAt(merges, rowIn(own), columnIn(own));
        const key = merge ? keyOf(merge.top, merge.left) : own;
        if (taken.has(key)) continue;
        taken.add(key);
        if (merge) whole.add(merge);
        else cells.push(key);
      }
      if (cells.length + whole.size > 0) areas.set(severity, [...(yield* rectangleSteps(cells)), ...whole]);
    }
    return areas;
  }
}

/**
 * Rectangles as addresses, joined by `separator` ("," for Excel's API, " " for a file), none over so many characters.
 */
export function addressesOf(
  rectangles: readonly Rectangle[],
  separator: "," | " ",
  limit: number = addressLimit,
): string[] {
  const addresses: string[] = [];
  let current = "";
  for (const range of rectangles.map(rangeOf)) {
    if (current !== "" && current.length + range.length < limit) current += separator + range;
    else {
      if (current !== "") addresses.push(current);
      current = range;
    }
  }
  return current === "" ? addresses : [...addresses, current];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * A cell as one number, in reading order; sorting numbers is what makes a hundred thousand marks a matter of
 * milliseconds.
 */
function keyOf(major: number, minor: number): number {
  return major * keySpan + minor;
}

const keySpan = 2 ** 21;

function rowIn(key: number): number {
  return Math.floor(key / keySpan);
}

function columnIn(key: number): number {
  return key % keySpan;
}

/** Distinct cells as few rectangles: runs along one direction joined across the other, whichever way gives fewer. */
export function fewestRectangles(cells: readonly Cell[]): Rectangle[] {
  return inOneGo(rectangleSteps(cells.map(({ row, column }) => keyOf(row, column))));
}

function* rectangleSteps(keys: readonly number[]): Generator<void, Rectangle[]> {
  yield;
  const alongRows = Float64Array.from(keys).sort();
  yield;
  const byRow = joinedRuns(alongRows);
  yield;
  const alongColumns = Float64Array.from(keys, (key) => keyOf(columnIn(key), rowIn(key))).sort();
  yield;
  const byColumn = joinedRuns(alongColumns);
  yield;
  return byColumn.length < byRow.length ? byColumn.map(turned) : byRow;
}

function turned({ top, left, bottom, right }: Rectangle): Rectangle {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** Runs of sorted keys; a run as wide as the one above it makes that one taller. */
function joinedRuns(sorted: Float64Array): Rectangle[] {
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  let above: typeof found = [];
  let here: typeof found = [];
  let row = -2;
  let next = 0;
  for (let index = 0; index < sorted.length;) {
    const first = sorted[index] ?? 0;
    const top = Math.floor(first / keySpan);
    if (top !== row) {
      above = top === row + 1 ? here : [];
      here = [];
      next = 0;
      row = top;
    }
    let last = first;
    for (index++; sorted[index] === last + 1; index++) last += 1;
    const [left, right] = [first - top * keySpan, last - top * keySpan];
    while ((above[next]?.left ?? left) < left) next += 1;
    const upper = above[next];
    const run = upper?.left === left && upper.right === right ? upper : { top, left, bottom: top, right };
    if (run === upper) run.bottom = top;
    else found.push(run);
    here.push(run);
  }
  return found;
}
