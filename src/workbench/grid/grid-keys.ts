import { valueAt, type Grid, type Rectangle } from "../../sheets/grid";

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey?: boolean;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What the keys move about in. */
export interface KeyField {
  readonly grid: Grid;
  /** Rows and columns that are shown. */
  readonly extent: { readonly rows: number; readonly columns: number };
  mergeAt(row: number, column: number): Rectangle | null;
  /** Rows that a page holds. */
  readonly page: number;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to, as in Excel; null where the key leads nowhere. A merged area is one stop. With Ctrl an
 * arrow goes to the edge of the data, and End to the last cell that holds something.
 */
export function stepFrom(from: Spot, { key, ctrlKey, metaKey = false }: Pressed, field: KeyField): Spot | null {
  const arrow = arrows[key];
  if (arrow) return ctrlKey || metaKey ? edgeFrom(from, arrow, field) : nextTo(from, arrow, field);
  const last = lastUsed(field.grid);
  const targets: Readonly<Record<string, Spot>> = {
    PageUp: { ...from, row: from.row - field.page },
    PageDown: { ...from, row: from.row + field.page },
    Home: { row: ctrlKey ? 0 : from.row, column: 0 },
    End: ctrlKey ? last : { row: from.row, column: last.column },
  };
  const target = targets[key];
  return target ? within(target, field) : null;
}

/** Beyond the merged area that the cell belongs to. */
function nextTo(from: Spot, [rows, columns]: readonly [number, number], field: KeyField): Spot {
  const area = field.mergeAt(from.row, from.column) ?? {
    top: from.row,
    left: from.column,
    bottom: from.row,
    right: from.column,
  };
  const row = rows === 0 ? from.row : rows > 0 ? area.bottom + 1 : area.top - 1;
  const column = columns === 0 ? from.column : columns > 0 ? area.right + 1 : area.left - 1;
  return within({ row, column }, field);
}

/**
 * As far as the cells are filled alike: to the last filled one, else to the next filled one, else to the edge of what
 * is used.
 */
function edgeFrom(from: Spot, by: readonly [number, number], field: KeyField): Spot {
  const last = lastUsed(field.grid);
  const inside = ({ row, column }: Spot): boolean =>
    row >= 0 && column >= 0 && row <= Math.max(last.row, from.row) && column <= Math.max(last.column, from.column);
  const moved = ({ row, column }: Spot): Spot => ({ row: row + by[0], column: column + by[1] });
  const filled = (spot: Spot): boolean => inside(spot) && valueAt(field.grid, spot.row, spot.column) !== null;
  let at = moved(from);
  if (!inside(at)) return from;
  if (filled(from) && filled(at)) {
    while (filled(moved(at))) at = moved(at);
    return at;
  }
  while (!filled(at) && inside(moved(at))) at = moved(at);
  return at;
}

function lastUsed({ top, left, values }: Grid): Spot {
  const widest = values.reduce((width, line) => Math.max(width, line.length), 0);
  return { row: Math.max(0, top + values.length - 1), column: Math.max(0, left + widest - 1) };
}

function within({ row, column }: Spot, { extent }: KeyField): Spot {
  const inside = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);
  return { row: inside(row, extent.rows), column: inside(column, extent.columns) };
}
