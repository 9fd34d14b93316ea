const circledNumbers = /[\u2460-\u2473\u2488-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf⁰¹²³⁴-⁹₀-₉]/g;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

const digits: Readonly<Record<string, number>> = {
  "○": 0,
  〇: 0,
  "◯": 0,
  零: 0,
  O: 0,
  o: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

function digitOf(glyph: string): string {
  return String(digits[glyph] ?? glyph);
}

/** 二〇二三, 二00七: each glyph stands for one digit. */
function inDigits(glyphs: string): string {
  return glyphs.replace(/./g, digitOf);
}

/** The number of a numeral up to 九十九: 六, 十一, 二十六, 廿六, 卅. */
function valueOf(numeral: string): string {
  const spelled = numeral.replace("廿", "二十").replace("卅", "三十");
  const ten = spelled.indexOf("十");
  if (ten === -1) return inDigits(spelled);
  const tens = ten === 0 ? 1 : Number(digitOf(spelled.slice(0, ten)));
  return String(tens * 10 + Number(inDigits(spelled.slice(ten + 1)) || 0));
}

const zero = "○〇◯零0Oo";
const one = "一二三四五六七八九";
const yearGlyphs = new RegExp(
  `(?<![${one}${zero}])([${one}][${zero}${one}\\d]{3}|[${zero}${one}]{2}(?= ?年 ?[\\d${one}十]{1,2} ?月))(?= ?年)`,
  "g",
);
const monthNumeral = new RegExp(`(?<![${one}${zero}十第])(十[一二]?|[${one}])(?= ?月)`, "g");
const dateNumeral = new RegExp(`(月 ?)([二三]?十[${one}]?|廿[${one}]?|卅一?|[${one}])(?= ?[日号])`, "g");
const quarterNumeral = /([第年] ?)([一二三四]|I{1,3}|IV)(?= ?季)/g;
const hasNumerals = new RegExp(`[${one}${zero}十廿卅IV] ?[年月日号季]`);

/**
 * Text as the readings of dates and results want it: NFKC (full-width digits and brackets, nbsp), blanks collapsed to single spaces, line breaks as \n,
 * invisible characters gone, circled and footnote numbers blanked, Chinese numerals of dates in digits (二〇二三年五月 → 2023年5月). Offsets of
 * mentions count in this text.
 */
export function normaliseText(text: string): string {
  const plain = text
    .replace(circledNumbers, " ")
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ");
  if (!hasNumerals.test(plain)) return plain;
  return plain
    .replace(yearGlyphs, inDigits)
    .replace(monthNumeral, valueOf)
    .replace(dateNumeral, (_, before: string, numeral: string) => before + valueOf(numeral))
    .replace(quarterNumeral, (_, before: string, numeral: string) => before + quarterDigit(numeral));
}

function quarterDigit(numeral: string): string {
  const roman = ["I", "II", "III", "IV"].indexOf(numeral);
  return roman === -1 ? digitOf(numeral) : String(roman + 1);
}
