import { ledgerOf, listed } from "../../test/support/deadline-ledger";
import { deadlines } from "../deadlines/deadlines";
import { addresseesOf, letterChoices, usuallyWanted } from "./addressees";
import type { LetterKind } from "./letter-kinds";

const { enterprises: ledger } = deadlines([
  ledgerOf([
    { ...listed, 企业名称: "上海乙有限公司", 公布: "2026-06-20" },
    { ...listed, 企业名称: "上海甲有限公司", 公布: "2025-06-20" },
    { ...listed, 企业名称: "上海丙有限公司", 评估: "2025年9月28日 通过", 验收: "2025年10月8日 通过" },
    { ...listed, 企业名称: "上海丁有限公司", 公布: "2025-08-20" },
  ]),
]);

function inSteps(kind: LetterKind) {
  const steps = letterChoices(ledger, kind);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

test.each<LetterKind>(["notice", "reminder", "urge"])("分小步挑出的和一次挑出的一样，照台账的次序（%s）", (kind) => {
  const { usual, others } = inSteps(kind);
  expect(usual).toEqual(addresseesOf(ledger, kind, usuallyWanted(kind)).chosen);
  const all = addresseesOf(ledger, kind, { to: "all" }).chosen;
  expect(new Set([...usual, ...others])).toEqual(new Set(all));
  const rows = all.map(({ reference }) => reference?.place.row ?? 0);
  expect(rows).toEqual([...rows].sort((one, other) => one - other));
});
