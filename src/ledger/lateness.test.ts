import { day } from "../dates/day";
import { daySpan, monthsSpan } from "../dates/span";
import { dueAfter, isOnTime, latenessOf, weightOf } from "./lateness";

const known = { legal: day("2026-10-03"), rolled: day("2026-10-08"), certain: true };
const unknown = { legal: day("2031-10-03"), rolled: day("2031-10-03"), certain: false };

test.each([
  ["2026-10-08", known, "no"],
  ["2026-10-09", known, "yes"],
  ["2031-10-03", unknown, "no"],
  ["2031-10-04", unknown, "unsure"],
  ["2031-10-12", unknown, "unsure"],
  ["2031-10-13", unknown, "yes"],
] as const)("%s 是否逾期", (iso, limit, expected) => {
  expect(latenessOf(day(iso), limit)).toBe(expected);
});

test("存疑的逾期只作提示", () => {
  expect(weightOf("unsure")).toEqual({ severity: "hint" });
  expect(weightOf("yes")).toEqual({});
});

test("公布只写到月的，从月底起算", () => {
  const may = monthsSpan(2024, 5, 5, "month");
  expect(may && dueAfter(may, 12).legal).toBe(day("2025-05-31"));
});

test("时间有一部分在期限之内，就算按期", () => {
  expect(isOnTime(daySpan(day("2026-10-08")), known)).toBe(true);
  expect(isOnTime(daySpan(day("2026-10-09")), known)).toBe(false);
  expect(isOnTime(monthsSpan(2026, 10, 10, "month"), known)).toBe(true);
  expect(isOnTime(null, known)).toBe(false);
});
