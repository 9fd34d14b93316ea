import { timeLimits } from "../annexes/time-limits";
import { acceptanceLimit, awaitsAcceptance } from "../ledger/acceptance-limit";
import { rowRule } from "./kit/define";
import { twoYearsRunOut } from "./kit/example-rows";
import { latenessOf, weightOf } from "../ledger/lateness";

const { clause, quote } = timeLimits.acceptance;

export const acceptanceOverdue = rowRule({
  id: "acceptance-overdue",
  title: "超过两年未见验收",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "assessment", "acceptance"],
  consults: ["auditStartedOn", "reportSubmittedOn"],

  check(values, facts) {
    const lateness = latenessOf(facts.asOf, acceptanceLimit(values));
    if (lateness === "no" || !awaitsAcceptance(values, facts)) return null;
    return { at: "acceptance", detail: { started: values.auditStartedOn !== null }, ...weightOf(lateness) };
  },

  message: ({ started }) => (started ? "启动已超过24个月，未见验收。" : "公布已超过26个月，未见验收。"),
  remedy:
    "已验收的补填时间和结果；尚未验收的督促企业；停产、延期的在验收栏写明（如“2026年8月起停产”“经区局同意延期至2027年6月”）。",
  example: twoYearsRunOut,
});
