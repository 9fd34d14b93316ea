import type { AnyRow } from "../ledger/facts";
import type { Rule } from "../rules/kit/define";
import type { Spot } from "../rules/kit/places";
import type { Waiver } from "./finding";
import type { Hit } from "./hit";
import type { JudgedTable } from "./judged-table";
import { PlacedFinding, type FindingSheet } from "./placed-finding";
import { columnIn, severityRankIn, type VerdictCode } from "./verdict-code";

/** The table whose rows findings stand on. */
export interface RowStanding extends FindingSheet {
  readonly judged: JudgedTable;
}

/** The row at a position that the table has. */
export function rowAt({ judged }: RowStanding, position: number): AnyRow {
  return judged.read.table.rows[position] as AnyRow;
}

/** A finding of a rule about rows: its facts are asked of the rule again where someone looks. */
export class RowFinding extends PlacedFinding {
  constructor(
    protected override readonly standing: RowStanding,
    private readonly position: number,
    private readonly code: VerdictCode,
    row: number,
    columnAt: number,
    waived: Waiver | null = null,
  ) {
    super(standing, row, columnAt, waived);
  }

  get severityRank(): number {
    return severityRankIn(this.code);
  }

  protected get verdict(): { readonly rule: Rule; readonly spot: Spot } {
    const { standing, code, position } = this;
    return {
      rule: standing.judged.judge.ruleOf(code),
      spot: { row: rowAt(standing, position), column: columnIn(code) },
    };
  }

  protected get hit(): Hit {
    return this.standing.judged.judge.hitOf(rowAt(this.standing, this.position), this.code);
  }

  protected copied(waived: Waiver | null): PlacedFinding {
    return new RowFinding(this.standing, this.position, this.code, this.row, this.columnAt, waived);
  }
}
