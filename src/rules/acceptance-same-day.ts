import type { Span } from "../dates/span";
import { chineseOf } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { timeColumn } from "../ledger/milestone-cells";
import { lastHeld } from "../ledger/rounds";

function isOneDay({ earliest, latest }: Span): boolean {
  return earliest === latest;
}

export const acceptanceSameDay = rowRule({
  id: "acceptance-same-day",
  title: "评估和验收在同一天",
  basis: {
    clause: "acceptance",
    quote: "方案全部实施完成并达到一定绩效、具备验收条件的应向辖区生态环境局提出验收申请",
  },
  severity: "warning",
  annex: 3,
  reads: ["assessment", "acceptance"],

  check({ assessment, acceptance }, { table, knownUntil }) {
    const assessed = lastHeld(assessment, knownUntil)?.on;
    const accepted = lastHeld(acceptance, knownUntil)?.on;
    if (!assessed || !accepted || !isOneDay(assessed) || assessed.latest !== accepted.latest) return null;
    if (!isOneDay(accepted)) return null;
    return { at: timeColumn(table, "acceptance"), detail: { on: accepted.latest } };
  },

  message: ({ on }) => `评估和验收都在${chineseOf(on)}，本市分两步进行。`,
  remedy: "核对两个日期是否抄错；确在同一天的，用“忽略并说明”记下。",
  example: inStatus({ acceptance: "2026年9月15日 通过" }, "戊"),
});
