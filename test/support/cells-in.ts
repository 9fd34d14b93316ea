import { utils, type CellObject, type WorkBook } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
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

/** Milliseconds: some damaged files of a few kilobytes it never finishes. */
const patience = 3_000;

/** SheetJS in a context of its own, where it can be stopped. */
const elsewhere = vm.createContext({ console: { error: () => undefined } });
vm.runInContext(readFileSync(path.resolve("node_modules/@e965/xlsx/dist/xlsx.full.min.js"), "utf8"), elsewhere);

function readBySheetJs(bytes: Uint8Array): WorkBook {
  elsewhere["bytes"] = bytes;
  const options = "{ type: 'array', cellFormula: false, cellHTML: false, cellText: false }";
  return vm.runInContext(`XLSX.read(bytes, ${options})`, elsewhere, { timeout: patience }) as WorkBook;
}

/** As SheetJS sees them; null where it cannot open the file, or does not come to an end. */
export function cellsElsewhere(bytes: Uint8Array): Cells | null {
  const cells = new Map<string, string>();
  try {
    const { Sheets } = readBySheetJs(bytes);
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
