import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { acceptanceLimit } from "../ledger/acceptance-limit";
import { rowRule } from "./kit/define";
import { twoYearsRunOut } from "./kit/example-rows";
import { latenessOf, weightOf } from "../ledger/lateness";
import { timeColumn } from "../ledger/milestone-cells";
import { isAfter, lastHeld } from "../ledger/rounds";
import { spanWords } from "../dates/span-words";

const { clause, quote } = timeLimits.acceptance;

export const acceptanceLate = rowRule({
  id: "acceptance-late",
  title: "验收晚于两年",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "acceptance"],
  consults: ["auditStartedOn"],

  check(values, facts) {
    const last = lastHeld(values.acceptance, facts.knownUntil);
    if (!last?.on || last.result === "failed" || isAfter(last, facts.knownUntil)) return null;
    const limit = acceptanceLimit(values);
    const lateness = latenessOf(last.on.earliest, limit);
    if (lateness === "no" || facts.excused) return null;
    const from = values.auditStartedOn ? "启动后24个月" : "公布后26个月";
    return {
      at: timeColumn(facts.table, "acceptance"),
      detail: { on: last.on, limit, from },
      ...weightOf(lateness),
    };
  },

  message: ({ on, limit, from }) => `${spanWords(on)}验收，晚于${from}（${chineseOf(limit.rolled)}）。`,
  remedy: "核对验收时间；确实晚了的，在备注说明原因。",
  example: [...twoYearsRunOut, { in: "status", row: "乙", type: { acceptance: "2026年9月10日 通过" } }],
});
