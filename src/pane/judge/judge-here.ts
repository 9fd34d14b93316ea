import { adjustmentColumns } from "../../annexes/adjustment-columns";
import { statusColumns } from "../../annexes/status-columns";
import { bureauDuties } from "../../annexes/time-limits";
import type { Waiver } from "../../checking/finding";
import { check } from "../../checking/check";
import type { CheckOptions, CheckRun } from "../../checking/run";
import { newest } from "../../checking/verdict";
import { deadlinesIn } from "../../deadlines/deadlines";
import { summaryIn } from "../../summaries/summary";
import { weekdayOf, type Day } from "../../dates/day";
import { reportDue } from "../../dates/limits";
import { rules } from "../../rules/index";
import type { Grid } from "../../sheets/grid";
import type { Judge, JudgingEngine, ReportDue, WholeJudgement } from "./judge";
import { KeepingJudge } from "./keeping-judge";
import { summariesOf } from "./rule-summaries";

const summaries = summariesOf(rules);
const labels = Object.fromEntries([...adjustmentColumns, ...statusColumns].map(({ key, label }) => [key, label]));

/** Judges on the thread that calls it: the worker's own, or a test's. */
export function createJudgeHere(): Judge {
  return new KeepingJudge(createEngine());
}

/** The engine as the pane asks it. */
export function createEngine(): JudgingEngine {
  let last: CheckRun | null = null;
  const shown = (run: CheckRun | null): WholeJudgement | null => (run ? judgementOf((last = run)) : null);
  return {
    check: async (grids: readonly Grid[], options: CheckOptions) => judgementOf((last = check(grids, options))),
    recheck: async (changed: Grid) => shown(last?.recheck(changed) ?? null),
    withWaivers: async (waivers: readonly Waiver[]) => shown(last?.withWaivers(waivers) ?? null),
    deadlines: async (reach) => (last ? deadlinesIn(last.judged, reach) : null),
    summary: async (today) => (last ? summaryIn(last.judged, { today }) : null),
  };
}

function judgementOf({ verdict, sheets, uselessWaivers, notes }: CheckRun): WholeJudgement {
  const recognised = sheets.filter(({ annex }) => annex !== null);
  const current = newest(recognised);
  const period = current.find((sheet) => sheet.period)?.period ?? null;
  return {
    verdict,
    sheets: sheets.map((sheet) => ({ ...sheet, isCurrent: current.includes(sheet) })),
    uselessWaivers,
    notes,
    rules: summaries,
    labels,
    reportDue: period && dueOf(reportDue(period, bureauDuties.quarterlyReport.dayOfMonth).rolled),
  };
}

function dueOf(day: Day): ReportDue {
  const weekday = weekdayOf(day);
  return { day, workedWeekend: weekday === 0 || weekday === 6 };
}
