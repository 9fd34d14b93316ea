/** A cell's value, as these readers take it. */
export type Cell = string | number | boolean | null;

/** The text of a cell; "" for an empty one. */
export function textOfCell(value: Cell): string {
  return value === null ? "" : String(value);
}
