import type { Milestone, Round, Stage } from "../cells/milestone/milestone";
import type { Day } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { resultColumn } from "../ledger/milestone-cells";
import { isAfter, lastHeld } from "../ledger/rounds";

/** 视同开展 needs no assessment of its own; a suspended row may have lost what its cell held. */
const excusing: ReadonlySet<Stage> = new Set<Stage>(["exempt", "excused"]);

function assessmentLacking(assessment: Milestone, accepted: Round, knownUntil: Day): "absent" | "failed" | null {
  if (excusing.has(assessment.stage)) return null;
  const last = lastHeld(assessment, knownUntil);
  if (last === null) return "absent";
  if (last.result !== "failed") return null;
  // An acceptance before it is reported for its date.
  const isEarlier = accepted.on !== null && last.on !== null && accepted.on.latest < last.on.earliest;
  return isEarlier ? null : "failed";
}

export const acceptanceWithoutAssessment = rowRule({
  id: "acceptance-without-assessment",
  title: "未通过评估却已验收",
  basis: { clause: "acceptance", quote: "强审企业完成审核评估后应积极组织实施清洁生产方案" },
  severity: "error",
  annex: 3,
  reads: ["assessment", "acceptance"],

  check({ assessment, acceptance }, { table, knownUntil }) {
    const accepted = lastHeld(acceptance, knownUntil);
    if (accepted?.result !== "passed" || isAfter(accepted, knownUntil)) return null;
    const lacking = assessmentLacking(assessment, accepted, knownUntil);
    return lacking === null ? null : { at: resultColumn(table, "acceptance"), detail: { lacking } };
  },

  message: ({ lacking }) =>
    lacking === "failed" ? "评估未通过，验收却填了通过。" : "未见评估，验收却已通过；应先评估后验收。",
  remedy: "核对是否填错了栏；确已评估的补填评估时间和结果。",
  example: inStatus({ acceptance: "2026年9月10日 通过" }, "丙"),
});
