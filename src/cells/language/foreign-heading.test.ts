import { assessment, pairs } from "../../../test/annexes/milestone-lines";

describe("前面写了是别的事，后面的评审、验收就是它的", () => {
  test.each(
    pairs(`
      危废经营许可：2024.1.18专家评审通过 → milestone-unreadable
      消防检查，2024.1.18评估合格 → milestone-unreadable
      （碳核查）2024.1.18评审通过 → milestone-unreadable
      2024.1.18绿色工厂申报，专家评审通过 → milestone-unreadable
      消防：2024.1.9验收合格，清审：2024.1.18评估通过 → held 2024-01-18 passed
      2024.1.18锅炉提标改造评审会，一致通过 → milestone-unreadable
      2024.1.18参加扬尘治理方案评审，通过 → milestone-unreadable
      隐患整改已通过评估，2024.1.18 → milestone-unreadable
      除尘改造：2024.1.18通过评审 → milestone-unreadable
      供应商：2024.1.18通过评审 → milestone-unreadable
      会议纪要：2024.1.18评估会，原则通过 → held 2024-01-18 passed
      2024年1月5日布置会场，18日开评估会，通过 → held 2024-01-18 passed
      排污许可证已换发，2024.1.18评估通过 → held 2024-01-18 passed
    `),
  )("%s：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});
