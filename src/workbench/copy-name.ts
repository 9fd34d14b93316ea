/** What browsers, Explorer and we ourselves put behind a name that is taken: any number of them. */
const copyMarks = /(?:\s*(?:[（(](?:\d+|已核对|副本\s*\d*)[）)]|-\s*副本|报送件|副本\s*\d+))+$/u;

/**
 * The name of a saved copy: 三季度（副本）.xlsx. It claims nothing that nobody did, and a copy's copy is no longer named
 * than the copy.
 */
export function copyName(name: string): string {
  return named(name, "（副本）");
}

/** The name of what is sent: 三季度 报送件.xlsx. */
export function submissionName(name: string): string {
  return named(name, " 报送件");
}

function named(name: string, as: string): string {
  const [, base = name, extension = ".xlsx"] = /^(.*?)(\.xls[xm])?$/isu.exec(name) ?? [];
  return `${base.replace(copyMarks, "") || base}${as}${extension}`;
}
