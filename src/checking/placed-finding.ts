import { basisText } from "../annexes/clauses";
import type { ColumnKey } from "../annexes/columns";
import { severities, type Severity } from "../annexes/severity";
import { addressOf, type CellPlace } from "../sheets/grid";
import type { CellReference, Finding, Fix, Waiver } from "./finding";
import type { Hit } from "./hit";
import { enterpriseOf, identityOf, placedFixes, relatedReference, wordsIn, type FindOwner } from "./place";
import type { ReadAnnex } from "./quarters";
import { shownAt } from "./shown";

/** The sheet that findings stand on, and the way to the cells that they point to. One serves all of a sheet. */
export interface FindingSheet {
  readonly read: ReadAnnex;
  readonly ownerOf: FindOwner;
}

/**
 * A finding as the engine keeps it: a verdict, and the cell's place as numbers. A neglected ledger has hundreds of
 * thousands, so that every text is made where it is looked at, anew each time.
 */
export abstract class PlacedFinding implements Finding {
  folded = false;

  constructor(
    protected readonly standing: FindingSheet,
    readonly row: number,
    readonly columnAt: number,
    readonly waived: Waiver | null,
  ) {}

  /** 0 is the most severe. */
  abstract readonly severityRank: number;
  /** Rule and spot, which are at hand. */
  protected abstract get verdict(): Pick<Hit, "rule" | "spot">;
  /** All that the rule says. */
  protected abstract get hit(): Hit;
  /** The same finding under another waiver. */
  protected abstract copied(waived: Waiver | null): PlacedFinding;

  under(waived: Waiver | null): PlacedFinding {
    if (waived === this.waived) return this;
    const other = this.copied(waived);
    other.folded = this.folded;
    return other;
  }

  get sheet(): string {
    return this.standing.read.layout.sheet;
  }

  get place(): CellPlace {
    return { sheet: this.sheet, row: this.row, column: this.columnAt };
  }

  get cell(): string {
    return addressOf(this.row, this.columnAt);
  }

  get identity(): string {
    return identityOf(this.verdict, this.standing.read);
  }

  get rule(): string {
    return this.verdict.rule.id;
  }

  get title(): string {
    return this.verdict.rule.title;
  }

  get severity(): Severity {
    return severities[this.severityRank] as Severity;
  }

  get message(): string {
    return this.verdict.rule.message(this.hit.detail);
  }

  get remedy(): string {
    return this.verdict.rule.remedy;
  }

  get basis(): string {
    return basisText(this.verdict.rule.basis);
  }

  get enterprise(): string | null {
    return enterpriseOf(this.verdict.spot);
  }

  get column(): ColumnKey | null {
    const { spot } = this.verdict;
    if ("row" in spot) return spot.column;
    return "header" in spot ? spot.header : null;
  }

  get value(): string {
    return shownAt(this.standing.read.grid, this.place);
  }

  get words(): Finding["words"] {
    return wordsIn(this.value, this.hit);
  }

  get related(): readonly CellReference[] {
    const { related } = this.hit;
    return related.length === 0 ? none : related.flatMap((spot) => relatedReference(spot, this.standing.ownerOf));
  }

  get fixes(): readonly Fix[] {
    const { fixes } = this.hit;
    return fixes.length === 0 ? none : placedFixes(fixes, this.standing.ownerOf);
  }
}

const none: readonly never[] = [];

/** A finding as plain data with all its texts, for another thread. */
export function plainFinding(finding: Finding): Finding {
  return {
    place: finding.place,
    cell: finding.cell,
    identity: finding.identity,
    rule: finding.rule,
    title: finding.title,
    severity: finding.severity,
    message: finding.message,
    remedy: finding.remedy,
    basis: finding.basis,
    enterprise: finding.enterprise,
    column: finding.column,
    value: finding.value,
    words: finding.words,
    related: finding.related,
    fixes: finding.fixes,
    waived: finding.waived,
    folded: finding.folded,
  };
}
