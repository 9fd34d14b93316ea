import fc from "fast-check";
import { runs } from "../../../../test/support/runs";
import { normalisedCell } from "./normalised";
import { skeletonOf } from "./skeleton";
import type { Token } from "./token";
import { tokensOf } from "./tokens";

const keyOf = (text: string) => skeletonOf(text)?.key ?? null;

describe("只有日子、编号不同的话，是同一种写法", () => {
  test.each([
    ["2024年5月31日评估通过,编号12", "2025年6月18日评估通过,编号93"],
    ["待评估(2024.5.31报告已报送,收文71号)", "待评估(2025.1.12报告已报送,收文81号)"],
    ["上海申岚123环境科技有限公司", "上海申岚456环境科技有限公司"],
    ["计划2024.5.31验收(123)", "计划2025.1.12验收(456)"],
  ])("%s、%s", (one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test.each([
    ["得分59", "得分61"],
    ["2024年5月6日至2024年5月8日", "2024年5月6日至2024年6月8日"],
    ["2024年2月30日通过", "2024年3月30日通过"],
    ["第2次评估", "第3次评估"],
    ["停产12天", "停产31天"],
    ["沪环(2020)第5号", "沪环(1020)第5号"],
    ["评估(12)日", "评估(31)日"],
    ["5月(12)", "5月(31)"],
    ["评估2024", "评估3024"],
    ["5月6日和7号评估", "5月6日和8号评估"],
  ])("%s不是%s", (one, other) => {
    expect(keyOf(one) ?? one).not.toBe(keyOf(other) ?? other);
  });
});

const piece = fc.constantFrom(
  ..."评估 验收 通过 未通过 得分 编号 第 号 收文 补充 计划 停产 延期 至 到 和 前 底 车间 项 分 天 个月 年 月 日 次 批".split(
    " ",
  ),
  " ",
  ..."， ； 。 、 （ ） - . / : ～ 〔 〕 一 两 半 周 起 上海 环境 公司 下 万 成".split(" "),
  ..."2024年5月31日 2025.6.1 2023-11-20 2026/3/4 2024年2月30日 5月6日 2024年5月 2025 1999 20 7 12 345 1234 20245".split(
    " ",
  ),
);
const digit = fc.constantFrom(..."0123456789");

const uncounted: ReadonlySet<string> = new Set(["digits", "quantity", "count", "share"]);

/** What the grammar sees of a token: all but the letters of digits, and the reading of a day that was left out. */
function seen(token: Token, leftOut: ReadonlySet<number>) {
  if (token.kind === "date" && leftOut.has(token.start)) return { ...token, reading: token.reading.kind };
  return uncounted.has(token.kind) ? { ...token, text: "", value: 0 } : token;
}

test("同一种写法，词和数都在同样的地方", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => normalisedCell(pieces.join(""))),
      fc.array(digit, { minLength: 40, maxLength: 40 }),
      (text, digits) => {
        const one = skeletonOf(text);
        const changed = text.replace(/\d/g, (own, at: number) => (at % 3 === 0 ? own : (digits[at % 40] ?? own)));
        const other = skeletonOf(changed);
        if (one === null || one.key !== other?.key) return;
        const leftOut = new Set(one.days.map(({ start }) => start));
        const tokens = tokensOf(changed);
        expect(tokens.map((token) => seen(token, leftOut))).toEqual(
          tokensOf(text).map((token) => seen(token, leftOut)),
        );
        for (const day of other.days) expect(tokens).toContainEqual({ kind: "date", ...day });
      },
    ),
    { numRuns: runs(20_000) },
  );
});
