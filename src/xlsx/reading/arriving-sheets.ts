import type { Grid } from "../../sheets/grid";
import type { FileAnswer } from "./reading-messages";

/** Sheets whose rows come in pieces from a thread that read them. */
export class ArrivingSheets {
  private readonly sheets: {
    readonly grid: Grid;
    readonly values: Grid["values"][number][];
    readonly formats: Grid["numberFormats"][number][];
  }[] = [];

  /** Takes a sheet or some rows; whatever else was answered is nothing to it. */
  take(answer: FileAnswer): void {
    const last = this.sheets.at(-1);
    if (answer.kind === "sheet") this.sheets.push({ grid: answer.grid, values: [], formats: [] });
    else if (answer.kind === "rows" && last) {
      for (const row of answer.values) last.values.push(row);
      for (const row of answer.numberFormats) last.formats.push(row);
    }
  }

  whole(): Grid[] {
    return this.sheets.map(({ grid, values, formats }) => ({ ...grid, values, numberFormats: formats }));
  }
}
