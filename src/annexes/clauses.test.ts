import { basisText, clauses, clauseWords } from "./clauses";
import { acceptanceBandMonths, bureauDuties, timeLimits } from "./time-limits";

describe("what findings quote", () => {
  const quotes = [...Object.values(timeLimits), ...Object.values(bureauDuties)];

  test.each(quotes)("“$quote” stands in the guideline", ({ clause, quote }) => {
    expect(clauseWords(clause)).toContain(quote);
  });

  test("原则上 is never taken for 应", () => {
    for (const { force, quote } of Object.values(timeLimits)) {
      expect(force === "inPrinciple").toBe(/原则上|一般/.test(quote));
    }
  });

  test("a basis names its clause", () => {
    expect(basisText(timeLimits.completion)).toBe("四、审核评估：“强审企业应当在名单公布后一年内完成本轮清洁生产审核”");
  });
});

test("验收 without a recorded start is surely late only after 26 months", () => {
  expect(acceptanceBandMonths).toBe(26);
});

test("no clause is empty", () => {
  for (const { name, paragraphs } of Object.values(clauses)) {
    expect(name).not.toBe("");
    expect(paragraphs.length).toBeGreaterThan(0);
  }
});
