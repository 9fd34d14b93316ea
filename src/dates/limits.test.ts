import { day, isoOf } from "./day";
import type { Quarter } from "./limits";
import {
  annualSummaryDue,
  compareQuarters,
  due,
  isWorkingDay,
  nextQuarter,
  previousQuarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  reportDue,
  rollToWorkingDay,
} from "./limits";

function written({ legal, rolled }: ReturnType<typeof due>): string {
  return legal === rolled ? isoOf(legal) : `${isoOf(legal)} → ${isoOf(rolled)}`;
}

describe("A limit ends on the corresponding day, or that month's last day, or the next working day (民法典 201–203)", () => {
  test.each([
    ["2020-12-18", ["2021-01-18", "2021-02-18", "2021-12-18 → 2021-12-20", "2022-12-18 → 2022-12-19"]],
    ["2021-08-31", ["2021-09-30", "2021-10-31 → 2021-11-01", "2022-08-31", "2023-08-31"]],
    ["2021-12-31", ["2022-01-31 → 2022-02-07", "2022-02-28", "2022-12-31 → 2023-01-03", "2023-12-31 → 2024-01-02"]],
    ["2022-12-31", ["2023-01-31", "2023-02-28", "2023-12-31 → 2024-01-02", "2024-12-31"]],
    ["2023-03-01", ["2023-04-01 → 2023-04-03", "2023-05-01 → 2023-05-04", "2024-03-01", "2025-03-01 → 2025-03-03"]],
    ["2023-08-31", ["2023-09-30 → 2023-10-07", "2023-10-31", "2024-08-31 → 2024-09-02", "2025-08-31 → 2025-09-01"]],
    ["2023-12-31", ["2024-01-31", "2024-02-29", "2024-12-31", "2025-12-31"]],
    ["2024-02-29", ["2024-03-29", "2024-04-29", "2025-02-28", "2026-02-28"]],
  ])("a list of %s: after 1, 2, 12 and 24 months", (from, expected) => {
    expect([1, 2, 12, 24].map((months) => written(due(day(from), months)))).toEqual(expected);
  });

  test("the same start and months are counted once", () => {
    expect(due(day("2023-05-06"), 12)).toBe(due(day("2023-05-06"), 12));
    expect(due(day("2023-05-06"), 24)).not.toBe(due(day("2023-05-06"), 12));
  });
});

describe("Working days follow the State Council's yearly notice", () => {
  test.each([
    ["2026-10-10", true, "a Saturday worked in exchange"],
    ["2026-02-28", true, "a Saturday worked in exchange"],
    ["2023-10-07", true, "a Saturday worked in exchange"],
    ["2024-05-02", false, "a Thursday off"],
    ["2022-01-31", false, "New Year's Eve"],
    ["2024-05-06", true, "the Monday after the holiday"],
    ["2024-05-18", false, "an ordinary Saturday"],
  ])("%s: %s, %s", (iso, working) => {
    expect(isWorkingDay(day(iso))).toBe(working);
  });

  test("a working day stays where it is", () => {
    expect(rollToWorkingDay(day("2024-05-06"))).toEqual({ day: day("2024-05-06"), certain: true });
  });

  test("a year without published holidays knows weekends only, and says so", () => {
    expect(rollToWorkingDay(day("2003-10-01"))).toEqual({ day: day("2003-10-01"), certain: false });
    expect(rollToWorkingDay(day("2098-10-04"))).toEqual({ day: day("2098-10-06"), certain: false });
    expect(due(day("2098-10-01"), 12).certain).toBe(false);
  });

  test("rolling into a year without published holidays is not certain either", () => {
    expect(rollToWorkingDay(day("2003-12-31")).certain).toBe(false);
    expect(rollToWorkingDay(day("2004-01-01"))).toEqual({ day: day("2004-01-02"), certain: true });
  });
});

describe("Quarters", () => {
  const second: Quarter = { year: 2023, quarter: 2 };

  test("a quarter runs from the first day of its first month to the last of its third", () => {
    expect([isoOf(quarterStart(second)), isoOf(quarterEnd(second))]).toEqual(["2023-04-01", "2023-06-30"]);
    expect(isoOf(quarterEnd({ year: 2023, quarter: 1 }))).toBe("2023-03-31");
    expect(isoOf(quarterEnd({ year: 2023, quarter: 4 }))).toBe("2023-12-31");
  });

  test.each([
    ["2023-01-01", 1],
    ["2023-03-31", 1],
    ["2023-04-01", 2],
    ["2023-06-30", 2],
    ["2023-07-01", 3],
    ["2023-12-31", 4],
  ])("%s lies in quarter %i", (iso, quarter) => {
    expect(quarterOf(day(iso))).toEqual({ year: 2023, quarter });
  });

  test("after the fourth comes the next year's first, before the first the last year's fourth", () => {
    expect(nextQuarter({ year: 2023, quarter: 4 })).toEqual({ year: 2024, quarter: 1 });
    expect(previousQuarter({ year: 2024, quarter: 1 })).toEqual({ year: 2023, quarter: 4 });
    expect(nextQuarter(previousQuarter(second))).toEqual(second);
  });

  test("quarters are ordered over the turn of the year", () => {
    expect(compareQuarters({ year: 2023, quarter: 4 }, { year: 2024, quarter: 1 })).toBeLessThan(0);
    expect(compareQuarters({ year: 2024, quarter: 1 }, { year: 2023, quarter: 4 })).toBeGreaterThan(0);
    expect(compareQuarters(second, { year: 2023, quarter: 2 })).toBe(0);
  });

  test("a year that Excel cannot store is refused", () => {
    expect(() => quarterStart({ year: 1899, quarter: 1 })).toThrow(RangeError);
  });
});

describe("The bureau's own reports", () => {
  test.each([
    [2020, 4, "2021-01-10 → 2021-01-11"],
    [2021, 1, "2021-04-10 → 2021-04-12"],
    [2021, 2, "2021-07-10 → 2021-07-12"],
    [2021, 3, "2021-10-10 → 2021-10-11"],
    [2022, 1, "2022-04-10 → 2022-04-11"],
    [2022, 2, "2022-07-10 → 2022-07-11"],
    [2025, 4, "2026-01-10 → 2026-01-12"],
    [2026, 3, "2026-10-10"],
    [2023, 4, "2024-01-10"],
  ] as const)("the report on %i Q%i is due by the 10th of the next month: %s", (year, quarter, expected) => {
    expect(written(reportDue({ year, quarter }, 10))).toBe(expected);
  });

  test("the annual summary is due by the end of February", () => {
    expect(written(annualSummaryDue(2021, 2))).toBe("2021-02-28 → 2021-03-01");
    expect(written(annualSummaryDue(2024, 2))).toBe("2024-02-29");
    expect(written(annualSummaryDue(2026, 2))).toBe("2026-02-28");
  });
});
