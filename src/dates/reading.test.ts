import fc from "fast-check";
import type { Day } from "./day";
import { addDays, day, isoOf, partsOf } from "./day";
import { findMentions } from "./mention";
import { readDate, resolveYearless, resolveYearlessSpan } from "./reading";
import { told } from "../../test/support/told";
import { runs } from "../../test/support/runs";

function readText(text: string): string {
  return told(readDate(text, "@", false));
}

function readOnly(text: string) {
  return findMentions(text)[0]?.reading;
}

function offersDate(value: string | number, numberFormat = "General"): boolean {
  const reading = readDate(value, numberFormat, false);
  return reading.kind === "span" && reading.asText;
}

describe("文本写的日期，一点不丢才提出改成真日期", () => {
  test.each([
    "2023.5.6",
    "2023年5月6日",
    "二〇二三年五月六日",
    " 2023-05-06 ",
    "'2023/5/6",
    "20230506",
    "45052",
    "2023.5.6。",
  ])("“%s”可以改", (text) => {
    expect(offersDate(text)).toBe(true);
  });

  test.each([
    "2023.5",
    "2023年12月31日前",
    "2023.5.6-5.7",
    "2023.5.6通过",
    "2022年3月15日（沪环科〔2022〕45号）",
    "5月6日",
  ])("“%s”不改", (text) => {
    expect(offersDate(text)).toBe(false);
  });

  test("序列号已是真日期，写成一串数字的不是", () => {
    expect(offersDate(45_052, "yyyy/m/d")).toBe(false);
    expect(offersDate(20_230_506)).toBe(true);
  });

  test.each([
    ["2023年12月31日前", true],
    ["2023年12月底前", true],
    ["2023.12.31之前", true],
    ["2023年12月31日", false],
    ["2023年5月6日前期工作", false],
  ])("“%s”写的是期限：%s", (text, deadline) => {
    expect(readDate(text, "@", false)).toMatchObject({ kind: "span", deadline });
  });
});

describe("没写年份的日期", () => {
  const from = day("2022-12-31");

  test("只有一年落在公布和报送之间的，就是那一年", () => {
    expect(resolveYearless(5, 6, from, day("2023-07-05"))).toBe(day("2023-05-06"));
    expect(resolveYearless(12, 31, from, day("2023-07-05"))).toBe(from);
  });

  test("两年都合适、哪年都不合适、没写哪一日的，不定", () => {
    expect(resolveYearless(5, 6, from, day("2024-05-06"))).toBeNull();
    expect(resolveYearless(5, 6, from, day("2023-05-05"))).toBeNull();
    expect(resolveYearless(5, null, from, day("2023-07-05"))).toBeNull();
  });

  test("月初、中旬、月底比整月准，只有一年合适的就定得下来", () => {
    const [from, to] = [day("2025-06-20"), day("2026-10-09")];
    const span = (third?: 1 | 2 | 3) => resolveYearlessSpan({ month: 6, date: null, third }, from, to);
    expect(span()).toBeNull();
    expect(span(1)).toEqual({ earliest: day("2026-06-01"), latest: day("2026-06-10"), precision: "tenDays" });
    expect(span(2)).toBeNull();
    expect(span(3)).toBeNull();
    expect(readOnly("6月初送来")).toMatchObject({ month: 6, date: null, third: 1 });
    expect(readOnly("6月送来")).not.toHaveProperty("third");
  });

  test("2月29日找得到那个闰年", () => {
    expect(resolveYearless(2, 29, day("2022-01-01"), day("2025-12-31"))).toBe(day("2024-02-29"));
  });
});

describe("不管单元格里写了什么", () => {
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

  test("每一天的各种写法都读得回来，全角也行", () => {
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

  test("一次会开几天的，取最后一天", () => {
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

  test("都读得完，一段时间的末尾不早于开头", () => {
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
