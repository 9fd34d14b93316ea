import type { CellValue } from "../sheets/grid";

/** Values as Excel.Range answers them: an empty cell is "". */
export function valuesOf(rows: readonly (readonly unknown[])[]): CellValue[][] {
  return rows.map((row) => row.map(valueOf));
}

/** One value as the port has it. */
export function valueOf(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Number formats, rows of equal formats sharing one array: a column mostly has one format. */
export function formatsOf(rows: readonly (readonly unknown[])[], before?: readonly string[]): (readonly string[])[] {
  let last = before;
  return rows.map((row) => {
    const same = last?.length === row.length && last.every((format, column) => format === row[column]);
    if (!last || !same) last = row.map((format) => (typeof format === "string" ? format : "General"));
    return last;
  });
}
