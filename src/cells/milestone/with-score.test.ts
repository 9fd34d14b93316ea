import { withScore } from "./with-score";

const cell = (value: string | number | null) => ({ value, numberFormat: "General", date1904: false });

test.each([
  ["通过", 88, "通过（88分）"],
  ["通过", "88.5分", "通过（88.5分）"],
  [null, 65, "（65分）"],
  ["通过", null, "通过"],
  ["通过", "优", "通过"],
  ["通过", 120, "通过"],
  [45_800, 88, 45_800],
])("结果%j、得分%j，合起来是%j", (result, score, expected) => {
  expect(withScore(cell(result), cell(score)).value).toBe(expected);
});
