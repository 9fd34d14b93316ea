import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { damaged } from "../fixtures/files/damage";
import { dialectBytes } from "../fixtures/files/dialect-writer";
import { dialects } from "../fixtures/files/dialects";
import type { Random } from "../fixtures/files/mutations";
import { type CellObject, read, utils } from "@e965/xlsx";
import { readWorkbook } from "../../src/xlsx/read/read";
import { type Cells, cellKey, differences } from "../support/cells-in";
import { type ChangedFile, changedFiles, unlessRefused } from "../support/changed-files";
import { Random as Chance } from "../support/random";
import { shownSheets } from "./shown-sheets";

const cases = Number(process.env["FUZZ_CASES"] ?? 60);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);

function randomOf(number: number): Random {
  const chance = new Chance(seed * 15_485_863 + number);
  return (below) => Math.floor(chance.next() * below);
}

/** Lines of comma-separated values as cells of a sheet of this name. */
function cellsIn(csv: string, sheet: string): Cells {
  const { Sheets, SheetNames } = read(csv, { type: "string", raw: true });
  const cells = new Map<string, string>();
  for (const [address, cell] of Object.entries(Sheets[SheetNames[0] ?? ""] ?? {})) {
    if (address.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(address);
    const text = String((cell as CellObject).v ?? "").trim();
    if (text !== "") cells.set(cellKey({ sheet, row: r, column: c }), text);
  }
  return cells;
}

/** A file that was written, and the one that it was written from. */
interface Written {
  readonly name: string;
  readonly from: string;
  /** Of the sheet that LibreOffice shows. */
  readonly sheet: string;
  readonly file: ChangedFile;
}

/** What is worse in a file than before; null where nothing is. A file that did not open before need not open after. */
function worseIn({ name, from, sheet, file }: Written, seen: ReadonlyMap<string, string>): string | null {
  const [before, after] = [seen.get(from), seen.get(name)];
  if (before === undefined) return null;
  if (after === undefined) return `${name}: does not open`;
  const shown = cellsIn(before, sheet);
  // Targets with backslashes and the like: LibreOffice opens the file, and finds no sheet in it.
  if (shown.size === 0) return null;
  const known = file.expected(shown);
  // What is put in on another sheet is not shown.
  const expected = new Map([...known].filter(([key]) => key.split(" ").slice(2).join(" ") === sheet));
  const different = differences(cellsIn(after, sheet), expected);
  return different.length === 0 ? null : `${name}: ${different.join("; ")}`;
}

describe("随机弄坏的文件，改过再用 LibreOffice 打开", () => {
  test(`改之前打得开的，改之后也打得开，格子该是什么就是什么，共 ${cases} 次`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
    const written: Written[] = [];
    const names: string[] = [];
    const put = (name: string, bytes: Uint8Array): void => {
      writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
      names.push(name);
    };
    for (let number = 0; number < cases; number++) {
      const random = randomOf(number);
      const dialect = dialects[number % dialects.length];
      if (!dialect) continue;
      const bytes = damaged(dialectBytes(dialect), random);
      const changed = await unlessRefused(() => changedFiles(bytes, random));
      if (!changed || changed.length === 0) continue;
      put(`${number}`, bytes);
      const sheet = (await readWorkbook(bytes)).grids[0]?.name ?? "";
      for (const file of changed) {
        const name = `${number}-${file.by}`;
        put(name, file.bytes);
        written.push({ name, from: `${number}`, sheet, file });
      }
    }
    const seen = shownSheets(folder, names);
    process.stdout.write(`${written.length} files of ${cases} cases, ${seen.size} of ${names.length} open\n`);
    const worse = written.flatMap((each) => worseIn(each, seen) ?? []);
    expect(worse).toEqual([]);
    expect(written.filter(({ from }) => seen.has(from)).length).toBeGreaterThan(cases / 2);
    rmSync(folder, { recursive: true });
  }, 3_600_000);
});
