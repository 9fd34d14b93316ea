import { addDays, type Day } from "../dates/day";
import { rollToWorkingDay } from "../dates/limits";
import type { Sender } from "./letter-values";

/** What a workbook remembers of who writes its letters. */
export type SenderInMemory = Omit<Sender, "answerBy">;

/** Calendar days within which a letter asks for an answer, unless the clerk says otherwise; rolled to a working day. */
const usualAnswerDays = 15;

/** Nobody told anything yet. */
export const noSender: SenderInMemory = { authority: "", legalBasis: "", contact: "", phone: "" };

/** By when to answer a letter of this day. */
export function usualAnswerBy(on: Day): Day {
  return rollToWorkingDay(addDays(on, usualAnswerDays)).day;
}
