import { addMonths, type Day } from "../dates/day";
import type { Span } from "../dates/span";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { timeColumn } from "../ledger/milestone-cells";
import { isAfter, lastHeld } from "../ledger/rounds";
import { spanWords } from "../dates/span-words";

/** After New Year last year's number is still in the fingers: one year on, the order would be right. */
function isYearSlip(accepted: Span, assessed: Span, knownUntil: Day): boolean {
  const corrected = addMonths(accepted.latest, 12);
  return corrected > assessed.latest && corrected <= knownUntil;
}

export const acceptanceBeforeAssessment = rowRule({
  id: "acceptance-before-assessment",
  title: "验收早于评估",
  basis: { clause: "acceptance", quote: "强审企业完成审核评估后应积极组织实施清洁生产方案" },
  severity: "error",
  annex: 3,
  reads: ["assessment", "acceptance"],

  check({ assessment, acceptance }, { table, knownUntil }) {
    const assessed = lastHeld(assessment, knownUntil);
    const accepted = lastHeld(acceptance, knownUntil)?.on;
    // An assessment still to come is itself the mistake.
    if (!assessed?.on || !accepted || isAfter(assessed, knownUntil)) return null;
    if (accepted.latest >= assessed.on.earliest) return null;
    return {
      at: timeColumn(table, "acceptance"),
      related: [],
      detail: { accepted, assessed: assessed.on, yearSlip: isYearSlip(accepted, assessed.on, knownUntil) },
    };
  },

  message: ({ accepted, assessed, yearSlip }) =>
    `验收（${spanWords(accepted)}）早于评估（${spanWords(assessed)}）${yearSlip ? "，疑似年份误填" : ""}。`,
  remedy: "核对两个日期，改正写错的一处：先评估，后验收。",
  example: inStatus({ acceptance: "2026年8月15日 通过" }, "戊"),
});
