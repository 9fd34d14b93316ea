import { usualDayAt } from "./usual-form";
import type { Written } from "./written";

interface Form {
  readonly pattern: RegExp;
  /** Bare numbers: nothing but the whole text (a column of dates) makes them a date. */
  readonly whole?: true;
  /** Looks like a decimal or a count: not after another number, a score or a label such as 邮编. */
  readonly bare?: true;
  /** 3/3 may be a ratio: not right after other words, not before those who voted. */
  readonly ratio?: true;
  readonly order?: "yearLast" | "shortYear";
  readonly garbled?: true;
}

const separator = "[-.。,·・、/\\\\–—―−‐_]";
const dash = "(?:[-–—―−~至到]{1,2}|起?至)";
/** 2023年5月3家 counts enterprises and 5.6分 is a score, but 5.6名单公布 and 5.6分局 are dates. */
const counted =
  "(?! ?(?:分(?![局管公别])|项(?!目)|名(?!单)|批(?![准复])|人(?!员)|条(?!件)|次(?!日)|[家个千万亿元吨克升米倍轮页天位票%]))";
const fullDate = "(?<date>\\d{1,2})(?!\\d)(?: ?[日号])?";
const date = `(?<date>\\d{1,2})(?!\\d)(?: ?[日号]|${counted})`;
const month = "(?<month>\\d{1,2}) ?月份?";
const bareMonth = "(?<month>0?[1-9]|1[0-2])";
const monthPart = "(?: ?(?<part>[上中下]旬|月?[初底末]))?";
const yearPart = "(?: ?(?<part>年?[初底末]))?";
const quarter = "(?:[Qq] ?(?=[1-4])|(?=第? ?[1-4] ?季))第? ?(?<quarter>[1-4])(?!\\d)(?: ?季度?)?";
const unitYear = "(?<year>\\d{4}) ?年度? ?";
const plainYear = "(?<year>(?:19|20|21|22)\\d\\d)";
const shortYear = "(?<short>\\d\\d)";

function form(source: string, traits: Omit<Form, "pattern"> = {}): Form {
  return { pattern: new RegExp(source, "y"), ...traits };
}

/** Forms that begin with four digits; the first that fits is the reading. */
const fourDigits: readonly Form[] = [
  form(`${unitYear}(?<month>\\d{1,2}) ?(?:月份? ?|[./] ?)${date}`),
  form(`${unitYear}(?<month>\\d{1,2}) ?月? ?${dash} ?(?<until>\\d{1,2}) ?月(?! ?\\d)`),
  form(`${unitYear}${month}${monthPart}`),
  form(`${unitYear}\\d{2,4}[日号]`, { garbled: true }),
  form(
    `(?<year>\\d{4}) ?(?<by>${separator})\\k<by>? ?(?<month>\\d{1,2}) ?(?:\\k<by>{1,2} ?|月份? ?|[.。·/] ?)${fullDate}`,
  ),
  form(`${plainYear} ?[-.·/–—] ?${bareMonth}(?!\\d)(?! ?[./]\\d)(?: ?月份?|${counted})${monthPart}`),
  form(`${plainYear} ?(?:年度?|[-.])? ?${quarter}${yearPart}`),
  form(`${plainYear} ?(?:年度?)? ?(?<part>[上下])半年`),
  form(`${plainYear} ?年?度? ?${dash} ?(?<until>(?:19|20)\\d\\d)(?!\\d)(?: ?年度?(?! ?\\d)|(?! ?[-./\\d]))`, {
    bare: true,
  }),
  form(`${unitYear}${yearPart}`),
  form("(?<year>(?:19|20)\\d\\d)", { whole: true }),
  form("(?<month>0[1-9]|1[0-2])(?<date>0[1-9]|[12]\\d|3[01])", { whole: true }),
  form(`${plainYear} ?[-./] ?\\d{3,4}`, { whole: true, garbled: true }),
];

/** Digits without separators. */
const manyDigits: readonly Form[] = [
  form("(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<date>0[1-9]|[12]\\d|3[01])(?!\\d)(?: ?[日号])?", {
    bare: true,
  }),
  form("(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?!\\d)(?: ?月)?", { bare: true }),
  form("(?<short>[0-4]\\d)(?<month>0[1-9]|1[0-2])(?<date>0[1-9]|[12]\\d|3[01])", { whole: true }),
  form("(?:19|20)\\d{3,6} ?[日号月]", { garbled: true }),
  form("(?:19|20)\\d{3,6}", { whole: true, garbled: true }),
];

