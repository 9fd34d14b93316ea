import fc from "fast-check";
import type { Day } from "./day";
import { addDays, day, isoOf, partsOf } from "./day";
import { readDate, resolveYearless } from "./reading";
import { told } from "./told";

function readText(text: string): string {
  return told(readDate(text, "@", false));
}

function readNumber(value: number, numberFormat = "General", date1904 = false): string {
  return told(readDate(value, numberFormat, date1904));
}

function offersDate(value: string | number, numberFormat = "General"): boolean {
  const reading = readDate(value, numberFormat, false);
  return reading.kind === "span" && reading.asText;
}

const may2023 = "2023-05-01/2023-05-31 month";
const all2023 = "2023-01-01/2023-12-31 year";

describe("How clerks write a date in a date column (numbers as in the list of forms)", () => {
  test.each([
    [1, "2024年8月26日", "2024-08-26"],
    [2, "2024年07月01日", "2024-07-01"],
    [3, "2023.5.6", "2023-05-06"],
    [3, "2023.05.06", "2023-05-06"],
    [4, "2015、06、01", "2015-06-01"],
    [5, "2023/5/6", "2023-05-06"],
    [5, "2023-5-6", "2023-05-06"],
    [5, "2023-05-06", "2023-05-06"],
    [6, "20230506", "2023-05-06"],
    [7, "45052", "2023-05-06"],
    [10, "2023年5月", may2023],
    [10, "2023.5", may2023],
    [10, "2023-05", may2023],
    [10, "2023/05", may2023],
    [10, "2023.10", "2023-10-01/2023-10-31 month"],
    [13, "202305", may2023],
    [14, "2023", all2023],
    [14, "2023年", all2023],
    [14, "2023年度", all2023],
    [15, "二〇二三年五月", may2023],
    [15, "二〇二三年五月六日", "2023-05-06"],
    [15, "二〇二三年十二月三十一日", "2023-12-31"],
    [15, "二〇二三年十月十日", "2023-10-10"],
    [15, "二〇二三年二月廿八日", "2023-02-28"],
    [16, "二○○八年六月二十六日", "2008-06-26"],
    [16, "二〇〇七年", "2007-01-01/2007-12-31 year"],
    [16, "二00七年", "2007-01-01/2007-12-31 year"],
    [16, "二零二三年", all2023],
    [17, "２０２３年５月６日", "2023-05-06"],
    [17, "２０２３．５．６", "2023-05-06"],
    [18, "2023。5。6", "2023-05-06"],
    [18, "2023，5，6", "2023-05-06"],
    [18, "2023·5·6", "2023-05-06"],
    [18, "2023—5—6", "2023-05-06"],
    [18, "2023——5——6", "2023-05-06"],
    [18, "2023-5.6", "2023-05-06"],
    [19, "2023年5月6号", "2023-05-06"],
    [19, "2023.05.06日", "2023-05-06"],
    [19, "2023年5月6", "2023-05-06"],
    [20, "23.5.6", "2023-05-06"],
    [20, "23年5月6日", "2023-05-06"],
    [20, "07-02-06", "2007-02-06"],
    [20, "15年6月1日", "2015-06-01"],
    [20, "23年5月", may2023],
    [20, "230506", "2023-05-06"],
    [21, "5月6日", "yearless 5-6"],
    [21, "1月20日", "yearless 1-20"],
    [21, "11月", "yearless 11-?"],
    [22, "5.6", "yearless 5-6"],
    [22, "5/6", "yearless 5-6"],
    [22, "5-6", "yearless 5-6"],
    [22, "0506", "yearless 5-6"],
    [25, "2023年12月底前", "2023-12-21/2023-12-31 tenDays"],
    [25, "2023年8月底前", "2023-08-21/2023-08-31 tenDays"],
    [25, "2023年12月31日前", "2023-12-31"],
    [26, "2023年底", "2023-12-21/2023-12-31 tenDays"],
    [26, "2023年年底", "2023-12-21/2023-12-31 tenDays"],
    [26, "2023年末", "2023-12-21/2023-12-31 tenDays"],
    [27, "2023年5月上旬", "2023-05-01/2023-05-10 tenDays"],
    [27, "2023年5月中旬", "2023-05-11/2023-05-20 tenDays"],
    [27, "2024年2月下旬", "2024-02-21/2024-02-29 tenDays"],
    [27, "2023年5月初", "2023-05-01/2023-05-10 tenDays"],
    [27, "2023年5月底", "2023-05-21/2023-05-31 tenDays"],
    [28, "2023年第二季度", "2023-04-01/2023-06-30 quarter"],
    [28, "2023Q2", "2023-04-01/2023-06-30 quarter"],
    [28, "2023年二季度", "2023-04-01/2023-06-30 quarter"],
    [28, "2023年第二季度末", "2023-06-21/2023-06-30 tenDays"],
    [28, "2023年上半年", "2023-01-01/2023-06-30 halfYear"],
    [28, "2023年下半年", "2023-07-01/2023-12-31 halfYear"],
    [28, "上半年", "notADate"],
    [29, "2023.5.6-5.7", "2023-05-07 range"],
    [30, "2023年8月—2024年8月", "2023-08-01/2024-08-31 range"],
    [31, "2023.5.6、2023.9.1", "ambiguous 2023-05-06 or 2023-09-01"],
    [33, "预计2023年10月", "plan 2023-10-01/2023-10-31 month"],
    [33, "计划2023.10评估", "plan 2023-10-01/2023-10-31 month"],
    [33, "拟于11月评估", "plan -"],
    [33, "暂定", "plan -"],
    [34, "2022年3月15日（沪环科〔2022〕45号）", "2022-03-15"],
    [34, "沪环科〔2022〕45号", "2022-01-01/2022-12-31 year"],
    [35, "2010年度第一批", "2010-01-01/2010-12-31 year"],
    [35, "2022年第二批", "2022-01-01/2022-12-31 year"],
    [36, "2021-06-29 00:00:00", "2021-06-29"],
    [36, "2020-12-18 09:18", "2020-12-18"],
    [36, "2020-12-18T09:18:00.000Z", "2020-12-18"],
    [37, "名单公布后一年内", "relative 12"],
    [37, "一年", "relative 12"],
    [37, "12个月", "relative 12"],
    [37, "公布之日起一年", "relative 12"],
    [37, "两个月内", "relative 2"],
    [37, "十二个月", "relative 12"],
    [37, "半年内", "relative 6"],
    [37, "一年半", "relative 18"],
    [37, "2022年3月15日公布后一年内", "relative 12"],
    [38, "201979", "notADate"],
    [38, "2024418日", "notADate"],
    [39, "2023.2.30", "impossible"],
    [39, "2023.13.5", "impossible"],
    [39, "2023.6.31", "impossible"],
    [39, "2023年2月29日", "impossible"],
    [39, "2023年13月", "impossible"],
    [40, "2032.5.6", "2032-05-06"],
    [40, "2203年5月", "2203-05-01/2203-05-31 month"],
    [41, "'2023.5.6", "2023-05-06"],
    [41, " 2023.5.6\u00a0", "2023-05-06"],
    [41, "\u30002023.5.6\u3000", "2023-05-06"],
    [42, "85分", "notADate"],
    [42, "得分82.5", "notADate"],
    [42, "第2次", "notADate"],
    [42, "共3项方案", "notADate"],
    [42, "13812345678", "notADate"],
  ])("%i: “%s” reads %s", (_, text, expected) => {
    expect(readText(text)).toBe(expected);
  });

  test.each([
    ["12/05/23", "ambiguous 2012-05-23 or 2023-12-05 or 2023-05-12"],
    ["5/6/2023", "ambiguous 2023-05-06 or 2023-06-05"],
    ["5/5/2023", "2023-05-05"],
    ["12/25/2023", "2023-12-25"],
    ["31-12-23", "2031-12-23"],
    ["23-31-12", "impossible"],
  ])("two-digit and foreign orders: “%s” reads %s", (text, expected) => {
    expect(readText(text)).toBe(expected);
  });

  test.each([
    ["2022年第二批（2022年9月1日公布）", "2022-09-01"],
    ["2023年12月31日（延期至2024年6月30日）", "2024-06-30"],
    ["2023.5.6、2023.2.30", "impossible"],
    ["2023.5.6，9.1", "notADate"],
    ["2023年12月31日止", "2023-12-31"],
    ["2023年5月6日（星期六）", "2023-05-06"],
    ["长期", "notADate"],
    ["10年", "2010-01-01/2010-12-31 year"],
    ["2023.0506", "notADate"],
    ["浦东".repeat(200), "notADate"],
  ])("“%s” reads %s", (text, expected) => {
    expect(readText(text)).toBe(expected);
  });

  test.each(["", " ", "\u3000", "\n", "\u200b"])("a cell of nothing but blanks is empty", (text) => {
    expect(readText(text)).toBe("empty");
    expect(told(readDate(null, "General", false))).toBe("empty");
  });

  test("a truth value is no date", () => {
    expect(readDate(true, "General", false)).toEqual({ kind: "notADate", text: "TRUE" });
  });
});

