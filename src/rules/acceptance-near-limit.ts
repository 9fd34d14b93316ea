import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { acceptanceLimit, awaitsAcceptance } from "../ledger/acceptance-limit";
import { rowRule } from "./kit/define";
import { inBothQuarters } from "./kit/example-rows";
import { dueAfter, latenessOf } from "../ledger/lateness";

const { months, clause, quote } = timeLimits.acceptance;

export const acceptanceNearLimit = rowRule({
  id: "acceptance-near-limit",
  title: "验收临近两年",
  basis: { clause, quote },
  severity: "hint",
  annex: 3,
  reads: ["listPublishedOn", "assessment", "acceptance"],
  consults: ["auditStartedOn", "reportSubmittedOn"],

  check(values, facts) {
    if (values.auditStartedOn || latenessOf(facts.asOf, dueAfter(values.listPublishedOn, months)) === "no") return null;
    const limit = acceptanceLimit(values);
    if (latenessOf(facts.asOf, limit) !== "no" || !awaitsAcceptance(values, facts)) return null;
    return { at: "acceptance", detail: { limit } };
  },

  message: ({ limit }) => `公布已满24个月，未见验收，宜在${chineseOf(limit.rolled)}前完成。`,
  remedy: "提醒企业申请验收；已验收的补填时间和结果。",
  example: inBothQuarters(
    {
      listPublishedOn: { date: "2024-09-13" },
      requiredCompletionDate: { date: "2025-09-12" },
      assessment: "2025年9月5日 通过",
    },
    "乙",
  ),
});
