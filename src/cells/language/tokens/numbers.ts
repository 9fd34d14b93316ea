import type { NumberToken, Token } from "./token";
import { wordAt } from "./vocabulary";

const number = /\d+(?:\.\d+)?/y;
const score = / ?分/y;
const counted = / ?(?:[项条个家批户台套份篇厂号页处吨点]|万元|千瓦时|元)/y;
const share = / ?[%成]/y;
const count = / ?(?:人次|[次轮名位人票])/y;
const numerals = "一二两三四五六七八九十几多数";
const written = /[一二两三四五六七八九十几多数]{1,3}[次轮名位人票家场成]|一大?半/y;
const writtenUnits: Readonly<Record<string, NumberToken["kind"]>> = { 成: "share", 半: "share", 家: "quantity" };
const units = [
  ["count", count],
  ["share", share],
  ["quantity", counted],
] as const;
const scoreLabel = /(?:得分|打分|评分|分数|总分|评估分|验收分|均分|得)(?:为|是|[:约])* ?$/;
const garbled = /^(?:19|20)\d{3,6}$/;

/** What a sticky pattern finds at a place; null where it finds nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The digits at a place, with parts of one or without; null where none stands there. */
export function digitsAt(text: string, at: number): string | null {
  return matchAt(number, text, at);
}

/** What the unit behind a number makes of it. */
function amountAt(text: string, at: number): Pick<NumberToken, "kind" | "end"> | null {
  for (const [kind, unit] of units) {
    const found = matchAt(unit, text, at);
    if (found !== null) return { kind, end: at + found.length };
  }
  return null;
}

/** A number that is no time: a score, a count, or digits that may be a time which lost its separators. */
export function numberToken(text: string, start: number): Token {
  const digits = digitsAt(text, start) ?? text.charAt(start);
  const value = Number(digits);
  const after = start + digits.length;
  const points = matchAt(score, text, after);
  const isScore = points !== null && (wordAt(text, after)?.word.length ?? 0) <= points.length;
  if (isScore && value <= 100) return { kind: "score", start, end: after + points.length, value };
  if (points === null && value <= 100 && scoreLabel.test(text.slice(Math.max(0, start - 8), start))) {
    return { kind: "score", start, end: after, value };
  }
  const amount = amountAt(text, after);
  if (amount !== null) return { ...amount, start, value };
  // 201979: a time that lost its separators.
  if (garbled.test(digits)) return { kind: "date", start, end: after, reading: { kind: "garbled" }, deadline: false };
  return { kind: "digits", start, end: after, text: digits };
}

/** 三次, 两位, 八成, 一半: so many told in 汉字; null where the text tells none here. */
export function writtenCountAt(text: string, at: number): NumberToken | null {
  const many = numerals.includes(text.charAt(at)) ? matchAt(written, text, at) : null;
  if (many === null) return null;
  const end = at + many.length;
  return { kind: writtenUnits[text.charAt(end - 1)] ?? "count", start: at, end, value: 0 };
}

/** Whether a character is one of 0 to 9, by its code. */
export function isDigit(letterCode: number): boolean {
  return letterCode >= 48 && letterCode <= 57;
}