describe("Numbers in a date column", () => {
  test.each([
    [6, 20_230_506, "General", "2023-05-06"],
    [7, 45_052, "General", "2023-05-06"],
    [7, 45_052, "yyyy/m/d", "2023-05-06"],
    [8, 45_047, 'yyyy"年"m"月"', may2023],
    [8, 45_047, "mmm-yy", may2023],
    [9, 45_052, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "2023-05-06"],
    [11, 2023.5, "General", may2023],
    [11, 2023.12, "0.00", "2023-12-01/2023-12-31 month"],
    [12, 2023.1, "General", "ambiguous 2023-01-01/2023-01-31 month or 2023-10-01/2023-10-31 month"],
    [13, 202_305, "General", may2023],
    [14, 2023, "General", all2023],
    [22, 5.6, "General", "yearless 5-6"],
    [36, 45_052.387, "yyyy/m/d h:mm", "2023-05-06"],
    [39, 20_230_230, "General", "impossible"],
    [42, 85, "General", "notADate"],
    [42, 82.5, "General", "notADate"],
    [42, 13_812_345_678, "General", "notADate"],
  ])("%i: %d in the format %s reads %s", (_, value, numberFormat, expected) => {
    expect(readNumber(value, numberFormat)).toBe(expected);
  });

  test("7: the same day is 43590 in a workbook of the 1904 system", () => {
    expect(readNumber(43_590, "yyyy/m/d", true)).toBe("2023-05-06");
  });

  test("22: 5.1, 5.2 and 5.3 may have been 5.10, 5.20 and 5.30, so only the month is known", () => {
    expect([5.1, 5.2, 5.3, 5.4].map((value) => readNumber(value))).toEqual([
      "yearless 5-?",
      "yearless 5-?",
      "yearless 5-?",
      "yearless 5-4",
    ]);
  });

  test.each([-5, 0, 0.5, NaN, Infinity, 1e21, 2023.13, 2023.567])("%d is no date", (value) => {
    expect(readNumber(value)).toBe("notADate");
  });
});

