import type { Grid } from "../../sheets/grid";
import { breath } from "../../workbooks/breath";

/** What sheets travel to a worker as: each sheet's head, then its rows in parts, so that no message is large. */
export type GridPart =
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly values: Grid["values"]; readonly numberFormats: Grid["numberFormats"] };

/** Rows per message: some 10 ms of copying each. */
export const rowsPerPart = 2_000;

/** Posts sheets part by part and lets the page have its turn in between; nothing is posted once the signal fired. */
export async function sendGrids(
  post: (part: GridPart) => void,
  grids: readonly Grid[],
  signal: AbortSignal,
): Promise<void> {
  for (const { values, numberFormats, ...sheet } of grids) {
    signal.throwIfAborted();
    post({ kind: "sheet", grid: { ...sheet, values: [], numberFormats: [] } });
    for (let from = 0; from < values.length; from += rowsPerPart) {
      signal.throwIfAborted();
      const to = from + rowsPerPart;
      post({ kind: "rows", values: values.slice(from, to), numberFormats: numberFormats.slice(from, to) });
      await breath();
    }
  }
}

/** Sheets whose rows arrive in parts. */
export class Arrivals {
  private sheets: {
    grid: Grid;
    values: Grid["values"][number][];
    numberFormats: Grid["numberFormats"][number][];
  }[] = [];

  take(part: GridPart): void {
    if (part.kind === "sheet") return void this.sheets.push({ grid: part.grid, values: [], numberFormats: [] });
    const sheet = this.sheets.at(-1);
    for (const row of part.values) sheet?.values.push(row);
    for (const row of part.numberFormats) sheet?.numberFormats.push(row);
  }

  /** All that arrived since the last time. */
  whole(): Grid[] {
    const grids = this.sheets.map(({ grid, values, numberFormats }) => ({ ...grid, values, numberFormats }));
    this.sheets = [];
    return grids;
  }
}
