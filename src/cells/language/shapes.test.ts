import { normalisedCell } from "./tokens/normalised";
import { readStatements } from "./read-statements";
import { byShape } from "./shapes";
import { tokensOf } from "./tokens/tokens";

function told(text: string) {
  return readStatements(text).map(({ stance, result, score, on, words }) => ({
    stance,
    result,
    score,
    on: on?.kind === "span" ? on.span.earliest : on,
    said: normalisedCell(text).slice(...words),
  }));
}

describe("只有时间、分数、生词不同的话", () => {
  test("说的是各自的时间和分数，划出来的是各自的字", () => {
    expect(told("2024年5月31日评估通过，得分81；2025年6月1日验收未通过，得分81")).toEqual([
      { stance: "done", result: "passed", score: null, on: 45443, said: "2024年5月31日评估通过" },
      { stance: "done", result: null, score: 81, on: null, said: "得分81" },
      { stance: "done", result: "failed", score: null, on: 45809, said: "2025年6月1日验收未通过" },
      { stance: "done", result: null, score: 81, on: null, said: "得分81" },
    ]);
    expect(told("2023年12月1日评估通过，得分7；2024年1月12日验收未通过，得分100")).toEqual([
      { stance: "done", result: "passed", score: null, on: 45261, said: "2023年12月1日评估通过" },
      { stance: "done", result: null, score: 7, on: null, said: "得分7" },
      { stance: "done", result: "failed", score: null, on: 45303, said: "2024年1月12日验收未通过" },
      { stance: "done", result: null, score: 100, on: null, said: "得分100" },
    ]);
  });

  test("写到月的、写成期限的，是另一句话", () => {
    expect(told("2024年5月31日评估")[0]).toMatchObject({ stance: "done" });
    expect(told("2024年5月31日前评估")[0]).toMatchObject({ stance: "planned" });
  });

  test("只读一次", () => {
    const texts: string[] = [];
    const read = byShape((tokens) => {
      texts.push(tokens.map(({ kind }) => kind).join(" "));
      return "已读";
    });
    for (let number = 1; number <= 28; number += 1)
      read(tokensOf(`2024年2月${number}日，专家组要求补充第${number}号车间`));
    expect(texts).toHaveLength(1);
    read(tokensOf("2024年2月，专家组要求补充第1号车间"));
    expect(texts).toHaveLength(2);
  });
});
