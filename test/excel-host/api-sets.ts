/** The ExcelApi version (1.9 → 9) that each member came with, by "Class.member"; NaN for preview and other sets. */
export type ApiSets = ReadonlyMap<string, number>;

const note = /\[Api set: (\S+) ([\d.]+|BETA[^\]]*)/;
const opening = /^ {4}(?:export )?(?:abstract )?class (\w+)/;
const member = /^ {8}(?:readonly |static )*(\w+)\??[(:<]/;

/** Reads the `[Api set: …]` notes out of the text of @types/office-js. */
export function apiSetsIn(declarations: string): ApiSets {
  const sets = new Map<string, number>();
  let inside: string | null = null;
  let version: number | null = null;
  const start = declarations.indexOf("declare namespace Excel");
  const end = declarations.indexOf("\ndeclare namespace ", start + 1);
  for (const line of declarations.slice(start, end === -1 ? undefined : end).split("\n")) {
    const found = note.exec(line);
    if (found) version = found[1] === "ExcelApi" ? Number(found[2]?.replace(/^1\./, "")) : Number.NaN;
    const opened = opening.exec(line)?.[1];
    if (opened !== undefined) inside = opened;
    if (/^ {4}}/.test(line)) inside = null;
    const name = inside === null ? undefined : member.exec(line)?.[1];
    if (name !== undefined && version !== null) {
      const key = `${inside ?? ""}.${name}`;
      // Of an overloaded method the first set counts.
      sets.set(key, Math.min(version, sets.get(key) ?? version));
    }
    if (opened !== undefined || name !== undefined) version = null;
  }
  return sets;
}

/** "1.14" → 14. */
export function setNumber(version: string): number {
  return Number(version.replace(/^1\./, ""));
}
