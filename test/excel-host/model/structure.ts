import type { Rectangle } from "../../../src/sheets/grid";
import { intersection } from "./address";
import { type Sheet, newId } from "./sheet";

function shiftedRow(row: number, at: number, count: number): number {
  return row >= at ? row + count : row;
}

/** Inserts empty rows above row `at`; merges, formats and hidden rows move and stretch as in Excel. */
export function insertRows(sheet: Sheet, at: number, count: number): void {
  const fresh = Array.from({ length: count }, () => []);
  if (sheet.rows.length > at) sheet.rows.splice(at, 0, ...fresh);
  const shifted = (area: Rectangle): Rectangle => ({
    ...area,
    top: shiftedRow(area.top, at, count),
    bottom: shiftedRow(area.bottom, at, count),
  });
  sheet.merges = sheet.merges.map(shifted);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(shifted);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => shiftedRow(row, at, count)));
  sheet.filteredRows = new Set([...sheet.filteredRows].map((row) => shiftedRow(row, at, count)));
}

/** Deletes rows `at` … `at + count - 1`. */
export function deleteRows(sheet: Sheet, at: number, count: number): void {
  const after = at + count;
  sheet.rows.splice(at, count);
  const kept = (area: Rectangle): Rectangle[] => {
    const top = area.top >= after ? area.top - count : Math.min(area.top, at);
    const bottom = area.bottom >= after ? area.bottom - count : Math.min(area.bottom, at - 1);
    return bottom >= top ? [{ ...area, top, bottom }] : [];
  };
  sheet.merges = sheet.merges.flatMap(kept);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(kept);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/**
 * Sorts rows by a column, text order; cell formats travel with their rows and each piece of a conditional format
 * becomes one of its own, as Excel leaves it.
 */
export function sortRows(sheet: Sheet, { top, bottom, left, right }: Rectangle, column: number): void {
  const order = Array.from({ length: bottom - top + 1 }, (_, index) => top + index).sort((one, other) =>
    String(sheet.cellAt(one, column)?.value ?? "").localeCompare(
      String(sheet.cellAt(other, column)?.value ?? ""),
      "zh-CN",
    ),
  );
  const rows = order.map((row) => sheet.rows[row] ?? []);
  rows.forEach((cells, index) => (sheet.rows[top + index] = cells));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    order.flatMap((from, index) => {
      const pieces = format.areas.flatMap((area) => {
        const piece = intersection(area, { top: from, bottom: from, left, right });
        return piece ? [{ ...piece, top: top + index, bottom: top + index }] : [];
      });
      return pieces.length > 0 ? [{ ...format, id: newId(), areas: pieces }] : [];
    }),
  );
}

/**
 * Copies a row's cells and formats onto another row, as copy and paste does: a conditional format gets a second copy of
 * its rule.
 */
export function copyRow(sheet: Sheet, from: number, to: number): void {
  sheet.rows[to] = (sheet.rows[from] ?? []).map((cell) => cell && { ...cell });
  const copies = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas
      .filter((area) => area.top <= from && area.bottom >= from)
      .map((area) => ({ ...area, top: to, bottom: to }));
    return areas.length > 0 ? [{ ...format, id: newId(), areas, format: new Map(format.format) }] : [];
  });
  sheet.conditionalFormats.push(...copies);
}
