import { pairs } from "../../../test/annexes/milestone-lines";
import { durationAt } from "./duration";

test.each(
  pairs(`
    4天 → 1
    半个月 → 1
    半月 → 1
    45天 → 2
    三周 → 1
    六星期 → 2
    一个半月 → 2
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
  expect(String(durationAt(text, 0)?.months ?? "不是")).toBe(expected);
});
