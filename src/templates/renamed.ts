import { enterpriseKey } from "../annexes/identity";
import { comparable } from "../annexes/name";
import type { AdjustmentValues, Nullable } from "../annexes/tables";

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

/** The new name, as written, of an enterprise that a row of 附表4 renames from the name with this key; null where the row does not tell. */
export function newNameIn(values: Nullable<AdjustmentValues>, from: string): string | null {
  for (const text of [values.change?.text, values.remarks, values.adjustment?.text]) {
    const found = after.exec(text ?? "")?.[1]?.trim() ?? "";
    const written = legalForm.exec(found)?.[0];
    if (written !== undefined && enterpriseKey(written) !== from) return written;
  }
  const own = values.enterprise;
  if (own === null || own.key === from) return null;
  return own.name.replace(formerName, "").trim();
}

/** Whether the words of a row of 附表4 name the enterprise with this key, as the old name of a 名称变更 for one. */
export function namesEnterprise(values: Nullable<AdjustmentValues>, key: string): boolean {
  const texts = [values.change?.text, values.remarks, values.enterprise?.text];
  return key.length >= shortestName && texts.some((text) => comparable(text ?? "").includes(key));
}
