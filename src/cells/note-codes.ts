/** What may follow a number without punctuation: 1企业名称变更, but not 3车间停产, 3月 or 4号线. */
const categoryAhead = "企业|公司|名称|更名|关停|搬迁|整体|部分|停产|涉及|其[他它]|审核|名单|调整|继续|建议";
/** A number of 注1 or 注2 at the start of a cell: （1), 1、, 1. or 1 alone. */
const code = /\s*(?:\(([1-7])\)|([1-7]))/y;
/** What shows that a bare digit is such a number: punctuation, but not 3.5 or 1、2025年; the end; a category's name. */
const ahead: readonly RegExp[] = [
  /[).、,;:和及](?:\D|$)/y,
  /[.、,]\(?[1-7](?:\D|$)/y,
  /\s*$/y,
  new RegExp(`\\s*(?:${categoryAhead})`, "y"),
];
const separators = /[).、,;:\s和及]*/y;
const inBrackets = /\(([1-7])\)/g;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The number of a note that stands here, and where what follows it begins; null where none does. */
function codeAt(text: string, start: number): { readonly code: number; readonly end: number } | null {
  code.lastIndex = start;
  const match = code.exec(text);
  if (match === null) return null;
  const end = start + match[0].length;
  if (match[2] !== undefined && !ahead.some((pattern) => matchesAt(pattern, text, end))) return null;
  separators.lastIndex = end;
  return { code: Number(match[1] ?? match[2]), end: end + (separators.exec(text)?.[0].length ?? 0) };
}

/** The numbers that a cell refers to the notes by, and the text without them. The text is NFKC. */
export function splitCodes(text: string): { readonly codes: readonly number[]; readonly rest: string } {
  const codes: number[] = [];
  let start = 0;
  for (let match = codeAt(text, start); match !== null; match = codeAt(text, start)) {
    codes.push(match.code);
    start = match.end;
  }
  const tail = text.slice(start);
  for (const match of tail.matchAll(inBrackets)) codes.push(Number(match[1]));
  return { codes, rest: tail.replace(inBrackets, " ").trim() };
}
