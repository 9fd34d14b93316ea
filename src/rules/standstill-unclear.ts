import { endOf } from "../cells/language/standing";
import { calendarOf, standingIn, toldIn, wordsOf, type Told } from "../ledger/told";
import { isThrough } from "../ledger/milestones";
import type { StatusRow } from "../ledger/tables";
import type { Day } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

/** Asked for or proposed, with no decision anywhere in the row. */
function openQuestion(row: StatusRow, asOf: Day): Told | null {
  const open = toldIn(row, ({ topic, stance }) => {
    return topic === "standstill" && (stance === "applied" || stance === "proposed");
  });
  const settled = standingIn(row.told, calendarOf(row, asOf)).length > 0;
  return settled ? null : (open.at(0) ?? null);
}

/** 经同意延期, but until when? */
function withoutEnd(row: StatusRow, asOf: Day): Told | null {
  const calendar = calendarOf(row, asOf);
  const extensions = standingIn(row.told, calendar).filter(({ statement }) => statement.what === "extension");
  return extensions.every(({ statement }) => endOf(statement, calendar) === null) ? (extensions.at(0) ?? null) : null;
}

export const standstillUnclear = rowRule({
  id: "standstill-unclear",
  title: "延期、停产没有着落",
  basis: { clause: "assessment", quote: "强审企业应当在名单公布后一年内完成本轮清洁生产审核" },
  severity: "hint",
  annex: 3,
  reads: ["enterprise"],
  consults: [],

  check(_, { row, asOf }) {
    if (isThrough(row)) return null;
    const open = openQuestion(row, asOf);
    const told = open ?? withoutEnd(row, asOf);
    if (told === null) return null;
    const detail = { words: wordsOf(told), decided: open === null };
    return { at: told.cell.column ?? "enterprise", detail, words: [told] };
  },

  message: ({ words, decided }) =>
    decided ? `“${words}”没有写到哪天为止。` : `“${words}”没有写是否同意，暂不作为延期、停产的理由。`,
  remedy: "写明是否同意、到哪天为止，如“经区局同意延期至2027年6月30日”；没有同意的写“延期未获同意”。",
  example: inStatus({ assessment: "申请延期" }, "丙"),
});
