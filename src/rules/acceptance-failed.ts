import { resultColumn } from "../ledger/milestone-cells";
import { isAfter, lastHeld } from "../ledger/rounds";
import { restingOn } from "../ledger/told";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { timeLimits } from "../annexes/time-limits";

const { clause, quote } = timeLimits.acceptance;

export const acceptanceFailed = rowRule({
  id: "acceptance-failed",
  title: "验收未通过，未重新验收",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["acceptance"],

  check({ acceptance }, { table, row, knownUntil }) {
    const last = lastHeld(acceptance, knownUntil);
    if (last?.result !== "failed" || isAfter(last, knownUntil)) return null;
    const words = restingOn(row, "acceptance", ({ result }) => result === "failed");
    return { at: resultColumn(table, "acceptance"), detail: {}, words };
  },

  message: () => "验收未通过，未见重新验收。",
  remedy:
    "已重新验收的在验收栏补填第二次的时间和结果（如“2026年9月1日 重新验收通过”）；尚未的督促企业整改后申请重新验收。",
  example: inStatus({ acceptance: "2026年9月3日 未通过" }, "乙"),
});
