import { verdictWords } from "../../checking/verdict-words";
import { chineseOf, partsOf, weekdayOf, type Day } from "../../dates/day";
import type { Judgement, ReportDue } from "../judge/judge";
import { sheetsInScope } from "../judge/scope";
import { countsOf } from "./counts";
import { stateWords } from "./words";

export type Tone = "error" | "warning" | "ok" | "none";

/** After so many days a limit that has passed is history and no longer said. */
const stillNews = 31;

/** What the verdict's colour and shape say. */
export const toneOf: Readonly<Record<Judgement["verdict"], Tone>> = {
  correct: "error",
  explain: "warning",
  ready: "ok",
  "nothing-recognised": "none",
};

/** The one line that says whether the workbook can be sent. */
export function headlineOf(judgement: Judgement): string {
  return verdictWords(judgement.verdict, countsOf(sheetsInScope(judgement, "current")));
}

/** What must happen for it to turn green, or what was accepted. */
export function leadOf(judgement: Judgement): string {
  const sheets = sheetsInScope(judgement, "current");
  const { warning, hint } = countsOf(sheets);
  const leads: Readonly<Record<Judgement["verdict"], string>> = {
    correct: stateWords.verdict.correctLead(warning),
    explain: stateWords.verdict.explainLead,
    ready: stateWords.verdict.readyLead(
      sheets.reduce((sum, { waived }) => sum + waived, 0),
      hint,
    ),
    "nothing-recognised": stateWords.verdict.nothingLead(judgement.sheets.length),
  };
  return leads[judgement.verdict];
}

/**
 * When the report is due, as three pieces: how near (to be stressed), the day, the weekday. Null once it is long past.
 */
export function dueWords(
  { day, workedWeekend }: ReportDue,
  today: Day,
): { near: string | null; day: string; weekday: string } | null {
  const left = day - today;
  if (left < -stillNews) return null;
  const { year, month, date } = partsOf(day);
  const near =
    left < 0
      ? stateWords.verdict.daysPast(-left)
      : left === 0
        ? stateWords.verdict.today
        : left === 1
          ? stateWords.verdict.tomorrow
          : stateWords.verdict.daysLeft(left);
  return {
    near,
    day: year === partsOf(today).year ? `${month}月${date}日` : chineseOf(day),
    weekday: stateWords.verdict.weekday(weekdayOf(day), workedWeekend),
  };
}
