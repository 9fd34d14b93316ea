import { endOf, spanOf } from "../cells/language/standing";
import { calendarOf, mayStandIn, standingIn, toldIn, wordsOf, type Told } from "../ledger/told";
import { isThrough } from "../ledger/milestones";
import type { StatusRow } from "../ledger/tables";
import { addMonths, chineseOf, type Day } from "../dates/day";
import { rowRule } from "./kit/define";
import { inBothQuarters } from "./kit/example-rows";

const longestMonths = 12;

/** The day that a standstill names as its beginning, as far as it does. */
function beginOf({ statement }: Told): Day | null {
  return spanOf(statement.on)?.latest ?? null;
}

function refersToAnnex(row: StatusRow): boolean {
  return toldIn(row, ({ what }) => what === "annex").length > 0;
}

export const standstillLong = rowRule({
  id: "standstill-long",
  title: "停产、暂缓已久",
  basis: {
    clause: "note2",
    quote: "（3) 企业涉及产污工序停产一般调整为审核暂缓，待恢复正常生产后继续按照相关要求开展审核",
  },
  severity: "hint",
  annex: 3,
  reads: ["enterprise"],
  consults: ["listPublishedOn"],

  check(_, { row, asOf, adjusted }) {
    // 附表4 says how it stands, quarter by quarter; suspension-long asks after a year of that.
    if (!mayStandIn(row) || isThrough(row) || adjusted || refersToAnnex(row)) return null;
    const calendar = calendarOf(row, asOf);
    const standing = standingIn(row.told, calendar);
    // Who is off the list has no clock to stop: 已停产，名单撤销.
    if (standing.some(({ statement }) => statement.topic === "departure")) return null;
    const open = standing.filter(({ statement }) => {
      return statement.topic === "standstill" && statement.what !== "extension" && endOf(statement, calendar) === null;
    });
    // One that names no beginning has been known of since 公布 at the longest.
    const since = open.map((told) => beginOf(told) ?? row.values.listPublishedOn?.latest ?? asOf);
    const [first] = open;
    if (!first || since.some((day) => asOf <= addMonths(day, longestMonths))) return null;
    const detail = { words: wordsOf(first), since: beginOf(first) };
    return { at: first.cell.column ?? "enterprise", detail, words: [first] };
  },

  message: ({ words, since }) =>
    since === null
      ? `“${words}”没有写起止时间，公布已过一年。`
      : `“${words}”自${chineseOf(since)}以来已过一年，未写明现状。`,
  remedy: "核实现状：仍停产的写明核实时间（如“2026年9月核实仍停产”），已恢复的写“现已恢复生产”。",
  example: inBothQuarters({
    listPublishedOn: { date: "2025-07-25" },
    requiredCompletionDate: { date: "2026-07-24" },
    assessment: "停产",
  }),
});
