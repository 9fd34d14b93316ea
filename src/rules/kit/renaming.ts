import type { AnyRow } from "../../ledger/facts";
import type { RuleFix } from "./places";

/** Writes a row's enterprise as it is called elsewhere; the clerk has to know which name is right. */
export function renaming(row: AnyRow, name: string): RuleFix {
  return { label: `企业名称改为“${name}”`, safe: false, writes: [{ row, column: "enterprise", value: name }] };
}
