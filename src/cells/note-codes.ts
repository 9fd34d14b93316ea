/** What may follow a number without punctuation: 1企业名称变更, but not 3车间停产, 3月 or 4号线. */
const categoryAhead = "企业|公司|名称|更名|关停|搬迁|整体|部分|停产|涉及|其[他它]|审核|名单|调整|继续|建议";
/** A number of 注1 or 注2 at the start of a cell: （1), 1、, 1. or 1 alone. */
const leading = new RegExp(
  `\\s*(?:\\(([1-7])\\)|([1-7])(?=[).、,;:和及](?!\\d)|[.、,]\\(?[1-7](?!\\d)|\\s*$|\\s*(?:${categoryAhead})))[).、,;:\\s和及]*`,
  "uy",
);
const inBrackets = /\(([1-7])\)/g;

/** The numbers that a cell refers to the notes by, and the text without them. The text is NFKC. */
export function splitCodes(text: string): { readonly codes: readonly number[]; readonly rest: string } {
  const codes: number[] = [];
  let start = 0;
  for (;;) {
    leading.lastIndex = start;
    const match = leading.exec(text);
    if (match === null) break;
    codes.push(Number(match[1] ?? match[2]));
    start = leading.lastIndex;
  }
  const tail = text.slice(start);
  for (const match of tail.matchAll(inBrackets)) codes.push(Number(match[1]));
  return { codes, rest: tail.replace(inBrackets, " ").trim() };
}
