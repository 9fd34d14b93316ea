import type { MilestoneCell } from "./cell-statements";

const scoreText = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*分?\s*$/;
const highest = 100;

/** The score that a cell of 得分 holds, 88 or 88分; null where it holds none out of 100. */
function scoreIn(value: MilestoneCell["value"]): number | null {
  const score = typeof value === "number" ? value : Number(scoreText.exec(String(value ?? ""))?.[1] ?? Number.NaN);
  return score > 0 && score <= highest ? score : null;
}

/**
 * The result of a step together with the score that stands in a column of its own, as one cell would hold both:
 * 通过（88分）.
 */
export function withScore(result: MilestoneCell, score: MilestoneCell | undefined): MilestoneCell {
  const points = score === undefined ? null : scoreIn(score.value);
  const { value } = result;
  if (points === null || (value !== null && typeof value !== "string")) return result;
  return { ...result, value: `${value ?? ""}（${points}分）` };
}
