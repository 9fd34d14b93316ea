const longest = 31;

/**
 * A name Excel takes, as near to the wished one as it gets and not among those taken (compared without case): 附表3, 附表3
 * (2), …
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  const cleaned = wished
    .replace(/[\\/?*[\]:]/g, " ")
    .trim()
    .slice(0, longest)
    .replace(/^'+|'+$/g, "");
  const base = cleaned === "" || cleaned.toLowerCase() === "history" ? "工作表" : cleaned;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, longest - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