/** Forms that begin with one or two digits. */
const fewDigits: readonly Form[] = [
  form(`${shortYear} ?年度? ?(?<month>\\d{1,2}) ?(?:月份? ?|[./] ?)${date}`),
  form(`${shortYear} ?年度? ?${month}${monthPart}`),
  form(`${shortYear} ?年度? ?${quarter}${yearPart}`),
  form(`${shortYear} ?年 ?(?<part>[上下])半年`),
  form(`${shortYear} ?年度? ?(?<part>年?[底末])`),
  form(`${shortYear} ?年度?`, { whole: true }),
  form("(?<first>\\d{1,2})(?<by>[-./])(?<second>\\d{1,2})\\k<by>(?<year>(?:19|20)\\d\\d)(?!\\d)", {
    order: "yearLast",
    bare: true,
  }),
  form(`${shortYear} ?(?<by>${separator}) ?(?<month>\\d{1,2}) ?\\k<by> ?${fullDate}(?! ?[./]\\d)`, {
    order: "shortYear",
    bare: true,
  }),
  form("(?<first>\\d)(?<by>[-/])(?<second>\\d{1,2})\\k<by>(?<short>\\d\\d)(?!\\d)", { order: "yearLast", bare: true }),
  form(`${month} ?${date}`),
  form(`(?<month>\\d{1,2}) ?${dash} ?\\d{1,2} ?月`, { garbled: true }),
  form(`${month}${monthPart}(?!内|以内|之内)`),
  form(`(?<month>0?[1-9]|1[0-2]) ?\\. ?${date}(?! ?[./]\\d|月| ?[A-Za-z])`, { bare: true }),
  form(`(?<month>0?[1-9]|1[0-2]) ?/ ?${date}(?! ?[./]\\d|月| ?[A-Za-z]| ?(?:专家|同意|赞成|以上))`, {
    bare: true,
    ratio: true,
  }),
  form(`(?<month>0?[1-9]|1[0-2]) ?[-–—] ?${date}`, { whole: true }),
  form("(?<short>[1-4]\\d) ?[-./] ?(?<month>0?[1-9]|1[0-2])", { whole: true }),
];

/** What may follow the first day of a meeting: -5.7, 至6月1日, -7日, 、7日; or of a period: -8月. */
const continuations = {
  day: [
    form(` ?${dash} ?${bareMonth} ?(?:月 ?|[./])${date}(?! ?[./]\\d)`),
    form(` ?${dash} ?(?<date>\\d{1,2})(?![\\d:])(?! ?[./月年])(?: ?[日号]|${counted})`),
    form("[、,和及] ?(?<date>\\d{1,2}) ?[日号]"),
  ],
  month: [form(` ?${dash} ?(?<month>0?[1-9]|1[0-2])(?!\\d)(?! ?[./年])(?: ?月|${counted})`)],
} as const;

/** The part of a text that may be a date all by itself: blanks, a stray apostrophe and quotes left aside. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  /** Behind the first year that the text tells; Infinity where it tells none. */
  yearTold(): number;
}

/** 邮编：201203, 得分8.5, HJ20230506, 1.5.6: what stands before a bare number and makes it none of a date. */
const label = /(?:[\d.A-Za-z]|[编码话号分得为约占第][: ]{0,2})$/;

/** 方案12/12, 中高费2/3: words that a date does not follow where the text has told its year already. */
const counting = /\p{Script=Han} ?$/u;
/** 于5/6, 评估5/6: words that it does follow. */
const dating = /[于在至到从自估收评会动开交签审日月间期] ?$/;

function isRatio(text: string, at: number, bounds: Bounds): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return counting.test(before) && !dating.test(before) && bounds.yearTold() < at;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function writtenBy({ pattern, order, garbled }: Form, text: string, at: number): Written | null {
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  if (pattern.lastIndex === 0) return null;
  const { year, short, month, date, first, second, quarter, part, until } = groups ?? {};
  return {
    end: pattern.lastIndex,
    year: short === undefined ? numberOf(year) : 2000 + Number(short),
    month: numberOf(month ?? first),
    date: numberOf(date ?? second),
    quarter: numberOf(quarter),
    part: part?.replace(/[月年旬]/, "") ?? null,
    until: numberOf(until),
    order: order ?? "certain",
    garbled: garbled ?? false,
  };
}

function formsFor(digits: number): readonly Form[] {
  if (digits === 4) return fourDigits;
  if (digits > 4) return manyDigits;
  return digits < 3 ? fewDigits : [];
}

/**
 * What stands behind one, two or four digits in some form of a date, a blank aside; nothing else does but where the
 * whole text is a date. 第12号 and 补充3项, of which texts are full, need not be held against each form.
 */
const goesOn = new RegExp(` ?(?:${separator}|${dash}|[年月Qq第上下]| \\d)`, "y");

function mayBeDate(text: string, at: number, digits: number, { start }: Bounds): boolean {
  if (at === start || digits > 4) return true;
  goesOn.lastIndex = at + digits;
  return goesOn.test(text);
}

/** The date that begins with the run of so many digits at this offset, or null. */
export function writtenAt(text: string, at: number, digits: number, bounds: Bounds): Written | null {
  const usual = digits === 4 ? usualDayAt(text, at) : null;
  if (usual !== null) return usual;
  if (!mayBeDate(text, at, digits, bounds)) return null;
  const labelled = label.test(text.slice(Math.max(0, at - 3), at));
  for (const form of formsFor(digits)) {
    if (form.bare && labelled) continue;
    if (form.whole && at !== bounds.start) continue;
    if (form.ratio && isRatio(text, at, bounds)) continue;
    const written = writtenBy(form, text, at);
    if (written !== null && (!form.whole || written.end === bounds.end)) return written;
  }
  return null;
}

/** The end of a range that goes on after this date without naming what it shares with it, or null. */
export function continuationOf(start: Written, text: string): Written | null {
  const forms = start.date !== null ? continuations.day : start.month !== null ? continuations.month : [];
  for (const form of forms) {
    const end = writtenBy(form, text, start.end);
    if (end !== null) return inherit(start, end);
  }
  return null;
}

function inherit(start: Written, end: Written): Written {
  const month = end.month ?? start.month;
  const turnsYear = start.year !== null && month !== null && start.month !== null && month < start.month;
  return { ...end, month, year: turnsYear ? start.year + 1 : start.year };
}
