import { isHan } from "../../../dates/han";
import { traditional } from "./traditional";

/**
 * What a character asks of whoever normalises a text. plain: nothing; mark: its half-width form; traditional: its
 * simplified one; numeral and unit: nothing but where they stand together (五月, 元月); special: all there is.
 */
const kind = { special: 0, plain: 1, mark: 2, traditional: 4, numeral: 8, unit: 16, blank: 32 } as const;

const kinds = kindsOf();

function kindsOf(): Uint8Array {
  const table = new Uint8Array(0x1_0000).fill(kind.plain, 0x4e00, 0xa000);
  const set = (characters: string, value: number) =>
    [...characters].forEach((character) => (table[character.charCodeAt(0)] = value));
  set("0123456789\n.。、(),;:-/%+", kind.plain);
  // Without the letters that stand for a nought or a Roman one: 二OO三年, I季度.
  set("ABCDEFGHJKLMNPQRSTUWXYZabcdefghijklmnpqrstuvwxyz", kind.plain);
  // 26曰.
  set("曰", kind.special);
  set("，；：（）", kind.mark);
  set("一二三四五六七八九十廿卅零元", kind.numeral);
  set("年月日号季", kind.unit);
  set(traditional, kind.traditional);
  set(" ", kind.blank);
  return table;
}

/** Characters that belong to the word behind them, as normaliseText has it: 不 通过. */
const prefixes = new Set([..."不未没待拟已暂尚经"].map((character) => character.charCodeAt(0)));

/** A single blank between words: nothing is to be closed up, as it would be in 通 过. */
function partsWords(text: string, at: number): boolean {
  if (at === 0 || !isHan(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at + 2))) return false;
  const before = text.charCodeAt(at - 1);
  return kinds[before] !== kind.blank && !prefixes.has(before);
}

/** 五月, and the two units of 2026年年5月. */
function isOfDate(present: number, before: number): boolean {
  return present === kind.unit && (before === kind.numeral || before === kind.unit);
}

/**
 * What has to be done to a text: whether it has marks of full width and traditional characters; null where that is not
 * all, and normaliseText has to look at it. Nearly every cell needs next to nothing.
 */
export function needsOf(text: string): { readonly marks: boolean; readonly simpler: boolean } | null {
  if (text.startsWith("\n") || text.endsWith("\n")) return null;
  let all = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const present = kinds[text.charCodeAt(at)] ?? kind.special;
    if (present === kind.special || isOfDate(present, before)) return null;
    if (present === kind.blank) {
      if (!partsWords(text, at)) return null;
      continue;
    }
    all |= present;
    before = present;
  }
  return needs[((all & kind.mark) === 0 ? 0 : 1) + ((all & kind.traditional) === 0 ? 0 : 2)] ?? null;
}

const needs = [
  { marks: false, simpler: false },
  { marks: true, simpler: false },
  { marks: false, simpler: true },
  { marks: true, simpler: true },
] as const;
