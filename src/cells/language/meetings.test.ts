import { acceptance, assessment, pairs } from "../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../test/support/told-statement";
import { readStatements } from "./read-statements";

const says = (text: string) => readStatements(text).map(toldStatement);

describe("上会、补会、在哪里开会，本栏里说的就是这一环节", () => {
  test.each(
    pairs(`
      2024.1.9上会，全票通过 → held 2024-01-09 passed
      2024.1.9补会，得分71，合格 → held 2024-01-09 passed 71分
      1月9日管委会二楼会议室，结论通过 → date-ambiguous
      2024.1.9腾讯会议，专家5人，通过 → held 2024-01-09 passed
      2024.1.9会议室改造，验收通过 → milestone-unreadable
      2024.1.9安全工作会议，通过 → milestone-unreadable
      2024.1.9局长办公会，通过 → milestone-unreadable
      2024.1.9现场连评三家，该企业过 → held 2024-01-09 passed
      2024.1.9（周二下雪）现场评估，合格 → held 2024-01-09 passed
      2024.1.9现场评估通过——迟因我局排期，非企业责任 → held 2024-01-09 passed
      2024.1.9专家否掉了 → held 2024-01-09 failed
      2024.1.9又评一次，还是不合格 → held 2024-01-09 failed
      2024.1.9 评估 合格 周工郑工 → held 2024-01-09 passed
      2024.1.9评估会，7名专家，6票赞成，通过 → held 2024-01-09 passed
      专家组2024.1.9赴企业现场检查并评估，合格 → held 2024-01-09 passed
      2024.1.9评估，下午出结论，同意 → held 2024-01-09 passed
      2024.1.9视频会议评审，通过 → held 2024-01-09 passed
      2024.1.9才补做评估，通过 → held 2024-01-09 passed
      2024.1.9评估通过了某某消防系统 → milestone-unreadable
      2024.1.9评估通过的是一厂，二厂未评 → milestone-unreadable
      评估评分表：81分 → held ? ? 81分
    `),
  )("%s：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });

  test.each(
    pairs(`
      2024.1.9专家一致同意验收 → held 2024-01-09 passed
      2024.1.9专家组现场核查，同意验收 → held 2024-01-09 passed
      首验2024.1.9未出结论；2024.2.20补会，专家同意通过 → held 2024-01-09 ? 2024-02-20 passed
      1月9日验收没通过 → held ? failed
    `),
  )("验收栏%s：%s", (text, expected) => {
    expect(acceptance(text)).toBe(expected);
  });
});

describe("原定的会改了日子，开的是改了以后的", () => {
  test.each(
    pairs(`
      原定3.18评估，停电改到2024.4.9，合格 → held 2024-04-09 passed >2024-04-09
      11.8评估会改2024.4.9，合格 → held 2023-11-08 ? 2024-04-09 passed >2024-04-09
      2024.3.18评估会因故改期，4.9开，通过 → held 2024-03-18 ? 2024-04-09 passed
      2024.3.18评估会改期，2024.4.9开，通过 → held 2024-04-09 passed
      2024.3.18评估会改期 → awaited
      原定2024.3.18评估，大雪改期，2024.4.9补开，通过 → held 2024-04-09 passed >2024-03-18
    `),
  )("%s：%s", (text, expected) => {
    expect(assessment(text)).toBe(expected);
  });
});

describe("只写了文号，什么也没有发生", () => {
  test.each(
    pairs(`
      详见沪青环〔2026〕15号文 → 
      通过，详见沪青环〔2026〕15号文 → step own done passed
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)[0] ?? "").toBe(expected.trim());
  });
});
