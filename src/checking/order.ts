import type { PlacedFinding } from "./placed-finding";

function compareInSheet(one: PlacedFinding, other: PlacedFinding): number {
  return (
    one.row - other.row ||
    one.columnAt - other.columnAt ||
    one.severityRank - other.severityRank ||
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