describe("A date typed as text is offered as a real date only where nothing is lost", () => {
  test.each([
    "2023.5.6",
    "2023年5月6日",
    "二〇二三年五月六日",
    " 2023-05-06 ",
    "'2023/5/6",
    "20230506",
    "45052",
    "2023.5.6。",
  ])("“%s” is", (text) => {
    expect(offersDate(text)).toBe(true);
  });

  test.each([
    "2023.5",
    "2023年12月31日前",
    "2023.5.6-5.7",
    "2023.5.6通过",
    "2022年3月15日（沪环科〔2022〕45号）",
    "5月6日",
  ])("“%s” is not", (text) => {
    expect(offersDate(text)).toBe(false);
  });

  test("a serial is a real date already, digits typed as a number are not", () => {
    expect(offersDate(45_052, "yyyy/m/d")).toBe(false);
    expect(offersDate(20_230_506)).toBe(true);
  });

  test.each([
    ["2023年12月31日前", true],
    ["2023年12月底前", true],
    ["2023.12.31之前", true],
    ["2023年12月31日", false],
    ["2023年5月6日前期工作", false],
  ])("“%s” is written as a limit: %s", (text, deadline) => {
    expect(readDate(text, "@", false)).toMatchObject({ kind: "span", deadline });
  });
});

