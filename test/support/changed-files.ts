import type { Random } from "../fixtures/files/mutations";
import { smallBlueprint } from "../contract/inserting-contract";
import type { CellPlace } from "../../src/sheets/grid";
import { filledFile } from "../../src/xlsx/insert/fill-sheets";
import { readWorkbook } from "../../src/xlsx/read/read";
import { type FileWorkbook, openFileWorkbook } from "../../src/xlsx/workbook";
import { SpokenError } from "../../src/workbooks/spoken-error";
import { type Cells, cellKey } from "./cells-in";
import { touchedParts } from "./part-changes";

/** A file that was written, and what each cell of the one before has become in it. */
export interface ChangedFile {
  readonly by: "mark" | "unmark" | "fix" | "fill";
  readonly bytes: Uint8Array;
  expected(before: Cells): Cells;
  /** Whether a part (in small letters) may differ from the file before. */
  mayDiffer(part: string): boolean;
}

const unchanged = (before: Cells): Cells => before;
const rowsPutIn = 3;

/** What every change of the program makes of a file; those that it refuses in a sentence are left out. */
export async function changedFiles(bytes: Uint8Array, random: Random): Promise<ChangedFile[]> {
  const { grids, facts } = await readWorkbook(bytes);
  const sheet = grids[random(3) === 0 ? random(grids.length) : 0]?.name ?? "";
  const touched = touchedParts(bytes, sheet);
  const [marks, others] = await Promise.all([
    marked(bytes, sheet),
    fixed(bytes, { sheet, row: 30, column: random(12) }),
  ]);
  const files = [
    marks && { ...marks, mayDiffer: touched.mark },
    others && { ...others, mayDiffer: touched.fix },
    // Marks that stood there before go, too.
    marks && (await unmarked(marks.bytes, facts.some((each) => each.marks.length > 0) ? touched.mark : touched.unmark)),
    await filled(bytes, sheet, 3 + random(6), touched.fill),
  ];
  return files.flatMap((each) => each ?? []);
}

type Written = Omit<ChangedFile, "mayDiffer">;

async function marked(bytes: Uint8Array, sheet: string): Promise<Written | null> {
  const cell = { sheet, row: 3, column: 1 };
  const written = await saved(bytes, (workbook) => workbook.mark([{ cell, severity: "error" }]));
  return written && { by: "mark", bytes: written, expected: unchanged };
}

async function unmarked(bytes: Uint8Array, mayDiffer: ChangedFile["mayDiffer"]): Promise<ChangedFile | null> {
  const written = await saved(bytes, (workbook) => workbook.unmark());
  return written && { by: "unmark", bytes: written, expected: unchanged, mayDiffer };
}

async function fixed(bytes: Uint8Array, cell: CellPlace): Promise<Written | null> {
  let done = 0;
  const written = await saved(bytes, async (workbook) => {
    const write = { cell, expected: null, value: "=甲", group: "甲", numberFormat: "yyyy-mm-dd" };
    done = (await workbook.write([write])).done;
    await workbook.remember("settings", { live: true });
  });
  const expected = (before: Cells): Cells => (done === 0 ? before : new Map([...before, [cellKey(cell), "=甲"]]));
  return written && { by: "fix", bytes: written, expected };
}

async function filled(
  bytes: Uint8Array,
  sheet: string,
  before: number,
  mayDiffer: ChangedFile["mayDiffer"],
): Promise<ChangedFile | null> {
  const cells = [0, 1, 2, 3].map((index) => ({
    row: before - 1 + index,
    column: 1,
    value: `=第${index}家`,
    date: false,
  }));
  let skipped = new Set<string>();
  const written = await unlessRefused(async () => {
    const insert = { before, count: rowsPutIn };
    const fill = { sheet, insert, like: before - 1, rows: { from: before - 1, to: before + 2 }, cells };
    const file = await filledFile(bytes, [fill]);
    skipped = new Set(file.skipped.map(cellKey));
    const workbook = await openFileWorkbook(file.bytes, "台账.xlsx");
    await workbook.insert(smallBlueprint);
    return workbook.save();
  });
  const put = cells.flatMap(({ row, column, value }): [string, string][] => {
    const key = cellKey({ sheet, row, column });
    return skipped.has(key) ? [] : [[key, value]];
  });
  const expected = (cells: Cells): Cells => new Map([...movedDown(cells, sheet, before), ...put]);
  return written && { by: "fill", bytes: written, expected, mayDiffer };
}

function movedDown(cells: Cells, sheet: string, before: number): Map<string, string> {
  const moved = new Map<string, string>();
  for (const [key, value] of cells) {
    const [row = 0, column = 0, ...name] = key.split(" ");
    const below = name.join(" ") === sheet && Number(row) >= before ? rowsPutIn : 0;
    moved.set(`${Number(row) + below} ${column} ${name.join(" ")}`, value);
  }
  return moved;
}

async function saved(
  bytes: Uint8Array,
  change: (workbook: FileWorkbook) => Promise<unknown>,
): Promise<Uint8Array | null> {
  return unlessRefused(async () => {
    const workbook = await openFileWorkbook(bytes, "台账.xlsx");
    await workbook.sheets();
    await change(workbook);
    return workbook.save();
  });
}

/** Refusals in a sentence are a good end (null); whatever else is thrown is not. */
export async function unlessRefused<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpokenError) return null;
    throw error;
  }
}
