import { countedFrom } from "../deadlines/deadline-words";
import { isoOf } from "../dates/day";
import { countOf, groupsBy, rateOf, type SummaryBy, type SummaryGroup } from "../summaries/groups";
import type { Summary } from "../summaries/member";
import { groupHeading, summaryColumns, summarySentence, totalName } from "../summaries/summary-words";

/** A summary laid out: its groups, all of them together, and what is to be read out. */
export interface SummaryTable {
  readonly groups: readonly SummaryGroup[];
  readonly total: SummaryGroup;
  readonly sentence: string;
  /** The headings, then a line for each group and one for all. */
  readonly lines: readonly (readonly (string | number)[])[];
  readonly notes: readonly string[];
  /** 按填报时间2026年10月9日计. */
  readonly countedFrom: string;
}

/** The table of a summary: one line per group, and all together where there are several. */
export function summaryTable({ asOf, asOfFrom, members, notCounted }: Summary, by: SummaryBy): SummaryTable {
  const groups = groupsBy(members, by);
  const total = { name: "合计", members };
  const columns = summaryColumns(by);
  const lineOf = (group: SummaryGroup) => [group.name, ...columns.map(({ value }) => value(group))];
  return {
    groups,
    total,
    sentence: summarySentence(totalName(groups, by), total),
    lines: [
      [groupHeading(by), ...columns.map(({ heading }) => heading)],
      ...groups.map(lineOf),
      ...(groups.length > 1 ? [lineOf(total)] : []),
    ],
    notes: notCounted.map(({ enterprise, reference, reason }) => {
      const where = reference ? `${reference.place.sheet}!${reference.cell}` : "";
      return `${[where, enterprise].filter((word) => word !== "").join(" ")}：${reason}。`;
    }),
    countedFrom: countedFrom({ asOf, asOfFrom }),
  };
}

/** A summary as other programs read it; rates from 0 to 1, null where nobody is due. */
export function summaryJson(summary: Summary, by: SummaryBy): string {
  const { groups, total } = summaryTable(summary, by);
  return JSON.stringify(
    {
      version: 1,
      asOf: isoOf(summary.asOf),
      by,
      total: jsonOf(total),
      groups: groups.map(jsonOf),
      notCounted: summary.notCounted.map(({ enterprise, reference, reason }) => ({
        enterprise,
        cell: reference?.cell ?? null,
        sheet: reference?.place.sheet ?? null,
        reason,
      })),
    },
    null,
    2,
  );
}

function jsonOf(group: SummaryGroup): Record<string, unknown> {
  const count = (key: Parameters<typeof countOf>[1]) => countOf(group, key);
  return {
    name: group.name,
    listed: count("listed"),
    removed: count("removed"),
    suspended: count("suspended"),
    due: count("due"),
    started: count("started"),
    reported: count("reported"),
    assessed: count("assessed"),
    assessedFirst: count("assessedFirst"),
    assessmentFailed: count("assessmentFailed"),
    accepted: count("accepted"),
    acceptanceFailed: count("acceptanceFailed"),
    overdue: {
      start: count("overdueStart"),
      completion: count("overdueCompletion"),
      acceptance: count("overdueAcceptance"),
    },
    urged: count("urged"),
    completionRate: rateOf(group, "assessed"),
    acceptanceRate: rateOf(group, "accepted"),
  };
}

/** A summary for the terminal: the sentence, then one group per block, since the table is wider than any terminal. */
export function summaryText(summary: Summary, by: SummaryBy): string {
  const { sentence, lines, notes, countedFrom } = summaryTable(summary, by);
  const [headings = [], ...rows] = lines;
  const blocks = rows.map(([name, ...values]) =>
    [
      `${String(name)}`,
      `  ${values.map((value, index) => `${String(headings[index + 1])} ${String(value)}`).join("  ")}`,
    ].join("\n"),
  );
  return [
    `${sentence}（${countedFrom}）`,
    ...blocks,
    ...(notes.length > 0 ? ["没有计入，或只计入一部分：", ...notes.map((note) => `  ${note}`)] : []),
  ].join("\n\n");
}
