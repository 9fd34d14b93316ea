import type { Enterprise } from "../cells/enterprise";
import type { AdjustmentTable, StatusRow, StatusTable } from "./tables";
import { keysInAdjustment, keysOf, statusRowsOf } from "./enterprise-index";

/**
 * The rows of a ledger by every name that it knows for an enterprise: its own, former ones in brackets, those before
 * and after a 名称变更 of 附表4.
 */
export class KnownEnterprises {
  private readonly alsoCalled = new Map<string, Set<string>>();

  constructor(
    private readonly status: readonly StatusTable[],
    adjustments: readonly AdjustmentTable[],
  ) {
    for (const row of adjustments.flatMap(({ rows }) => rows)) {
      const keys = keysInAdjustment(row);
      for (const key of keys) this.alsoCalled.set(key, new Set([...(this.alsoCalled.get(key) ?? []), ...keys]));
    }
  }

  /** All rows of the enterprise, in the order of the tables. */
  rowsOf(enterprise: Enterprise): readonly StatusRow[] {
    const keys = this.namesOf(enterprise);
    return this.status.flatMap((table) => [...new Set(keys.flatMap((key) => statusRowsOf(table).find([key])))]);
  }

  /** A name, what it was changed to, what that was changed to, and so on. */
  namesOf(enterprise: Enterprise): readonly string[] {
    const found = new Set(keysOf(enterprise));
    for (const key of found) for (const other of this.alsoCalled.get(key) ?? []) found.add(other);
    return [...found];
  }
}
