import fc from "fast-check";
import type { Day } from "./day";
import { addDays, day, isoOf, partsOf } from "./day";
import { readDate, resolveYearless } from "./reading";
import { told } from "../../test/support/told";
import { runs } from "../../test/support/runs";

function readText(text: string): string {
  return told(readDate(text, "@", false));
}

function offersDate(value: string | number, numberFormat = "General"): boolean {
  const reading = readDate(value, numberFormat, false);
  return reading.kind === "span" && reading.asText;
}

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
      { numRuns: runs(600) },
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
      { numRuns: runs(1_000) },
    );
  });
});
