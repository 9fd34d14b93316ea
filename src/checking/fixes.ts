import type { CellPlace, CellValue } from "../sheets/grid";
import type { Correction, Finding, Fix } from "./finding";
import type { CheckResult } from "./run";

/** A cell write as the workbook port takes it; writes of one group are done all or not at all. */
export interface FixedCell {
  readonly cell: CellPlace;
  readonly expected: CellValue;
  readonly value: string | number;
  readonly numberFormat?: string;
  readonly group: string;
}

/** A fix with the finding it mends. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The writes of one fix, as one group named by the finding. */
export function writesOf({ finding, fix }: ChosenFix): FixedCell[] {
  return fix.writes.map((write) => ({ ...cellOf(write), group: finding.identity }));
}

function cellOf({ place, expected, value, numberFormat }: Correction): Omit<FixedCell, "group"> {
  return { cell: place, expected, value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/**
 * The safe fixes of a run that can be made together: one per finding, waived findings left out, and of two that touch
 * one cell only the first. After they are made a new check may offer more.
 */
export function safeFixes(run: CheckResult): ChosenFix[] {
  const taken = new Set<string>();
  const chosen: ChosenFix[] = [];
  for (const finding of run.sheets.flatMap(({ findings }) => findings)) {
    const fix = finding.waived ? undefined : finding.fixes.find(({ safe }) => safe);
    if (!fix) continue;
    const cells = fix.writes.map(({ place }) => `${place.sheet}!${place.row},${place.column}`);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    chosen.push({ finding, fix });
  }
  return chosen;
}
