import { pairs } from "../../../../test/annexes/milestone-lines";
import { durationAt } from "./duration";

test.each(
  pairs(`
    4天 → 0.1
    半个月 → 0.5
    半月 → 0.5
    45天 → 1.5
    三周 → 0.7
    六星期 → 1.4
    一个半月 → 1.5
    7个月 → 7
    十个月 → 10
    2个季度 → 6
    半年 → 6
    一年半 → 18
    两年 → 24
    3月 → 不是
    2季度 → 不是
    2026年 → 不是
    26年 → 不是
    3项 → 不是
  `),
)("“%s”有几个月：%s", (text, expected) => {
  expect(durationAt(text, 0)?.months.toFixed(1).replace(".0", "") ?? "不是").toBe(expected);
});
