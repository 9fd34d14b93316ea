import type { Severity } from "../annexes/severity";
import type { CellPlace } from "../sheets/grid";
import type { CheckRun } from "./run";

/** A cell to highlight, by the most severe finding that is still open there. */
export interface MarkedCell {
  readonly cell: CellPlace;
  readonly severity: Severity;
}

/** The cells that a check would have highlighted: one mark a cell, none where the finding was waived. */
export function markedCells({ sheets }: CheckRun): MarkedCell[] {
  const marked = new Map<string, MarkedCell>();
  for (const { place, severity, waived } of sheets.flatMap(({ findings }) => findings)) {
    const key = `${place.sheet}!${place.row},${place.column}`;
    // Findings of one cell come most severe first.
    if (waived === null && !marked.has(key)) marked.set(key, { cell: place, severity });
  }
  return [...marked.values()];
}
