import { milestoneKeys, steps } from "../annexes/steps";
import { heldElsewhereIn, isAssessedElsewhere } from "../ledger/held-elsewhere";
import { timeColumn } from "../ledger/milestone-cells";
import { wordsOf } from "../ledger/told";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const milestoneToldElsewhere = rowRule({
  id: "milestone-told-elsewhere",
  title: "评估、验收写在别的栏",
  basis: { clause: "annex3", quote: "评估时间和评估结果、验收时间和验收结果" },
  severity: "warning",
  annex: 3,
  reads: [],
  consults: ["assessment", "acceptance"],

  check(_, { table, row, asOf }) {
    if (!isAssessedElsewhere(row, asOf)) return null;
    return milestoneKeys.flatMap((key) => {
      const [told] = heldElsewhereIn(row, key, asOf);
      if (told === undefined) return [];
      const { column } = told.cell;
      const detail = { name: steps[key].name, words: wordsOf(told) };
      return [{ at: timeColumn(table, key), detail, related: column === null ? [] : [{ row, column }] }];
    });
  },

  message: ({ name, words }) => `${name}栏没有写，别处写着“${words}”。`,
  remedy: "核实后把时间和结果写进评估（验收）栏，如“2026年9月3日 通过”；写的不是本轮的，注明是哪一轮或哪一项。",
  example: inStatus({ assessment: "", remarks: "2026年9月3日评估通过" }, "丙"),
});
