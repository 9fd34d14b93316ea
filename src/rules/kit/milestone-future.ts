import { steps } from "../../annexes/steps";
import { chineseOf } from "../../dates/day";
import type { Rule } from "./define";
import { rowRule } from "./define";
import { timeColumn } from "../../ledger/milestone-cells";
import type { Twin } from "./milestone-result";
import { isAfter } from "../../ledger/rounds";
import { spanWords } from "../../dates/span-words";

/** An event with a result that cannot have taken place when the sheet was written. */
export function milestoneFuture({ id, key, basis, example }: Twin): Rule {
  const { name } = steps[key];
  return rowRule({
    id,
    title: `${name}时间还没到却有结果`,
    basis,
    severity: "error",
    annex: 3,
    reads: [key],

    check(values, { table, knownUntil }) {
      const on = values[key].rounds.find((round) => round.result !== null && isAfter(round, knownUntil))?.on;
      return on ? { at: timeColumn(table, key), detail: { on, knownUntil } } : null;
    },

    message: ({ on, knownUntil }) => `${name}时间${spanWords(on)}还没到（截至${chineseOf(knownUntil)}），却已有结果。`,
    remedy: `核对${name}的年份和月份后改正；尚未${name}的写“计划”，不写结果。`,
    example,
  });
}
