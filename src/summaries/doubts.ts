import type { Day } from "../dates/day";
import type { StatusRow } from "../ledger/tables";
import { outcomeOf } from "./counts";
import type { Standing } from "./standings";

const steps = [
  { key: "assessment", name: "评估" },
  { key: "acceptance", name: "验收" },
] as const;

/** What of an enterprise that is counted could not be, and why; one sentence each. */
export function doubtsOn(row: StatusRow, knownUntil: Day, standing: Standing): string[] {
  if (standing === "removed" || standing === "suspended") return [];
  return [
    ...(standing === "unclear" ? ["附表4有一行看不出是哪家或怎样调整，没有计逾期"] : []),
    ...steps.flatMap(({ key, name }) => {
      const problem = row.problems.find(
        ({ kind, column }) => kind === "milestone-unreadable" && column.startsWith(key.slice(0, 6)),
      );
      if (problem) return [`${name}一栏“${problem.text}”没有看懂，没有计${name}`];
      return outcomeOf(row.values[key], knownUntil) === "held" ? [`${name}没有写结果，没有计通过`] : [];
    }),
  ];
}
