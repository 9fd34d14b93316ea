import fc from "fast-check";
import type { Day } from "./day";
import {
  addDays,
  addMonths,
  chineseOf,
  day,
  dayOf,
  dayOfSerial,
  endOfMonth,
  isoOf,
  parseIso,
  partsOf,
  serialOf,
  today,
  weekdayOf,
} from "./day";

const anyDay = fc.integer({ min: 61, max: 2_958_465 }).map((serial) => serial as Day);

describe("一天就是 Excel 存的序列号", () => {
  test.each([
    ["1900-03-01", 61],
    ["2023-05-06", 45_052],
    ["2023-05-20", 45_066],
    ["2023-10-01", 45_200],
    ["9999-12-31", 2_958_465],
  ])("%s 是 %i", (iso, serial) => {
    expect(serialOf(day(iso))).toBe(serial);
    expect(dayOfSerial(serial)).toBe(day(iso));
  });

  test("1904日期系统的工作簿里，2023-05-06存成43590", () => {
    expect(serialOf(day("2023-05-06"), true)).toBe(43_590);
    expect(dayOfSerial(43_590, true)).toBe(day("2023-05-06"));
  });

  test("时刻略去", () => {
    expect(dayOfSerial(45_052.999)).toBe(45_052);
  });

  test.each([0, 1, 59, 60, 60.9, -1, 2_958_466, 20_230_506, NaN, Infinity])("序列号 %d 不是日期", (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });

  test("拆成年月日、写成 ISO 再读回，还是那一天", () => {
    fc.assert(
      fc.property(anyDay, (each) => {
        const { year, month, date } = partsOf(each);
        expect(dayOf(year, month, date)).toBe(each);
        if (year >= 1000) expect(parseIso(isoOf(each))).toBe(each);
      }),
    );
  });
});

describe("日历上没有的日子", () => {
  test.each([
    [2023, 2, 29],
    [2023, 2, 30],
    [2023, 6, 31],
    [2023, 13, 5],
    [2023, 0, 5],
    [2023, 5, 0],
    [1900, 2, 29],
    [1900, 2, 28],
    [99, 5, 6],
    [10_000, 1, 1],
  ])("没有 %d-%d-%d 这一天", (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });

  test.each(["2023-2-3", "2023-02-30", "", "2023-05-06T00:00", " 2023-05-06"])("“%s”不是 YYYY-MM-DD", (text) => {
    expect(parseIso(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe("日期加减", () => {
  test("取对应日，没有的取月末", () => {
    expect(isoOf(addMonths(day("2021-12-31"), 2))).toBe("2022-02-28");
    expect(isoOf(addMonths(day("2023-12-31"), 2))).toBe("2024-02-29");
    expect(isoOf(addMonths(day("2024-02-29"), 12))).toBe("2025-02-28");
    expect(isoOf(addMonths(day("2023-05-06"), -6))).toBe("2022-11-06");
  });

  test("几个月一次加完：08-31加两个月是10-31，不是10-30", () => {
    expect(isoOf(addMonths(day("2023-08-31"), 2))).toBe("2023-10-31");
  });

  test("加减天数，过得了闰年的2月末", () => {
    expect(isoOf(addDays(day("2024-02-28"), 2))).toBe("2024-03-01");
    expect(isoOf(addDays(day("2024-03-01"), -1))).toBe("2024-02-29");
  });

  test("月末和星期几", () => {
    expect(isoOf(endOfMonth(day("2024-02-01")))).toBe("2024-02-29");
    expect(weekdayOf(day("2026-10-10"))).toBe(6);
    expect(weekdayOf(day("2023-01-01"))).toBe(0);
  });

  test("提示里写成2026年5月6日", () => {
    expect(chineseOf(day("2026-05-06"))).toBe("2026年5月6日");
  });
});

describe("今天按本机的日历", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    [new Date(2023, 11, 31, 0, 0, 1), "2023-12-31"],
    [new Date(2024, 1, 29, 23, 59, 59), "2024-02-29"],
  ])("刚过零点和快到零点", (now, iso) => {
    jest.useFakeTimers({ now });
    expect(isoOf(today())).toBe(iso);
  });
});
