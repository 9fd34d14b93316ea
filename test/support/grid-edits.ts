import type { CellValue, Grid } from "../../src/sheets/grid";

/** The grid after one cell was typed over (zero-based sheet position). */
export function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const values = grid.values.map((cells, index) =>
    index === row - grid.top ? Object.assign([...cells], { [column - grid.left]: value }) : cells,
  );
  return { ...grid, values };
}

/** The grid after one cell was given another number format. */
export function withFormat(grid: Grid, row: number, column: number, format: string): Grid {
  const width = Math.max(column - grid.left + 1, ...grid.values.map((cells) => cells.length));
  const numberFormats = grid.values.map((_, index) => {
    const formats = Array.from({ length: width }, (_cell, at) => grid.numberFormats[index]?.[at] ?? "General");
    return index === row - grid.top ? formats.with(column - grid.left, format) : formats;
  });
  return { ...grid, numberFormats };
}

/** The grid with its rows in another order: `order` holds sheet rows, of which there are as many as before. */
export function withRowOrder(grid: Grid, from: number, order: readonly number[]): Grid {
  const reordered = <Cells>(lines: readonly Cells[]) =>
    lines.map((line, index) => lines[order[index - from] ?? index] ?? line);
  return { ...grid, values: reordered(grid.values), numberFormats: reordered(grid.numberFormats) };
}

/** The grid with empty rows put in above a row. */
export function withRowsInserted(grid: Grid, above: number, count: number): Grid {
  const inserted = <Cell>(lines: readonly (readonly Cell[])[]) => [
    ...lines.slice(0, above),
    ...Array.from({ length: count }, (): readonly Cell[] => []),
    ...lines.slice(above),
  ];
  const merges = grid.merges.map((merge) =>
    merge.top >= above ? { ...merge, top: merge.top + count, bottom: merge.bottom + count } : merge,
  );
  return { ...grid, values: inserted(grid.values), numberFormats: inserted(grid.numberFormats), merges };
}
