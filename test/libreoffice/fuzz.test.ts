import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { damaged } from "../fixtures/files/damage";
import { dialectBytes } from "../fixtures/files/dialect-writer";
import { dialects } from "../fixtures/files/dialects";
import type { Random } from "../fixtures/files/mutations";
import { changedFiles, unlessRefused } from "../support/changed-files";
import { Random as Chance } from "../support/random";

const cases = Number(process.env["FUZZ_CASES"] ?? 60);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);

function randomOf(number: number): Random {
  const chance = new Chance(seed * 15_485_863 + number);
  return (below) => Math.floor(chance.next() * below);
}

/** What LibreOffice makes of each file's first sheet, by the file's name; files it cannot open are missing. */
function opened(folder: string, names: readonly string[]): Map<string, string> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const format = "csv:Text - txt - csv (StarCalc):44,34,76";
  const files = names.map((name) => path.join(folder, `${name}.xlsx`));
  const convert = (some: readonly string[]): unknown =>
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, ...some], {
      stdio: "pipe",
    });
  convert(files);
  // Among hundreds it passes over one now and then, which it opens by itself.
  for (const file of files) if (!existsSync(file.replace(/xlsx$/, "csv"))) convert([file]);
  return new Map(
    names.flatMap((name) => {
      try {
        return [[name, readFileSync(path.join(folder, `${name}.csv`), "utf8")] as const];
      } catch {
        return [];
      }
    }),
  );
}

describe("files mutated at random, changed, and opened in LibreOffice", () => {
  test(`what opened before opens after, ${cases} times; marks change no cell`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
    const written: { name: string; from: string; same: boolean }[] = [];
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
      for (const file of changed) {
        const name = `${number}-${file.by}`;
        put(name, file.bytes);
        written.push({ name, from: `${number}`, same: file.by === "mark" || file.by === "unmark" });
      }
    }
    const seen = opened(folder, names);
    const worse = written.flatMap(({ name, from, same }) => {
      const [before, after] = [seen.get(from), seen.get(name)];
      if (before === undefined || (after !== undefined && (!same || before === after))) return [];
      return [`${name}: ${after === undefined ? "does not open" : "differs"}`];
    });
    expect(worse).toEqual([]);
    expect(written.filter(({ from }) => seen.has(from)).length).toBeGreaterThan(cases / 2);
    rmSync(folder, { recursive: true });
  }, 600_000);
});
