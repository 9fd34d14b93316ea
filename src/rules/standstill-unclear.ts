import { stepOf } from "../annexes/steps";
import { endOf } from "../cells/language/standing";
import { calendarOf, doubtsIn, mayStandIn, standingIn, toldIn, wordsOf, type Told } from "../ledger/told";
import { isPassed, isThrough } from "../ledger/milestones";
import type { StatusRow } from "../ledger/tables";
import type { Day } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

/** What is not known: whether it was agreed to, will come at all, is so at all, or until when it lasts. */
type Lacking = "decision" | "event" | "proof" | "end";

interface Question {
  readonly told: Told;
  readonly lacks: Lacking;
}

/** 评估通过，企业拟搬迁 in the cells of 评估: the move has nothing left to excuse. */
function isOfPassedStep({ values }: StatusRow, { cell: { column } }: Told): boolean {
  const step = column && stepOf(column);
  return step !== null && isPassed(values[step]);
}

/** Asked for or proposed, or only heard of, with nothing anywhere in the row that settles it. */
function openQuestion(row: StatusRow, asOf: Day): Question | null {
  if (standingIn(row.told, calendarOf(row, asOf)).length > 0) return null;
  const [doubt] = doubtsIn(row, asOf);
  if (doubt) return { told: doubt, lacks: "proof" };
  const ofLife = toldIn(row, ({ topic }) => topic === "standstill" || topic === "departure");
  const asked = ofLife.find(({ statement }) => statement.stance === "applied" || statement.stance === "proposed");
  if (asked) return { told: asked, lacks: "decision" };
  // 拟停产，实际在产: that is settled.
  const meant = ofLife.every(({ statement }) => statement.stance !== "over")
    ? ofLife.find((told) => told.statement.stance === "planned" && !isOfPassedStep(row, told))
    : undefined;
  return meant ? { told: meant, lacks: "event" } : null;
}

/** 经同意延期, but until when? */
function withoutEnd(row: StatusRow, asOf: Day): Question | null {
  const calendar = calendarOf(row, asOf);
  const extensions = standingIn(row.told, calendar).filter(({ statement }) => statement.what === "extension");
  const [first] = extensions;
  const ends = extensions.some(
    ({ statement }) =>
      (statement.until !== null && statement.until.kind !== "fromNote") || endOf(statement, calendar) !== null,
  );
  return first === undefined || ends ? null : { told: first, lacks: "end" };
}

const sentences: Readonly<Record<Lacking, string>> = {
  decision: "没有写是否同意，暂不作为延期、停产的理由。",
  event: "还没有发生，暂不作为延期、停产的理由。",
  proof: "是否整个企业如此、是否属实，写得不清楚。",
  end: "没有写到哪天为止。",
};

export const standstillUnclear = rowRule({
  id: "standstill-unclear",
  title: "延期、停产没有着落",
  basis: { clause: "assessment", quote: "强审企业应当在名单公布后一年内完成本轮清洁生产审核" },
  severity: "hint",
  annex: 3,
  reads: ["enterprise"],
  consults: [],

  check(_, { row, asOf }) {
    if (!mayStandIn(row) || isThrough(row)) return null;
    const question = openQuestion(row, asOf) ?? withoutEnd(row, asOf);
    if (question === null) return null;
    const { told, lacks } = question;
    return { at: told.cell.column ?? "enterprise", detail: { words: wordsOf(told), lacks }, words: [told] };
  },

  message: ({ words, lacks }) => `“${words}”${sentences[lacks]}`,
  remedy:
    "写明是否同意、到哪天为止，如“经区局同意延期至2027年6月30日”，没有同意的写“延期未获同意”；是否停产、关停的核实后写明，如“2026年9月核实已停产”。",
  example: inStatus({ assessment: "申请延期" }, "丙"),
});
