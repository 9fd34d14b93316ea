import type { Enterprise } from "../cells/enterprise";
import type { AdjustmentRow, AdjustmentTable, StatusRow, StatusTable } from "./tables";
import { oncePerTable } from "./once-per-table";
import { renameOf } from "./rename";

/** A table's rows by the names of their enterprise. */
export class EnterpriseIndex<IndexedRow> {
  private readonly byOwnName = new Map<string, IndexedRow[]>();
  private readonly byOtherName = new Map<string, IndexedRow[]>();

  /** Files a row under its own key and under the other names that the row gives. */
  add(row: IndexedRow, own: string, others: readonly string[]): void {
    file(this.byOwnName, own, row);
    for (const key of others) if (key !== own) file(this.byOtherName, key, row);
  }

  /** The rows whose own name this is. */
  named(key: string): readonly IndexedRow[] {
    return this.byOwnName.get(key) ?? [];
  }

  /** The rows of the first of these keys that any row goes by; a row's own name wins over a former one. */
  find(keys: readonly string[]): readonly IndexedRow[] {
    for (const index of [this.byOwnName, this.byOtherName]) {
      for (const key of keys) {
        const rows = index.get(key);
        if (rows) return rows;
      }
    }
    return [];
  }
}

function file<Filed>(index: Map<string, Filed[]>, key: string, row: Filed): void {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
}

/** The keys that an enterprise goes by: its own first, then former names. */
export function keysOf(enterprise: Enterprise): readonly string[] {
  return enterprise.formerKeys.length === 0 ? [enterprise.key] : [enterprise.key, ...enterprise.formerKeys];
}

/** The keys that a row of 附表4 names its enterprise by: those of 企业名称 first, then the names before and after a 名称变更. */
export function keysInAdjustment({ values }: AdjustmentRow): readonly string[] {
  if (values.enterprise === null) return [];
  const { from, to } = renameOf(values);
  return [...new Set([...keysOf(values.enterprise), to, from])].filter((key) => key !== null);
}

/** 附表3's rows by enterprise. */
export const statusRowsOf = oncePerTable((table: StatusTable): EnterpriseIndex<StatusRow> => {
  const index = new EnterpriseIndex<StatusRow>();
  for (const row of table.rows) {
    const { enterprise } = row.values;
    if (enterprise) index.add(row, enterprise.key, enterprise.formerKeys);
  }
  return index;
});

/** 附表4's rows by enterprise, under either name of a renamed one. */
export const adjustmentRowsOf = oncePerTable((table: AdjustmentTable): EnterpriseIndex<AdjustmentRow> => {
  const index = new EnterpriseIndex<AdjustmentRow>();
  for (const row of table.rows) {
    const [own, ...others] = keysInAdjustment(row);
    if (own !== undefined) index.add(row, own, others);
  }
  return index;
});
