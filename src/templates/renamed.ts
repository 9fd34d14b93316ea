import { comparable } from "../cells/name";
import type { AdjustmentValues, Nullable } from "../ledger/tables";

/** Shorter ones may be part of any other word. */
const shortestName = 4;

/** Whether the words of a row of 附表4 name the enterprise with this key, as the old name of a 名称变更 for one. */
export function namesEnterprise(values: Nullable<AdjustmentValues>, key: string): boolean {
  const texts = [values.change?.text, values.remarks, values.enterprise?.text];
  return key.length >= shortestName && texts.some((text) => comparable(text ?? "").includes(key));
}
