import { enterpriseKey } from "../cells/identity";
import { comparable } from "../cells/name";
import type { AdjustmentValues, Nullable } from "../ledger/tables";

/** A name with its inner brackets: 上海甲（集团）有限公司. */
const name = '((?:[^，,；;。、：:（(）)“”"「」\\n]|[（(][^）)]{1,10}[）)])+)';
const after = new RegExp(
  `(?:(?:更名|变更|改名|更改|改称|改)(?:登记)?(?:为|成|至)|→|-+>|=>|(?:现|新|(?:更名|变更)后的?)(?:企业|单位|公司)?名称?(?:为|是)?|现为)[:：]?["“「]?${name}`,
  "u",
);
/** What runs on after the legal form is no part of the name. */
const legalForm = /^.{2,}(?:公司|厂|集团|中心|院|所|站|店|社|部)/u;
/** Shorter ones may be part of any other word. */
const shortestName = 4;
const formerName = /[（(](?:原|曾用)[^）)]*[）)]/u;

/**
 * The new name, as written, that a row of 附表4 gives to the enterprise with this key; "" where it renames without telling to what, null where the
 * enterprise goes by its new name already.
 */
export function newNameFor(key: string, values: Nullable<AdjustmentValues>): string | null {
  const told = toldIn(values) ?? values.enterprise?.name.replace(formerName, "").trim() ?? "";
  if (told !== "" && enterpriseKey(told) !== key) return told;
  return toldIn(values) === null ? "" : null;
}

function toldIn(values: Nullable<AdjustmentValues>): string | null {
  for (const text of [values.change?.text, values.remarks, values.adjustment?.text]) {
    const found = after.exec(text ?? "")?.[1]?.trim() ?? "";
    const written = legalForm.exec(found)?.[0];
    if (written !== undefined) return written;
  }
  return null;
}

/** Whether the words of a row of 附表4 name the enterprise with this key, as the old name of a 名称变更 for one. */
export function namesEnterprise(values: Nullable<AdjustmentValues>, key: string): boolean {
  const texts = [values.change?.text, values.remarks, values.enterprise?.text];
  return key.length >= shortestName && texts.some((text) => comparable(text ?? "").includes(key));
}
