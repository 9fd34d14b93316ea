import { dayOf } from "../../dates/day";
import { daySpan } from "../../dates/span";
import type { Milestone } from "./milestone";

/** The form that nearly every cell of a long ledger has: one day and one result, as in 2026年5月6日 通过. */
const usual = /^(\d{4})(?:年(\d\d?)月(\d\d?)日?|([./-])(\d\d?)\4(\d\d?))[ \n]?(通过|合格|未通过|不合格)$/;

/**
 * Such a cell read at a glance, ten times as fast as by its grammar; null for any other, which the grammar reads to the
 * same effect.
 */
export function plainMilestone(text: string): Milestone | null {
  const found = usual.exec(text);
  if (!found) return null;
  const [, year, month = found[5], date = found[6], , , , result = ""] = found;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  const passed = result === "通过" || result === "合格";
  return {
    stage: "held",
    rounds: [{ on: daySpan(day), result: passed ? "passed" : "failed" }],
    plannedOn: null,
    score: null,
  };
}
