import { assessment, pairs } from "../../../test/annexes/milestone-lines";

describe("落款的日子，是结论的日子", () => {
  test.each(
    pairs(`
      评估意见：合格。组长：孙某某 2024-01-18 → held 2024-01-18 passed
      同意通过评估。专家签名：周工、吴工（2024.1.18） → held 2024-01-18 passed
      评估结论：未通过。评审组长 郑工 2024年1月18日 → held 2024-01-18 failed
      一致同意通过。负责人：冯某 日期：2024年1月18日 → held 2024-01-18 passed
      结论：合格。组长（签字）：孙某 2024.1.18 → held 2024-01-18 passed
      2024.1.10评估通过。组长：孙某 2024.1.18 → held 2024-01-10 passed
      评估通过。报告归档2024.1.18 → held ? passed
      评估通过。经办：小许 2024.1.18 → held ? passed
    `),
  )("%s：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});

describe("一行一项的表格，时间是它的时间", () => {
  test.each(
    pairs(`
      时间：2024.1.18⏎结果：合格⏎专家组：周、吴、郑 → held 2024-01-18 passed
      1、时间：2024.1.18 2、地点：二楼会议室 3、结论：通过 → held 2024-01-18 passed
      评估结果：通过⏎日期：2024年1月18日 → held 2024-01-18 passed
    `),
  )("%s：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});
