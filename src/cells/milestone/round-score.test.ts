import { dayOf } from "../../dates/day";
import { readMilestone } from "./read-milestone";

const asOf = dayOf(2026, 9, 30);

function scoreIn(value: string): number | null | undefined {
  if (asOf === null) return undefined;
  const cell = { value, numberFormat: "@", date1904: false };
  const reading = readMilestone(cell, { step: "assessment", earliest: dayOf(2025, 11, 1), latest: asOf });
  return "milestone" in reading ? reading.milestone.score : undefined;
}

describe("一轮一个得分", () => {
  test.each([
    ["9.4补评合格。此前：5.27评估得分62分未过", null],
    ["9.4补评合格。此前：5.27首评，62分，未过", null],
    ["5.27评估62分未通过，9.4复评合格", null],
    ["5.27评估62分未通过，9.4复评75分合格", 75],
    ["9.4复评75分合格（5.27评估62分未通过）", 75],
    ["5.27评估未通过，9.4复评合格，75分", 75],
    ["5.27评估62分未通过，计划12月复评", 62],
    ["2026.5.27未通过，62分；2026.11.20", 62],
    ["2026.5.27评估，通过，85分", 85],
    ["评估85分", 85],
  ])("%s", (text, score) => {
    expect(scoreIn(text)).toBe(score);
  });
});
