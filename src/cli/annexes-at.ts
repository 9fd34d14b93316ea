import { readAll, sight } from "../checking/reading";
import { today } from "../dates/day";
import type { Grid } from "../sheets/grid";
import type { ReadTable } from "../sheets/read";
import { workbookAt } from "./read-file";

/** The annexes of a workbook, read, and its sheets that hold none, each in a sentence with the reason. */
export interface ReadAnnexes {
  readonly reads: readonly ReadTable[];
  readonly unused: readonly string[];
}

/** The annexes recognised in a workbook file; a CommandError that names the file where it cannot be opened. */
export async function annexesAt(path: string): Promise<ReadAnnexes> {
  return annexesOf((await workbookAt(path)).grids);
}

/** The annexes recognised on these sheets, as of today where a sheet itself says no day. */
export function annexesOf(grids: readonly Grid[]): ReadAnnexes {
  const options = { today: today() };
  const sighted = sight(grids, options);
  return {
    reads: readAll(sighted, options).map(({ read }) => read),
    unused: sighted.flatMap(({ grid: { name, values }, recognition: { layouts, reason } }) =>
      layouts.length > 0 || values.length === 0 ? [] : [`工作表“${name}”没有采用：${reason ?? ""}。`],
    ),
  };
}
