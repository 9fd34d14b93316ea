import { adjustmentBlueprint } from "./adjustment-blueprint";
import { agencyProfileBlueprint } from "./agency-profile-blueprint";
import type { AnnexOptions } from "./annex-options";
import { archiveBlueprint, type ArchiveOptions } from "./archive-blueprint";
import type { Blueprint } from "../../sheets/blueprint";
import { statusBlueprint } from "./status-blueprint";

export type AnnexToPrint = 1 | 2 | 3 | 4;

/** What may be filled in beforehand; each annex takes what it has a place for. */
export interface BlankOptions extends AnnexOptions, ArchiveOptions {
  /** Empty lines of 附表3 and 附表4. */
  readonly lines?: number;
  /** 要求完成期限 of 附表3 as a formula from 公布. */
  readonly deadlineFormula?: boolean;
}

/** As many as fit on one page with the foot. */
const blankLines: Readonly<Record<3 | 4, number>> = { 3: 14, 4: 5 };

/** A blank annex in the official layout and wording, ready to print and to fill in. */
export function blankAnnex(annex: AnnexToPrint, options: BlankOptions = {}): Blueprint {
  switch (annex) {
    case 1:
      return agencyProfileBlueprint(options);
    case 2:
      return archiveBlueprint(options);
    case 3:
      return statusBlueprint(options, {
        entries: named(options),
        leastRows: options.lines ?? blankLines[3],
        deadlineFormula: options.deadlineFormula ?? false,
      });
    case 4:
      return adjustmentBlueprint(options, { entries: named(options), leastRows: options.lines ?? blankLines[4] });
  }
}

function named({ enterprise }: BlankOptions): { readonly enterprise: string }[] {
  return enterprise === undefined ? [] : [{ enterprise }];
}
