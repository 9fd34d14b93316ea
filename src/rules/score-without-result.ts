import { milestoneKeys, steps } from "../annexes/steps";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { resultColumn } from "../ledger/milestone-cells";
import { withoutResult } from "./kit/milestone-result";

export const scoreWithoutResult = rowRule({
  id: "score-without-result",
  title: "有得分没有结果",
  basis: { clause: "annex3", quote: "评估时间和评估结果、验收时间和验收结果" },
  severity: "hint",
  annex: 3,
  reads: [],
  consults: ["assessment", "acceptance"],

  check(values, { table, knownUntil }) {
    if ((values.assessment?.score ?? values.acceptance?.score ?? null) === null) return null;
    return milestoneKeys.flatMap((key) => {
      const milestone = values[key];
      if (milestone === null || milestone.score === null || withoutResult(milestone, knownUntil) === null) return [];
      const { name } = steps[key];
      return [{ at: resultColumn(table, key), detail: { name, score: milestone.score } }];
    });
  },

  message: ({ name, score }) => `${name}只写了得分${score}分，没有写结果。`,
  remedy: "补写“通过”或“未通过”；得分不能代替结果。",
  example: inStatus({ assessment: "2026年9月3日 87分" }, "丙"),
});
