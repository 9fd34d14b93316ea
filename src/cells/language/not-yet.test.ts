import { lines, pairs } from "../../../test/annexes/milestone-lines";
import { readStatements } from "./read-statements";
import { toldStatement } from "../../../test/support/told-statement";

const says = (text: string) => readStatements(text).map(toldStatement);

describe("还在前头的事，再怎么通过也不是本环节通过", () => {
  test.each(
    lines(`
      评估前自查合格
      验收前监测达标
      评估通过前不得申领补助
      验收合格前暂不销号
      评估申请已通过
      验收申请2026.4.7同意
      方案完成一半
      完成一大半
      做好再验
      弄完再评
      整改合格后验收
      专家同意后评估
    `),
  )("%s", (text) => {
    expect(says(text).filter((line) => line.includes("passed"))).toEqual([]);
  });

  test("申请批下来，是在等本环节", () => {
    expect(says("验收申请2026.4.7获批准")).toEqual(["step acceptance applied 2026-04-07"]);
  });

  test("日期后面的“前”还是期限", () => {
    expect(says("2026年12月15日前评估")).toEqual(["step assessment planned 2026-12-15"]);
  });
});

describe("本轮还没有的，前面通过的是上一轮", () => {
  test.each(
    pairs(`
      第一轮2020年4月通过，本轮未开展 → former
      2019.4.7验收合格；新一轮待启动 → former
      2026.4.7评估未通过，本轮未完成整改 → step assessment done failed 2026-04-07
      本轮2026.4.7评估通过 → step assessment done passed 2026-04-07
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text).some((line) => line.startsWith(expected))).toBe(true);
  });
});

describe("某某企业的评定是别的事", () => {
  test.each(
    pairs(`
      2026.4.7节能型企业复评通过 → other 2026-04-07
      2026.4.7专精特新企业评估合格 → other 2026-04-07
      2026.4.7重点企业评估通过 → step assessment done passed 2026-04-07
      2026.4.7该企业评估通过 → step assessment done passed 2026-04-07
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});
