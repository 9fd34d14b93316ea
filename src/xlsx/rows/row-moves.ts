import type { Rectangle } from "../../sheets/grid";
import { sheetRows } from "../limits";

/** Rows put in before a row, or taken out from it on (zero-based); what lies below moves. */
export interface RowOperation {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  /** The row, as counted before rows were put in, that the new ones look like; null for plain ones. */
  readonly like: number | null;
}

/** A row put in (as counted in the end), and the row of the file that it looks like. */
export interface InsertedRow {
  readonly row: number;
  readonly like: number | null;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

const lastRow = sheetRows - 1;

/** What putting in and taking out rows of one sheet, one after the other, amounts to. */
export class RowMoves {
  constructor(
    readonly sheet: string,
    readonly operations: readonly RowOperation[],
  ) {}

  /** Where a row of the file comes to stand; null where it was taken out, or pushed over the end of the sheet. */
  rowOf(row: number): number | null {
    let at: number | null = row;
    for (const operation of this.operations) if (at !== null) at = rowAfter(at, operation);
    return at;
  }

  /** The same, but where a row was taken out, the place that it left. */
  edgeOf(row: number): number {
    return this.operations.reduce(
      (at, operation) => rowAfter(at, operation) ?? (operation.kind === "insert" ? lastRow : operation.at),
      row,
    );
  }

  /** Whether rows put in push a row of the file over the end of the sheet. */
  pushesOut(row: number): boolean {
    let at: number | null = row;
    for (const operation of this.operations) {
      const after: number | null = rowAfter(at, operation);
      if (after === null) return operation.kind === "insert";
      at = after;
    }
    return false;
  }

  /** What becomes of rows in a row: those put in between belong to them; null where all of them were taken out. */
  spanOf(top: number, bottom: number): Span | null {
    let span: Span | null = { top, bottom };
    for (const operation of this.operations) if (span !== null) span = spanAfter(span, operation);
    return span;
  }

  /** What becomes of an area. */
  areaOf(area: Rectangle): Rectangle | null {
    const span = this.spanOf(area.top, area.bottom);
    return span && { ...area, ...span };
  }

  /** Whether something happens to an area of the file on its way. */
  passes(area: Rectangle, happens: (operation: RowOperation, area: Rectangle) => boolean): boolean {
    let at: Rectangle | null = area;
    for (const operation of this.operations) {
      if (!at) return false;
      if (happens(operation, at)) return true;
      at = areaAfter(at, operation);
    }
    return false;
  }

  /** The row of the file that stands in a row now; null where that was put in. */
  originOf(row: number): number | null {
    return this.traced(row, false);
  }

  /** The row of the file that stands in a row now, or that the row put in there looks like. */
  lookOf(row: number): number | null {
    return this.traced(row, true);
  }

  /** The rows put in that are still there, from above. */
  get inserted(): InsertedRow[] {
    let rows: number[] = [];
    for (const operation of this.operations) {
      rows = rows.flatMap((row) => rowAfter(row, operation) ?? []);
      if (operation.kind === "insert")
        for (let added = 0; added < operation.count; added += 1) rows.push(operation.at + added);
    }
    return rows.sort((one, other) => one - other).map((row) => ({ row, like: this.lookOf(row) }));
  }

  private traced(row: number, looks: boolean): number | null {
    let at: number | null = row;
    for (let index = this.operations.length - 1; index >= 0 && at !== null; index -= 1)
      at = rowBefore(at, this.operations[index] as RowOperation, looks);
    return at;
  }
}

/** Where a row comes to stand; null where it is taken out, or pushed over the end of the sheet. */
export function rowAfter(row: number, { kind, at, count }: RowOperation): number | null {
  if (row < at) return row;
  if (kind === "insert") return row + count > lastRow ? null : row + count;
  return row < at + count ? null : row - count;
}

/** What becomes of an area when rows are put in or taken out; null where it is taken out whole. */
export function areaAfter(area: Rectangle, operation: RowOperation): Rectangle | null {
  const span = spanAfter(area, operation);
  return span && { ...area, ...span };
}

/** Whether rows that are put in or taken out would part an area: some of it would stay, some be new or go. */
export function parts({ kind, at, count }: RowOperation, { top, bottom }: Span): boolean {
  if (kind === "insert") return at > top && at <= bottom;
  const last = at + count - 1;
  return at <= bottom && last >= top && (at > top || last < bottom);
}

/** Whether rows that are taken out reach into an area. */
export function takesFrom({ kind, at, count }: RowOperation, { top, bottom }: Span): boolean {
  return kind === "delete" && at <= bottom && at + count - 1 >= top;
}

function spanAfter({ top, bottom }: Span, operation: RowOperation): Span | null {
  const { kind, at, count } = operation;
  if (kind === "insert") {
    const moved = rowAfter(top, operation);
    return moved === null ? null : { top: moved, bottom: rowAfter(bottom, operation) ?? lastRow };
  }
  // What reaches to the end of the sheet goes on reaching there.
  const first = rowAfter(top, operation) ?? at;
  const last = bottom === lastRow ? lastRow : (rowAfter(bottom, operation) ?? at - 1);
  return first > last || (top >= at && bottom < at + count) ? null : { top: first, bottom: last };
}

function rowBefore(row: number, { kind, at, count, like }: RowOperation, looks: boolean): number | null {
  if (row < at) return row;
  if (kind === "delete") return row + count;
  return row >= at + count ? row - count : looks ? like : null;
}
