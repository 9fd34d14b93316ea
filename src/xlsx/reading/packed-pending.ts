import type { CellValue, Rectangle } from "../../sheets/grid";
import type { MarkSeverity } from "../../workbooks/port";
import type { Pending, SheetMarks, ValueEdits } from "../patch/save-workbook";
import { type RowOperation, RowMoves } from "../rows/row-moves";

/** Some edited cells of one sheet, as arrays that cross to another thread in one go. */
export interface PackedEdits {
  readonly sheet: string;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: readonly CellValue[];
  readonly formats: readonly (string | null)[];
}

/** Top, left, bottom and right of each rectangle in turn. */
type PackedAreas = Int32Array;

/** What is pending in a file, but for its edited cells, which may be many and travel in parts. */
export interface PackedPending {
  readonly moves: readonly { readonly sheet: string; readonly operations: readonly RowOperation[] }[];
  readonly marks: ReadonlyMap<string, ReadonlyMap<MarkSeverity, PackedAreas>> | null;
  readonly items: ReadonlyMap<string, unknown> | null;
  readonly recalculate: boolean;
}

/** Cells to a part: some 20 ms of copying. */
const cellsPerPart = 20_000;

/** Edits in parts. */
export function packedEdits(edits: Pending["edits"]): PackedEdits[] {
  return [...edits].flatMap(([sheet, rows]) => {
    const cells = [...rows].flatMap(([row, columns]) =>
      [...columns].map(([column, cell]) => ({ row, column, ...cell })),
    );
    const parts: PackedEdits[] = [];
    for (let from = 0; from < cells.length; from += cellsPerPart) {
      const part = cells.slice(from, from + cellsPerPart);
      parts.push({
        sheet,
        rows: Int32Array.from(part, ({ row }) => row),
        columns: Int32Array.from(part, ({ column }) => column),
        values: part.map(({ value }) => value),
        formats: part.map(({ format }) => format),
      });
    }
    return parts;
  });
}

/** All else that is pending. */
export function packedPending({ moves = [], marks, items, recalculate }: Pending): PackedPending {
  return {
    moves: packedMoves(moves),
    marks: marks && mapped(marks, (bySeverity) => mapped(bySeverity, packedAreas)),
    items,
    recalculate,
  };
}

/** Rows that moved. */
export function packedMoves(moves: readonly RowMoves[]): PackedPending["moves"] {
  return moves.map(({ sheet, operations }) => ({ sheet, operations }));
}

/** The same, from what came of it. */
export function unpackedMoves(moves: PackedPending["moves"]): RowMoves[] {
  return moves.map(({ sheet, operations }) => new RowMoves(sheet, operations));
}

/** What is pending, from what came of it. */
export function unpacked({ moves, marks, items, recalculate }: PackedPending, parts: readonly PackedEdits[]): Pending {
  return {
    moves: unpackedMoves(moves),
    edits: unpackedEdits(parts),
    marks: marks && mapped(marks, (bySeverity): SheetMarks => mapped(bySeverity, unpackedAreas)),
    items,
    recalculate,
  };
}

type Rows = Map<number, Map<number, { value: CellValue; format: string | null }>>;

function unpackedEdits(parts: readonly PackedEdits[]): ReadonlyMap<string, ValueEdits> {
  const sheets = new Map<string, Rows>();
  for (const { sheet, rows, columns, values, formats } of parts) {
    const edits: Rows = sheets.get(sheet) ?? new Map();
    sheets.set(sheet, edits);
    for (const [at, row] of rows.entries()) {
      const cells = edits.get(row) ?? new Map();
      edits.set(row, cells);
      cells.set(columns[at] ?? 0, { value: values[at] ?? null, format: formats[at] ?? null });
    }
  }
  return sheets;
}

function packedAreas(areas: readonly Rectangle[]): PackedAreas {
  const packed = new Int32Array(areas.length * 4);
  for (const [at, { top, left, bottom, right }] of areas.entries()) packed.set([top, left, bottom, right], at * 4);
  return packed;
}

function unpackedAreas(packed: PackedAreas): Rectangle[] {
  return Array.from({ length: packed.length / 4 }, (_, at) => {
    const [top = 0, left = 0, bottom = 0, right = 0] = packed.subarray(at * 4, at * 4 + 4);
    return { top, left, bottom, right };
  });
}

function mapped<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
