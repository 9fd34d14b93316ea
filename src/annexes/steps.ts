import type { StatusColumn } from "./columns";

/** 评估 or 验收. */
export type MilestoneKey = "assessment" | "acceptance";

/** The two steps, in their order. */
export const milestoneKeys = ["assessment", "acceptance"] as const satisfies readonly MilestoneKey[];

/** What the clerk calls each step, and the columns of a ledger that keeps its time and result apart. */
export const steps = {
  assessment: { name: "评估", time: "assessedOn", result: "assessmentResult" },
  acceptance: { name: "验收", time: "acceptedOn", result: "acceptanceResult" },
} as const satisfies Readonly<Record<MilestoneKey, { name: string; time: StatusColumn; result: StatusColumn }>>;

/** The columns that may tell of a step: the combined one, that of the time, that of the result. */
export function columnsOfStep(key: MilestoneKey): readonly StatusColumn[] {
  return [key, steps[key].time, steps[key].result];
}

/** The step that a column tells of; null for any other column. */
export function stepOf(column: string): MilestoneKey | null {
  return milestoneKeys.find((key) => columnsOfStep(key).some((one) => one === column)) ?? null;
}
