import type { Finding } from "./finding";
import { severities } from "../annexes/severity";

function compareInSheet(one: Finding, other: Finding): number {
  return (
    one.place.row - other.place.row ||
    one.place.column - other.place.column ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    one.rule.localeCompare(other.rule)
  );
}

/**
 * Findings in the sheet's order; of those on one cell all but the most severe are folded. Each gets an identity of its
 * own.
 */
export function inSheetOrder(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort(compareInSheet);
  return ordered.map((finding, index) => {
    const before = ordered[index - 1];
    const folded = before !== undefined && before.cell === finding.cell && before.place.sheet === finding.place.sheet;
    return folded === finding.folded ? finding : { ...finding, folded };
  });
}
