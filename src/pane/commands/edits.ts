import type { SheetChange } from "../../workbooks/port";

/** Several edits as few: one span of rows per sheet, or the whole sheet where that is not known. */
export function joined(changes: readonly SheetChange[]): SheetChange[] {
  const bySheet = new Map<string, SheetChange["rows"]>();
  for (const { sheet, rows } of changes) {
    const before = bySheet.get(sheet);
    bySheet.set(
      sheet,
      before === undefined
        ? rows
        : before && rows && { from: Math.min(before.from, rows.from), to: Math.max(before.to, rows.to) },
    );
  }
  return [...bySheet].map(([sheet, rows]) => ({ sheet, rows }));
}
