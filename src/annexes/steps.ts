import type { StatusColumn } from "./columns";

/** 评估 or 验收. */
export type MilestoneKey = "assessment" | "acceptance";

/** The two steps, in their order. */
export const milestoneKeys = ["assessment", "acceptance"] as const satisfies readonly MilestoneKey[];

interface ApartColumns {
  readonly time: StatusColumn;
  readonly result: StatusColumn;
  readonly score: StatusColumn;
}

/** What the clerk calls each step, and the columns of a ledger that keeps its time, result and score apart. */
export const steps = {
  assessment: { name: "评估", time: "assessedOn", result: "assessmentResult", score: "assessmentScore" },
  acceptance: { name: "验收", time: "acceptedOn", result: "acceptanceResult", score: "acceptanceScore" },
} as const satisfies Readonly<Record<MilestoneKey, { readonly name: string } & ApartColumns>>;

const columns = {
  assessment: columnsIn("assessment"),
  acceptance: columnsIn("acceptance"),
} as const satisfies Readonly<Record<MilestoneKey, readonly StatusColumn[]>>;

function columnsIn(key: MilestoneKey): readonly StatusColumn[] {
  const { time, result, score } = steps[key];
  return [key, time, result, score];
}

const stepsByColumn = new Map<string, MilestoneKey>(
  milestoneKeys.flatMap((key) => columns[key].map((column) => [column, key] as const)),
);

/** The columns that may tell of a step: the combined one, those of the time, the result and the score. */
export function columnsOfStep(key: MilestoneKey): readonly StatusColumn[] {
  return columns[key];
}

/** The step that a column tells of; null for any other column. */
export function stepOf(column: string): MilestoneKey | null {
  return stepsByColumn.get(column) ?? null;
}
