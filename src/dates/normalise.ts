const circledNumbers =
  /[\u2460-\u2473\u2488-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf\u00b9\u00b2\u00b3\u2070-\u2079\u2080-\u2089]/g;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Longer runs are no date; the limit keeps long rows of digits cheap. */
const numeralRun = /[一二三四五六七八九十廿卅○〇◯零Oo\d]{1,6}(?= ?[年月日号季])/g;
const chineseNumeral = /[一二三四五六七八九十廿卅]/;
const romanQuarter = /(^|[第年(] ?)(IV|I{1,3})(?= ?季)/g;
/** 一至三月: the first month of a range has no 月 of its own. */
const firstOfMonths = /[一二三四五六七八九十]{1,2}(?= ?[-–—~至到]{1,2} ?[一二三四五六七八九十]{1,2} ?月)/g;
/** 26曰: 日 as it is mistyped. */
const mistypedDay = /(\d ?)曰/g;
/** 2026年年5月, 5月月26日; 2026年年底 is the year's end. */
const doubledUnit = /(\d ?)([年月])\2( ?\d)/g;
const zeros = /[○〇◯零Oo]/g;
const monthAhead = /^ ?年 ?[一二三四五六七八九十\d]{1,2} ?月/;

/** 2025年元月8日: January, at the start, after a year or a word for when. */
const firstMonth = /(^|[^\p{L}\p{N}]|[年于至到自从在止])元月/gu;
const hanRun = /\p{Script=Han}(?:[\p{Script=Han} ]*\p{Script=Han})?/gu;
/** A single character that belongs to the word behind it. */
const prefix = /^[不未没待拟已暂尚经]$/;

/** 通 过, 不 通 过: characters set apart belong together; a blank between words stays. */
function closedUp(run: string): string {
  const words = run.split(" ");
  return words.reduce((text, word, index) => {
    const before = words[index - 1] ?? "";
    const together = before.length === 1 && (word.length === 1 || prefix.test(before));
    return together ? text + word : `${text} ${word}`;
  });
}

/** 二〇二三, 二00七: each glyph stands for one digit. */
function inDigits(glyphs: string): string {
  return glyphs
    .replace(zeros, "0")
    .replace(/[一二三四五六七八九]/g, (glyph) => String("一二三四五六七八九".indexOf(glyph) + 1));
}

/** The number that a numeral up to 九十九 counts, in digits: 六, 两, 十一, 二十六, 廿六, 卅. */
export function numeralInDigits(numeral: string): string {
  const spelled = numeral.replace("两", "二").replace("廿", "二十").replace("卅", "三十");
  const [tens, ones] = spelled.split("十");
  if (ones === undefined) return inDigits(spelled);
  return String(Number(inDigits(tens || "一")) * 10 + Number(inDigits(ones || "零")));
}

function dateNumeral(run: string, offset: number, text: string): string {
  if (!chineseNumeral.test(run)) return run;
  const after = text.slice(offset + run.length, offset + run.length + 8);
  const before = text.slice(Math.max(0, offset - 2), offset).trimEnd();
  switch (after.trimStart().charAt(0)) {
    case "年":
      return run.length === 4 || (run.length === 2 && monthAhead.test(after)) ? inDigits(run) : run;
    case "月":
      return run.length <= 2 && !before.endsWith("第") ? numeralInDigits(run) : run;
    case "季":
      return run.length === 1 ? numeralInDigits(run) : run;
    default:
      return run.length <= 3 && before.endsWith("月") ? numeralInDigits(run) : run;
  }
}

/**
 * Text as the readings of dates and results want it: NFKC (full-width digits and brackets, nbsp), blanks collapsed to
 * single spaces, line breaks as \n, invisible characters gone, circled and footnote numbers blanked, Chinese numerals
 * of dates in digits (二〇二三年五月 → 2023年5月, 元月 → 1月), characters set apart closed up (通 过). The offsets of mentions count
 * in this text.
 */
export function normaliseText(text: string): string {
  const plain = text
    .replace(circledNumbers, " ")
    .replace(invisible, "")
    .normalize("NFKC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ");
  return plain
    .replace(mistypedDay, "$1日")
    .replace(doubledUnit, "$1$2$3")
    .replace(firstOfMonths, numeralInDigits)
    .replace(numeralRun, dateNumeral)
    .replace(firstMonth, "$11月")
    .replace(hanRun, closedUp)
    .replace(romanQuarter, (_, before: string, roman: string) => before + (roman === "IV" ? 4 : roman.length));
}
