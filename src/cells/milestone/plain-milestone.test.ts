import fc from "fast-check";
import { day } from "../../dates/day";
import { plainMilestone } from "./plain-milestone";
import { readMilestone, readSplitMilestone } from "./read-milestone";
import { runs } from "../../../test/support/runs";

const context = { step: "assessment", earliest: day("2020-01-01"), latest: day("2026-10-09") } as const;
const blank = { value: null, numberFormat: "General", date1904: false };
const cellOf = (value: string) => ({ value, numberFormat: "General", date1904: false });

test.each(["2026年5月6日 通过", "2026.5.6通过", "2026-05-06\n合格", "2026/5/6未通过", "2026年5月6通过"])(
  "%j 一眼就读得出",
  (text) => {
    expect(plainMilestone(text)?.rounds[0]?.on?.earliest).toBe(day("2026-05-06"));
  },
);

test.each(["2026.2.30通过", "2026年5月 通过", "2026.5/6通过", "26.5.6通过", "2026.5.6通过验收", "2026.5.6", "待评估"])(
  "%j 留给语法去读",
  (text) => {
    expect(plainMilestone(text)).toBeNull();
  },
);

test("一眼读出的，和按语法读出的一样", () => {
  const text = fc
    .tuple(
      fc.integer({ min: 1990, max: 2040 }),
      fc.integer({ min: 1, max: 13 }),
      fc.integer({ min: 1, max: 32 }),
      fc.constantFrom("年月日", "...", "--", "//", "年月"),
      fc.constantFrom("", " ", "\n"),
      fc.constantFrom("通过", "合格", "未通过", "不合格", "同意"),
    )
    .map(
      ([year, month, date, [one = "", two = "", three = ""], gap, result]) =>
        `${year}${one}${month}${two}${date}${three === "." ? "" : three}${gap}${result}`,
    );
  fc.assert(
    fc.property(text, (written) => {
      // A pair of columns goes through the grammar alone.
      expect(readMilestone(cellOf(written), context)).toEqual(readSplitMilestone(cellOf(written), blank, context));
    }),
    { numRuns: runs(1000), seed: 20261009 },
  );
});
