import { basisText, clauses, clauseWords } from "./clauses";
import { acceptanceBandMonths, bureauDuties, timeLimits } from "./time-limits";

describe("发现的问题引用的原文", () => {
  const quotes = [...Object.values(timeLimits), ...Object.values(bureauDuties)];

  test.each(quotes)("“$quote”是指引原文", ({ clause, quote }) => {
    expect(clauseWords(clause)).toContain(quote);
  });

  test("“原则上”不当作“应”", () => {
    for (const { force, quote } of Object.values(timeLimits)) {
      expect(force === "inPrinciple").toBe(/原则上|一般/.test(quote));
    }
  });

  test("依据写明是哪一条", () => {
    expect(basisText(timeLimits.completion)).toBe("四、审核评估：“强审企业应当在名单公布后一年内完成本轮清洁生产审核”");
  });
});

test("没有启动时间的验收，满26个月才肯定晚了", () => {
  expect(acceptanceBandMonths).toBe(26);
});

test("没有空的条款", () => {
  for (const { name, paragraphs } of Object.values(clauses)) {
    expect(name).not.toBe("");
    expect(paragraphs.length).toBeGreaterThan(0);
  }
});
