import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { beyondTheYear } from "../ledger/deadline-lateness";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

const { clause, quote } = timeLimits.completion;

export const deadlineRoundedUp = rowRule({
  id: "deadline-rounded-up",
  title: "要求完成期限取整到了月底",
  basis: { clause, quote },
  severity: "hint",
  annex: 3,
  reads: ["listPublishedOn", "requiredCompletionDate"],

  check({ listPublishedOn, requiredCompletionDate }, facts) {
    const beyond = beyondTheYear(listPublishedOn, requiredCompletionDate, facts);
    return beyond?.rounded ? { at: "requiredCompletionDate", detail: { limit: beyond.limit } } : null;
  },

  message: ({ limit }) => `要求完成期限比名单公布后一年（${chineseOf(limit.rolled)}）略晚，仍在当月内。`,
  remedy: "一般写名单公布满一年的那一天，或更早。",
  example: inStatus({ requiredCompletionDate: { date: "2027-07-30" } }, "丁"),
});
