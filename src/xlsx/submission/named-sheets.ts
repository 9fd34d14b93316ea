const wordPart = /[\p{L}\p{M}\p{N}_.\\]/u;

/**
 * Whether a formula may mean a sheet: it names it before "!", with or without quotes, or goes over several sheets at
 * once, of which it could be one.
 */
export function namesSheet(formula: string, sheet: string): boolean {
  if (!formula.includes("!")) return false;
  const [text, name] = [formula.toLowerCase(), sheet.toLowerCase()];
  return text.includes(`${name.replaceAll("'", "''")}'!`) || holdsWord(text, `${name}!`) || goesOverSheets(text);
}

/** Whether a formula holds a defined name as a word. */
export function namesWord(formula: string, name: string): boolean {
  return holdsWord(formula.toLowerCase(), name.toLowerCase());
}

/** Whether a text holds a word, whole on both sides unless it ends in a sign. */
function holdsWord(text: string, word: string): boolean {
  if (word === "") return false;
  const isPart = (at: number): boolean => wordPart.test(text[at] ?? "");
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isPart(at - 1) && (word.endsWith("!") || !isPart(end))) return true;
  }
  return false;
}

/** 一季度:三季度!A1 and '一 季度:三 季度'!A1. */
function goesOverSheets(text: string): boolean {
  return /'[^'[\]]*:[^']*'!/.test(text) || /[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!/u.test(text);
}
