import { readAll, sight } from "../checking/reading";
import { today } from "../dates/day";
import type { ReadTable } from "../sheets/read";
import { workbookAt } from "./read-file";

/** The annexes recognised in a workbook file, read; a CommandError that names the file where it cannot be opened. */
export async function annexesAt(path: string): Promise<ReadTable[]> {
  const { grids } = await workbookAt(path);
  const options = { today: today() };
  return readAll(sight(grids, options), options).map(({ read }) => read);
}
