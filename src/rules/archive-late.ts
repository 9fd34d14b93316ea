import { milestoneKeys, steps } from "../annexes/steps";
import { archiveRegister } from "../annexes/archive-register";
import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { spanWords } from "../dates/span-words";
import { filingOf } from "../ledger/archive-records";
import { dueAfter, latenessOf, weightOf } from "../ledger/lateness";
import { timeColumn } from "../ledger/milestone-cells";
import { lastHeld } from "../ledger/rounds";
import { rowRule } from "./kit/define";

const { months, clause, quote } = timeLimits.archive;
/** So many numbers are listed; more would not be read. */
const mostListed = 8;

export const archiveLate = rowRule({
  id: "archive-late",
  title: "档案晚于一个月归档",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["enterprise"],
  consults: ["assessment", "acceptance", "consultingAgency"],
  needs: "archive",

  check(values, facts) {
    const record = facts.archives?.(facts.row);
    if (!record) return null;
    const hits = milestoneKeys.flatMap((step) => {
      const last = lastHeld(values[step], facts.knownUntil);
      if (!last?.on || last.result === "failed") return [];
      const limit = dueAfter(last.on, months);
      const { on, lacking, done } = filingOf(record, step, values.consultingAgency?.kind === "self");
      if (on === null && done) return [];
      const lateness = latenessOf(on?.earliest ?? facts.asOf, limit);
      if (lateness === "no") return [];
      const detail = { name: steps[step].name, limit, on, lacking, row: record.row + 1 };
      return [{ at: timeColumn(facts.table, step), detail, ...weightOf(lateness) }];
    });
    return hits.length > 0 ? hits : null;
  },

  message({ name, limit, on, lacking, row }) {
    const by = `${name}档案到${chineseOf(limit.rolled)}满一个月`;
    if (on !== null) return `${by}，${archiveRegister.name}表第${row}行写的归档时间是${spanWords(on)}。`;
    const numbers = lacking.slice(0, mostListed).join("、");
    return `${by}，${archiveRegister.name}表第${row}行还缺附表2第${numbers}${lacking.length > mostListed ? "等" : ""}项。`;
  },
  remedy: "归档后在“归档”表打√、写上归档时间；不需要的材料填“—”。",
  example: [{ archiveOf: "乙", type: { "5、评估申请表（盖章）": "√" } }],
});
