import { adjustmentKeys, statusKeys, type ColumnKey } from "../annexes/columns";
import { severities, type Severity } from "../annexes/severity";

/**
 * A verdict on a row as one small integer: which rule of the table's judge, which of its hits on this row, at which
 * column, how severe. All else is asked of the rule again where someone looks: a neglected ledger has hundreds of
 * thousands of these, and their facts took more memory than the sheet.
 */
export type VerdictCode = number;

const columns: readonly ColumnKey[] = [...new Set<ColumnKey>([...statusKeys, ...adjustmentKeys])];
const columnIndex = new Map(columns.map((column, at) => [column, at]));
const severityIndex = new Map(severities.map((severity, at) => [severity, at]));

/** Bits of each part, from the lowest on; the rule's index takes the rest of 31. */
const bits = { severity: 2, column: 6, ordinal: 8 } as const;
const columnFrom = bits.severity;
const ordinalFrom = columnFrom + bits.column;
const ruleFrom = ordinalFrom + bits.ordinal;

const part = (code: VerdictCode, from: number, width: number): number => (code >> from) & ((1 << width) - 1);

/** The code of a judge's rule, its hit's number on the row, column and severity. */
export function verdictCodeOf(rule: number, ordinal: number, column: ColumnKey, severity: Severity): VerdictCode {
  const at = columnIndex.get(column) ?? 0;
  return (rule << ruleFrom) | (ordinal << ordinalFrom) | (at << columnFrom) | (severityIndex.get(severity) ?? 0);
}

/** Which rule of the judge. */
export function ruleIndexIn(code: VerdictCode): number {
  return code >> ruleFrom;
}

/** Which of the rule's hits on the row; of a problem's rule, which of the row's problems. */
export function ordinalIn(code: VerdictCode): number {
  return part(code, ordinalFrom, bits.ordinal);
}

/** The column at which it stands. */
export function columnIn(code: VerdictCode): ColumnKey {
  return columns[part(code, columnFrom, bits.column)] as ColumnKey;
}

/** How severe it is: 0 is the most severe. */
export function severityRankIn(code: VerdictCode): number {
  return part(code, 0, bits.severity);
}
