import type { AdjustmentKind } from "../annexes/adjustment";
import type { JudgedBook } from "../checking/judged-book";
import type { Dated } from "../checking/reading";
import { adjustmentRowsOf, keysOf } from "../ledger/enterprise-index";
import { calendarOf, standingIn } from "../ledger/told";
import type { AdjustmentTable, StatusRow } from "../ledger/tables";
import type { RowOfSheet } from "./newest-rows";

/**
 * due: it has to audit; removed: 撤销, 终止, 移交; suspended: the clock stands still; unclear: 附表4 stops it for somebody,
 * perhaps for this one.
 */
export type Standing = "due" | "removed" | "suspended" | "unclear";

const removing: ReadonlySet<AdjustmentKind> = new Set<AdjustmentKind>(["revoke", "terminate", "transferDistrict"]);
const suspending: ReadonlySet<AdjustmentKind> = new Set<AdjustmentKind>(["suspend"]);

/**
 * Tells how each enterprise stands, by the newest 附表4 that speaks of it, else by its own row; by the verdicts of the
 * check.
 */
export function standingsIn({ book }: { readonly book: JudgedBook }): (found: RowOfSheet) => Standing {
  return ({ row, dated }) => {
    const judged = book.tables.get(dated.read);
    // Whose clock the check lets run is due, or 逾期 here and there would differ.
    if (row.excuse === null && judged?.surroundings.excuses(row) !== true) return "due";
    const entry = entryFor(row, adjustmentsAround(dated, book));
    if (entry !== null && removing.has(entry)) return "removed";
    if (entry !== null && suspending.has(entry)) return "suspended";
    if (row.excuse === null) return "unclear";
    return hasDeparted(row, dated) ? "removed" : "suspended";
  };
}

/** The result of the newest 附表4 that names the enterprise; null where none does, or its result is not readable. */
function entryFor(
  { values: { enterprise } }: StatusRow,
  adjustments: readonly AdjustmentTable[],
): AdjustmentKind | null {
  if (enterprise === null) return null;
  for (const table of adjustments) {
    const last = adjustmentRowsOf(table).find(keysOf(enterprise)).at(-1);
    if (last) return last.values.adjustment?.kind ?? null;
  }
  return null;
}

/** 附表4 of the row's quarter and those before, newest first. */
function adjustmentsAround({ read }: Dated, { quarters }: JudgedBook): AdjustmentTable[] {
  const quarter = quarters.find(({ group }) => group.reads.includes(read));
  if (!quarter) return [];
  return [quarter.group, ...quarter.history].flatMap(({ adjustments }) => (adjustments ? [adjustments] : []));
}

function hasDeparted(row: StatusRow, { asOf }: Dated): boolean {
  return standingIn(row.told, calendarOf(row, asOf.asOf)).some(({ statement }) => statement.topic === "departure");
}
