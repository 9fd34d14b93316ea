import { scoreLimits } from "../annexes/score-limits";
import { milestoneKeys, steps } from "../annexes/steps";
import { resultColumn } from "../ledger/milestone-cells";
import { lastHeld } from "../ledger/rounds";
import { mentions, restingOn } from "../ledger/told";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const scoreContradictsResult = rowRule({
  id: "score-contradicts-result",
  title: "得分与结果不一致",
  basis: { clause: "annex3", quote: "评估时间和评估结果、验收时间和验收结果" },
  severity: "warning",
  annex: 3,
  reads: [],
  consults: ["assessment", "acceptance"],

  check(values, { table, row, knownUntil }) {
    if ((values.assessment?.score ?? values.acceptance?.score ?? null) === null) return null;
    return milestoneKeys.flatMap((key) => {
      const score = values[key]?.score ?? null;
      const result = lastHeld(values[key], knownUntil)?.result ?? null;
      if (score === null || result === null) return [];
      const enough = score >= scoreLimits[key];
      // One veto fails whatever the score.
      if (enough === (result === "passed") || (enough && mentions(row, key, "否决"))) return [];
      const words = restingOn(row, key, (said) => said.score !== null || said.result !== null);
      const detail = { name: steps[key].name, score, limit: scoreLimits[key], passed: result === "passed" };
      return [{ at: resultColumn(table, key), detail, words }];
    });
  },

  message: ({ name, score, limit, passed }) =>
    `${name}得分${score}分，${passed ? "低于" : "已达"}${limit}分，结果却是${passed ? "通过" : "未通过"}。`,
  remedy: "核对得分和结果，改正写错的一处；因否决项未通过的写明“一票否决”。",
  example: inStatus({ assessment: "2026年9月3日 65分 通过" }, "丙"),
});
