import { acceptance, assessment, pairs } from "../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../test/support/told-statement";
import { readStatements } from "./read-statements";

const says = (text: string) => readStatements(text).map(toldStatement);

describe("为什么晚了，不是还可以晚到什么时候", () => {
  test.each(
    pairs(`
      2026.7.9评估通过，因评审排期延后 → standstill extension over
      因审核工作顺延，2026.7.9才评估合格 → standstill extension over
      因审核工作顺延至2026.12.9，2026.7.9评估合格 → standstill extension done →2026-12-09
      因审核工作延后 → standstill extension done
      设备没装好，推迟验收 → step acceptance awaited
      区局同意验收推迟 → standstill extension done
      验收推迟至2026.12.9 → standstill extension done →2026-12-09
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe("随口说的缓一缓，要经同意才算", () => {
  test.each(
    pairs(`
      今年先缓一缓 → standstill deferral unsure
      这家先搁一搁 → standstill deferral unsure
      经区局批准，先搁置 → standstill deferral done
      局长办公会没同意缓 → standstill extension refused
      分管领导没批延期 → standstill extension refused
      企业2026.4已办吊销 → departure closure done 2026-04-01/2026-04-30 month
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

test("技术审查审了几轮，都还没有评估", () => {
  expect(assessment("一审退回；二审通过；三审通过")).toBe("awaited");
  expect(assessment("初审：通过  复审：退回  终审：—")).toBe("awaited");
});

describe("日期里写错、写重的字", () => {
  test.each(
    pairs(`
      2024年1月18曰验收会，合格 → held 2024-01-18 passed
      2024年年1月18日合格 → held 2024-01-18 passed
      2024年1月月18日合格 → held 2024-01-18 passed
      2024年1月18号日合格 → held 2024-01-18 passed
    `),
  )("%s：%s", (text, expected) => {
    expect(acceptance(text)).toBe(expected);
  });
});
