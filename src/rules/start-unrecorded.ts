import { timeLimits } from "../annexes/time-limits";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { dueAfter, latenessOf, weightOf } from "../ledger/lateness";

const { months, clause, quote } = timeLimits.start;

export const startUnrecorded = rowRule({
  id: "start-unrecorded",
  title: "满两个月未见启动记录",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "consultingAgency", "assessment"],
  consults: ["acceptance", "auditStartedOn", "contractSignedOn"],

  check(values, facts) {
    // 自行审核 is a start as well: an agency is not compulsory.
    if (values.consultingAgency.kind !== "none" || values.assessment.stage !== "none") return null;
    if (values.auditStartedOn || values.contractSignedOn) return null;
    if (values.acceptance && values.acceptance.stage !== "none") return null;
    const lateness = latenessOf(facts.asOf, dueAfter(values.listPublishedOn, months));
    if (lateness === "no" || facts.excused) return null;
    return { at: "consultingAgency", detail: null, ...weightOf(lateness) };
  },

  message: () => "公布已满两个月，未见启动记录。",
  remedy: "核实是否已启动：委托的填咨询机构，自行开展的填“自行审核”。",
  example: inStatus({ consultingAgency: null }, "丁"),
});
