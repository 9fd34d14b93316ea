import { severities } from "../annexes/severity";
import type { Waiver } from "./finding";
import type { Hit } from "./hit";
import { PlacedFinding, type FindingSheet } from "./placed-finding";

/** A finding of a rule about a table or the workbook. */
export class WideFinding extends PlacedFinding {
  constructor(
    standing: FindingSheet,
    protected readonly hit: Hit,
    row: number,
    columnAt: number,
    waived: Waiver | null = null,
  ) {
    super(standing, row, columnAt, waived);
  }

  get severityRank(): number {
    return severities.indexOf(this.hit.severity);
  }

  protected get verdict(): Hit {
    return this.hit;
  }

  protected copied(waived: Waiver | null): PlacedFinding {
    return new WideFinding(this.standing, this.hit, this.row, this.columnAt, waived);
  }
}
