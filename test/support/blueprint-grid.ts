import type { CellValue, Grid } from "../../src/sheets/grid";
import type { Blueprint } from "../../src/sheets/blueprint";

/** The sheet that a blueprint comes to, as a grid; a formula counts as not yet calculated. */
export function gridOfBlueprint({ name, cells, merges, styles }: Blueprint): Grid {
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (const { row, column, value, style } of cells) {
    while (values.length <= row) {
      values.push([]);
      numberFormats.push([]);
    }
    const [line, formats] = [values[row] ?? [], numberFormats[row] ?? []];
    while (line.length <= column) {
      line.push(null);
      formats.push("General");
    }
    line[column] = value ?? null;
    formats[column] = styles[style]?.numberFormat ?? "General";
  }
  return { name, visible: true, date1904: false, top: 0, left: 0, values, numberFormats, merges };
}
