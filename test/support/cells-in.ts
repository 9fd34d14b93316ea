import { read as readBySheetJs, utils, type CellObject } from "@e965/xlsx";
import type { CellPlace, CellValue } from "../../src/sheets/grid";
import { readWorkbook } from "../../src/xlsx/read/read";

/** What the cells of a workbook hold, by `cellKey`: only those that hold something. */
export type Cells = ReadonlyMap<string, string>;

export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${row} ${column} ${sheet}`;
}

/** As our own reader sees them. */
export async function cellsIn(bytes: Uint8Array): Promise<Cells> {
  const cells = new Map<string, string>();
  for (const { name, top, left, values } of (await readWorkbook(bytes)).grids)
    values.forEach((row, down) =>
      row.forEach((value, right) => put(cells, { sheet: name, row: top + down, column: left + right }, value)),
    );
  return cells;
}

/** As SheetJS sees them; null where it cannot open the file. */
export function cellsElsewhere(bytes: Uint8Array): Cells | null {
  const cells = new Map<string, string>();
  try {
    const { Sheets } = readBySheetJs(bytes, { cellFormula: false, cellHTML: false, cellText: false });
    for (const [sheet, content] of Object.entries(Sheets))
      for (const [address, cell] of Object.entries(content)) {
        if (address.startsWith("!")) continue;
        const { r, c } = utils.decode_cell(address);
        put(cells, { sheet, row: r, column: c }, valueOf(cell as CellObject));
      }
    return cells;
  } catch {
    return null;
  }
}

function valueOf({ t, v, w }: CellObject): CellValue {
  if (t === "e") return w ?? String(v);
  return typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? v : null;
}

function put(cells: Map<string, string>, place: CellPlace, value: CellValue): void {
  // Line ends and blanks at the ends are read in more ways than one.
  const text = value === null ? "" : String(value).replace(/\r/g, "").trim();
  if (text !== "") cells.set(cellKey(place), text);
}

/** The first cells that differ, for a message. */
export function differences(one: Cells, other: Cells): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys]
    .filter((key) => one.get(key) !== other.get(key))
    .slice(0, 3)
    .map((key) => `${key}: ${one.get(key) ?? "–"} / ${other.get(key) ?? "–"}`);
}
