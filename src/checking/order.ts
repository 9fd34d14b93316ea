import { severities, type Severity } from "../annexes/severity";
import type { PlacedFinding } from "./placed-finding";

const ranks: Readonly<Record<Severity, number>> = Object.fromEntries(
  severities.map((severity, at) => [severity, at]),
) as Record<Severity, number>;

function compareInSheet(one: PlacedFinding, other: PlacedFinding): number {
  return (
    one.row - other.row ||
    one.columnAt - other.columnAt ||
    ranks[one.severity] - ranks[other.severity] ||
    one.rule.localeCompare(other.rule)
  );
}

/** Brings findings into the sheet's order; of those on one cell all but the most severe are folded. */
export function inSheetOrder(findings: PlacedFinding[]): readonly PlacedFinding[] {
  findings.sort(compareInSheet);
  let before: PlacedFinding | undefined;
  for (const finding of findings) {
    finding.folded =
      before?.row === finding.row && before.columnAt === finding.columnAt && before.sheet === finding.sheet;
    before = finding;
  }
  return findings;
}
