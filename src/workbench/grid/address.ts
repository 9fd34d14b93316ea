const address = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The zero-based place of an A1 address as a clerk types it, null where it is none. */
export function placeNamed(text: string): { readonly row: number; readonly column: number } | null {
  const match = address.exec(text.trim().toUpperCase());
  if (!match) return null;
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row <= lastRow && column <= lastColumn ? { row, column } : null;
}
