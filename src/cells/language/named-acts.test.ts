import { lines, pairs } from "../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../test/support/told-statement";
import { readStatements } from "./read-statements";

const says = (text: string) => readStatements(text).map(toldStatement);

describe("别的事的评审、验收，不是这一环节通过", () => {
  test.each(
    lines(`
      2026.3.9危废仓库检查评估通过
      通过安全生产检查评审，2026.3.9
      完成消防检查评估，2026.3.9
      雨污管网排查2026.3.9评审通过
      噪声整改验收合格，2026.3.9
      补贴申请2026.3.9评估通过
      2026.3.9绿色工厂申报专家评审通过
      2026.3.9预案修订评审通过
      预案组织专家评审，2026.3.9通过
      技改项目启动评审2026.3.9通过
      2026.3.9登记评审通过
      2026.3.9工艺设备变更评审通过
      2026.3.9清洁生产先进企业评审通过
      2026.3.9节能审查工作备案评审通过
      2026.3.9食品安全许可评审过了
      同批别的企业2026.3.9评估通过
      2026.3.9水效领跑企业评估通过
      2026.3.9招标编制评审通过
    `),
  )("%s", (text) => {
    expect(says(text).filter((line) => line.startsWith("step"))).toEqual([]);
  });
});

describe("说的是这一环节，前面的动作不改变它", () => {
  test.each(
    pairs(`
      2026.3.9专家组检查评估通过 → step assessment done passed 2026-03-09
      2026.3.9甲乙化工有限公司现场评估通过 → step assessment done passed 2026-03-09
      2026.3.9某某公司提交评审通过 → step own done passed 2026-03-09
      报告修改完善2026.3.9评估通过 → step assessment done passed 2026-03-09
      由某某中心2026.3.9组织评估通过 → step assessment done passed 2026-03-09
      2026.3.9自行组织验收通过 → foreign 2026-03-09
      2026.3.9论证通过 → step own done passed 2026-03-09
      2026.3.9整改通过 → step own done passed 2026-03-09
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("通过的是旁边的动作，不是环节", () => {
  test.each(
    pairs(`
      2026.3.9登记通过 → other 2026-03-09
      2026.3.9通过排查 → other 2026-03-09
      2026.3.9申请评估通过 → other 2026-03-09
      2026.3.9核验通过 → step technicalReview done 2026-03-09
      2026.3.9专家组审查通过 → step own done passed 2026-03-09
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});
