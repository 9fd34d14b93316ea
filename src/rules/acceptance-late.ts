import { isPutOffTo } from "../ledger/told";
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
    if (lateness === "no" || facts.excused || isPutOffTo(last.on, facts.row, facts.asOf)) return null;
    const from = values.auditStartedOn ? "启动后24个月" : "公布后26个月";
    return {
      at: timeColumn(facts.table, "acceptance"),
      detail: { on: last.on, limit, from },
      ...weightOf(lateness),
    };
  },

  message: ({ on, limit, from }) => `${spanWords(on)}验收，晚于${from}（${chineseOf(limit.rolled)}）。`,
  remedy:
    "核对验收时间；经同意延期的写明延期到哪天（如“经区局同意延期至2026年9月30日”），确实晚了的用“忽略并说明”记下原因。",
  example: [...twoYearsRunOut, { in: "status", row: "乙", type: { acceptance: "2026年9月10日 通过" } }],
});
