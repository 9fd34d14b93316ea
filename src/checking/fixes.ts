import type { CellPlace, CellValue } from "../sheets/grid";
import type { Correction, Finding, Fix } from "./finding";
import type { CheckedSheet, CheckResult } from "./run";

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
export function safeFixes({ sheets }: CheckResult): ChosenFix[] {
  return [...safeFixSteps(sheets)].filter((step) => step !== null);
}

/** The same finding by finding, for who has other things to do meanwhile: null where one offers none. */
export function* safeFixSteps(sheets: readonly Pick<CheckedSheet, "findings">[]): Generator<ChosenFix | null, null> {
  const taken = new Set<string>();
  for (const { findings } of sheets) {
    for (const finding of findings) {
      const fix = finding.waived ? undefined : finding.fixes.find(({ safe }) => safe);
      const cells = fix?.writes.map(({ place }) => `${place.sheet}!${place.row},${place.column}`) ?? [];
      const isFree = fix !== undefined && !cells.some((cell) => taken.has(cell));
      if (isFree) for (const cell of cells) taken.add(cell);
      yield isFree ? { finding, fix } : null;
    }
  }
  return null;
}
