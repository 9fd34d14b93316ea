import { ruleTable } from "../../test/support/rule-table";
import { formulaWithoutValue } from "./formula-without-value";
import { inAdjustments, inStatus } from "./kit/example";

const formula = { formula: true } as const;

ruleTable(formulaWithoutValue, {
  accepts: {
    算出了结果: inStatus({ requiredCompletionDate: { date: "2027-07-16" } }, "丁"),
    没有公式的空格: inStatus({ requiredCompletionDate: null }, "丁"),
  },
  reports: {
    要求完成期限: [
      inStatus({ requiredCompletionDate: formula }, "丁"),
      { at: "requiredCompletionDate", severity: "warning", message: "要求完成期限是公式" },
    ],
    评估: [inStatus({ assessment: formula }, "丁"), { at: "assessment" }],
    分开的评估时间: [inStatus({ assessedOn: formula }, "丁"), { at: "assessedOn" }],
    附表4的证明材料: [inAdjustments({ evidence: formula }), { at: "evidence" }],
  },
});
