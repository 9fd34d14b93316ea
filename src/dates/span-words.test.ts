import { day } from "./day";
import { daySpan, monthsSpan, tenDaysSpan } from "./span";
import { quarterWords, spanWords } from "./span-words";

test.each([
  [daySpan(day("2026-05-06")), "2026年5月6日"],
  [tenDaysSpan(2026, 5, 1), "2026年5月上旬"],
  [tenDaysSpan(2026, 5, 2), "2026年5月中旬"],
  [tenDaysSpan(2026, 5, 3), "2026年5月下旬"],
  [monthsSpan(2026, 5, 5, "month"), "2026年5月"],
  [monthsSpan(2026, 4, 6, "quarter"), "2026年第2季度"],
  [monthsSpan(2026, 1, 6, "halfYear"), "2026年上半年"],
  [monthsSpan(2026, 7, 12, "halfYear"), "2026年下半年"],
  [monthsSpan(2026, 1, 12, "year"), "2026年"],
  [{ earliest: day("2026-06-01"), latest: day("2026-06-01"), precision: "range" as const }, "2026年6月1日"],
])("%j 写成 %s", (span, words) => {
  expect(span && spanWords(span)).toBe(words);
});

test("季度的写法", () => {
  expect(quarterWords({ year: 2026, quarter: 3 })).toBe("2026年第3季度");
});
