import { numberFormatAt, valueAt, type CellValue, type Grid } from "../../sheets/grid";
import { cellText } from "./cell-text";

/** What the cells of a sheet show, for who asks for many: equal values are put in words once. */
export function cellTexts(grid: Grid): (row: number, column: number) => string {
  const known = new Map<string, Map<CellValue, string>>();
  return (row, column) => {
    const value = valueAt(grid, row, column);
    if (value === null) return "";
    if (typeof value === "string") return value;
    const format = numberFormatAt(grid, row, column);
    const byValue = known.get(format) ?? new Map<CellValue, string>();
    known.set(format, byValue);
    const text = byValue.get(value) ?? cellText(value, format, grid.date1904);
    byValue.set(value, text);
    return text;
  };
}
