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

describe("期限到对应日为止，没有的到月末，逢休息日顺延（民法典201—203条）", () => {
  test.each([
    ["2020-12-18", ["2021-01-18", "2021-02-18", "2021-12-18 → 2021-12-20", "2022-12-18 → 2022-12-19"]],
    ["2021-08-31", ["2021-09-30", "2021-10-31 → 2021-11-01", "2022-08-31", "2023-08-31"]],
    ["2021-12-31", ["2022-01-31 → 2022-02-07", "2022-02-28", "2022-12-31 → 2023-01-03", "2023-12-31 → 2024-01-02"]],
    ["2022-12-31", ["2023-01-31", "2023-02-28", "2023-12-31 → 2024-01-02", "2024-12-31"]],
    ["2023-03-01", ["2023-04-01 → 2023-04-03", "2023-05-01 → 2023-05-04", "2024-03-01", "2025-03-01 → 2025-03-03"]],
    ["2023-08-31", ["2023-09-30 → 2023-10-07", "2023-10-31", "2024-08-31 → 2024-09-02", "2025-08-31 → 2025-09-01"]],
    ["2023-12-31", ["2024-01-31", "2024-02-29", "2024-12-31", "2025-12-31"]],
    ["2024-02-29", ["2024-03-29", "2024-04-29", "2025-02-28", "2026-02-28"]],
  ])("%s 公布的名单：1、2、12、24个月后", (from, expected) => {
    expect([1, 2, 12, 24].map((months) => written(due(day(from), months)))).toEqual(expected);
  });

  test("起点和月数相同的只算一次", () => {
    expect(due(day("2023-05-06"), 12)).toBe(due(day("2023-05-06"), 12));
    expect(due(day("2023-05-06"), 24)).not.toBe(due(day("2023-05-06"), 12));
  });
});

describe("工作日照国务院每年的放假通知", () => {
  test.each([
    ["2026-10-10", true, "调休上班的周六"],
    ["2026-02-28", true, "调休上班的周六"],
    ["2023-10-07", true, "调休上班的周六"],
    ["2024-05-02", false, "放假的周四"],
    ["2022-01-31", false, "除夕"],
    ["2024-05-06", true, "节后的周一"],
    ["2024-05-18", false, "平常的周六"],
  ])("%s：%s，%s", (iso, working) => {
    expect(isWorkingDay(day(iso))).toBe(working);
  });

  test("工作日不顺延", () => {
    expect(rollToWorkingDay(day("2024-05-06"))).toEqual({ day: day("2024-05-06"), certain: true });
  });

  test("放假安排没公布的年份只认周末，并说明", () => {
    expect(rollToWorkingDay(day("2003-10-01"))).toEqual({ day: day("2003-10-01"), certain: false });
    expect(rollToWorkingDay(day("2098-10-04"))).toEqual({ day: day("2098-10-06"), certain: false });
    expect(due(day("2098-10-01"), 12).certain).toBe(false);
  });

  test("顺延到放假安排没公布的年份，也说不准", () => {
    expect(rollToWorkingDay(day("2003-12-31")).certain).toBe(false);
    expect(rollToWorkingDay(day("2004-01-01"))).toEqual({ day: day("2004-01-02"), certain: true });
  });
});

describe("季度", () => {
  const second: Quarter = { year: 2023, quarter: 2 };

  test("从首月1日到第三个月月末", () => {
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
  ])("%s 在第%i季度", (iso, quarter) => {
    expect(quarterOf(day(iso))).toEqual({ year: 2023, quarter });
  });

  test("第4季度之后是下一年第1季度，第1季度之前是上一年第4季度", () => {
    expect(nextQuarter({ year: 2023, quarter: 4 })).toEqual({ year: 2024, quarter: 1 });
    expect(previousQuarter({ year: 2024, quarter: 1 })).toEqual({ year: 2023, quarter: 4 });
    expect(nextQuarter(previousQuarter(second))).toEqual(second);
  });

  test("跨了年也分得出先后", () => {
    expect(compareQuarters({ year: 2023, quarter: 4 }, { year: 2024, quarter: 1 })).toBeLessThan(0);
    expect(compareQuarters({ year: 2024, quarter: 1 }, { year: 2023, quarter: 4 })).toBeGreaterThan(0);
    expect(compareQuarters(second, { year: 2023, quarter: 2 })).toBe(0);
  });

  test("Excel 存不了的年份不收", () => {
    expect(() => quarterStart({ year: 1899, quarter: 1 })).toThrow(RangeError);
  });
});

describe("本局要报的", () => {
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
  ] as const)("%i年第%i季度的报表，次月10日前报：%s", (year, quarter, expected) => {
    expect(written(reportDue({ year, quarter }, 10))).toBe(expected);
  });

  test("年度总结2月底前报", () => {
    expect(written(annualSummaryDue(2021, 2))).toBe("2021-02-28 → 2021-03-01");
    expect(written(annualSummaryDue(2024, 2))).toBe("2024-02-29");
    expect(written(annualSummaryDue(2026, 2))).toBe("2026-02-28");
  });
});