describe("A date without a year", () => {
  const from = day("2022-12-31");

  test("lies in the only year that puts it between the list and the report", () => {
    expect(resolveYearless(5, 6, from, day("2023-07-05"))).toBe(day("2023-05-06"));
    expect(resolveYearless(12, 31, from, day("2023-07-05"))).toBe(from);
  });

  test("stays open where two years or none do, or the day is not told", () => {
    expect(resolveYearless(5, 6, from, day("2024-05-06"))).toBeNull();
    expect(resolveYearless(5, 6, from, day("2023-05-05"))).toBeNull();
    expect(resolveYearless(5, null, from, day("2023-07-05"))).toBeNull();
  });

  test("29 February finds its leap year", () => {
    expect(resolveYearless(2, 29, day("2022-01-01"), day("2025-12-31"))).toBe(day("2024-02-29"));
  });
});

describe("Whatever stands in the cell", () => {
  const anyDay = fc.integer({ min: 36_526, max: 50_000 }).map((serial) => serial as Day);
  const two = (number: number): string => String(number).padStart(2, "0");
  const glyphs = (number: number): string =>
    String(number).replace(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
  const forms: readonly ((year: number, month: number, date: number) => string)[] = [
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}年${two(m)}月${two(d)}日`,
    (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    (y, m, d) => `${y}年${m}月${d}号`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m, d) => `${y}.${two(m)}.${two(d)}`,
    (y, m, d) => `${y}. ${m}. ${d}`,
    (y, m, d) => `${y}.${m}.${d}日`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}、${m}、${d}`,
    (y, m, d) => `${y}。${m}。${d}`,
    (y, m, d) => `${y}，${m}，${d}`,
    (y, m, d) => `${y}·${m}·${d}`,
    (y, m, d) => `${y}—${m}—${d}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
    (y, m, d) => `${glyphs(y)}年${m}月${d}日`,
    (y, m, d) => `${y}-${two(m)}-${two(d)} 00:00:00`,
    (y, m, d) => `${y - 2000}年${m}月${d}日`.padStart(`00年${m}月${d}日`.length, "0"),
  ];

  test("every day reads back from each way of writing it, full-width too", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), fc.boolean(), (each, write, wide) => {
        const { year, month, date } = partsOf(each);
        const text = write(year, month, date);
        const typed = wide ? text.replace(/[0-9./-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : text;
        expect(readText(typed)).toBe(isoOf(each));
      }),
      { numRuns: 600 },
    );
  });

  test("two days of one meeting are its last day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5 }), (first, length) => {
        const last = addDays(first, length);
        const [from, to] = [partsOf(first), partsOf(last)];
        expect(readText(`${from.year}.${from.month}.${from.date}-${to.month}.${to.date}`)).toBe(`${isoOf(last)} range`);
      }),
    );
  });

  const datelike = fc
    .array(fc.constantFrom(..."0123456789年月日号.-/、，。~至〇二十第季度Q底前旬(（〔〕) \n通过".split("")), {
      maxLength: 30,
    })
    .map((characters) => characters.join(""));
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    datelike,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );

  test("it reads without fail, and a span never ends before it begins", () => {
    fc.assert(
      fc.property(value, fc.oneof(fc.constant("General"), fc.string()), fc.boolean(), (any, numberFormat, date1904) => {
        const reading = readDate(any, numberFormat, date1904);
        const spans =
          reading.kind === "ambiguous" ? reading.spans : "span" in reading && reading.span ? [reading.span] : [];
        for (const { earliest, latest } of spans) expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { numRuns: 1_000 },
    );
  });
});
