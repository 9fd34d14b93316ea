import { bureauDuties } from "../annexes/time-limits";
import type { Table } from "./tables";
import { nextQuarter, quarterEnd, quarterStart, reportDue, type DueDay, type Quarter } from "../dates/limits";
import type { Span } from "../dates/span";
import { latenessOf, type Lateness } from "./lateness";

/**
 * How a sheet's 填报时间 sits with the quarter in its title. copied: neither in that quarter nor in the next, so that one
 * of the two is left over from another sheet; early: before the quarter's end; late: after the report was due. One of
 * the three at most.
 */
export interface Filing {
  readonly kind: "copied" | "early" | "late";
  readonly period: Quarter;
  readonly reportedOn: Span;
  readonly limit: DueDay;
  readonly lateness: Lateness;
}

/** What is wrong with when the sheet was filled in; null where nothing is, or where period or 填报时间 cannot be told. */
export function filingFault({ period, reportedOn }: Pick<Table<never>, "period" | "reportedOn">): Filing | null {
  if (period === null || reportedOn === null) return null;
  const limit = reportDue(period, bureauDuties.quarterlyReport.dayOfMonth);
  const lateness = latenessOf(reportedOn.earliest, limit);
  const told = { period, reportedOn, limit, lateness };
  const strayed = reportedOn.latest < quarterStart(period) || reportedOn.earliest > quarterEnd(nextQuarter(period));
  if (strayed) return { ...told, kind: "copied" };
  if (reportedOn.latest < quarterEnd(period)) return { ...told, kind: "early" };
  return lateness === "no" ? null : { ...told, kind: "late" };
}
