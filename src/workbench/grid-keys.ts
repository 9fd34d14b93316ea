import type { CellPlace } from "../sheets/grid";

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/** The cell that a key leads to from the selected one, as in Excel; null where the key leads nowhere. */
export function stepFrom(
  { sheet, row, column }: CellPlace,
  { key, ctrlKey }: Pressed,
  extent: { readonly rows: number; readonly columns: number },
  page: number,
): CellPlace | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [ctrlKey ? 0 : row - 1, column],
    ArrowDown: [ctrlKey ? extent.rows - 1 : row + 1, column],
    ArrowLeft: [row, ctrlKey ? 0 : column - 1],
    ArrowRight: [row, ctrlKey ? extent.columns - 1 : column + 1],
    PageUp: [row - page, column],
    PageDown: [row + page, column],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? extent.rows - 1 : row, extent.columns - 1],
  };
  const target = steps[key];
  if (!target) return null;
  const within = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);
  return { sheet, row: within(target[0], extent.rows), column: within(target[1], extent.columns) };
}
