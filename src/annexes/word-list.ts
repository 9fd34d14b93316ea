/** The words of a text, at blanks and line ends: long vocabularies read better so than one literal a line. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * Every text that takes one word of each part, in order: composed("名单 列入", "时间 日期") is 名单时间, 名单日期, … A part is a text
 * of words; one that ends with ? may be left out.
 */
export function composed(...parts: readonly string[]): readonly string[] {
  return parts
    .map((part) => (part.endsWith("?") ? ["", ...listed(part.slice(0, -1))] : listed(part)))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), [""]);
}

/** The lists as one, each text once. */
export function together(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
