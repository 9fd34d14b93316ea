import { assessment, pairs } from "../../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../../test/support/told-statement";
import { readStatements } from "../read-statements";

const says = (text: string) => readStatements(text.replaceAll("⏎", "\n")).map(toldStatement);

describe("年份写在日子后面的，是那个日子的", () => {
  test.each(
    pairs(`
      4月16日评估会，一致通过（2026年） → step assessment done 2026-04-16
      4.16评估未过，9.3复评通过（2026） → step assessment done failed 2026-04-16
      4月评估通过（2026年度） → step assessment done passed 2026-04-01/2026-04-30 month
      4.16评估通过，2026年 → step assessment done passed 2026-04-16
      4.16评估通过，名单列入（2026年） → step assessment done passed yearless 4-16
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("次年，是前面那一年的下一年", () => {
  test.each(
    pairs(`
      2025年9月签约，次年4月16日评估通过 → step assessment done passed 2026-04-16
      2025.9.4启动⏎11月交初稿⏎翌年4.16评估合格 → step assessment done passed 2026-04-16
      2025.9.4启动，第二年4月评估通过 → step assessment done passed 2026-04-01/2026-04-30 month
      2025.11.4启动，2.6交报告，次年4.16评估通过 → step assessment done passed yearless 4-16
      11.4启动，次年4.16评估通过 → step assessment done passed yearless 4-16
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

test("只写了日的，月份照前一个日子；写法相同的另一格，照它自己的", () => {
  for (const [text, expected] of [
    ["2026年6月25日布置，22日评估", "other 2026-06-25"],
    ["2026年6月18日布置，22日评估", "step assessment done 2026-06-22"],
    ["2026年3月18日布置，22日评估", "step assessment done 2026-03-22"],
    ["2026年3月写完，22日评估", "step assessment done 2026-03-22"],
    ["2025年9月4日启动，次年4月16日评估", "step assessment done 2026-04-16"],
    ["2024年9月4日启动，次年4月16日评估", "step assessment done 2025-04-16"],
  ] as const)
    expect(says(text)).toContain(expected);
});

describe("没写年份的，在同一格前面的日子之后", () => {
  test.each(
    pairs(`
      2024.2.1督办，3.6评估通过 → held 2024-03-06 passed
      2023.5.6评估未过，2月复评通过 → held 2023-05-06 failed 2024-02-01…2024-02-29 passed
      2023.2.1交报告，3.6评估通过 → date-ambiguous
      8月评估通过 → held 2023-08-01…2023-08-31 passed
      3月评估通过 → date-ambiguous
    `),
  )("%s：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});
