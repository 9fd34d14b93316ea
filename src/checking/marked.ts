import type { Severity } from "../annexes/severity";
import type { CellPlace } from "../sheets/grid";
import type { CheckRun } from "./run";
import { openPlaces } from "./tally";

/** A cell to highlight, by the most severe finding that is still open there. */
export interface MarkedCell {
  readonly cell: CellPlace;
  readonly severity: Severity;
}

/** The cells that a check would have highlighted: one mark a cell, none where the finding was waived. */
export function markedCells({ sheets }: Pick<CheckRun, "sheets">): MarkedCell[] {
  return sheets.flatMap((sheet) =>
    Array.from(openPlaces(sheet), ({ finding: { place, severity } }) => ({ cell: place, severity })),
  );
}
