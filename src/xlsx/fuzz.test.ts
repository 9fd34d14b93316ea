import { damaged } from "../../test/fixtures/files/damage";
import { dialectBytes } from "../../test/fixtures/files/dialect-writer";
import { dialects } from "../../test/fixtures/files/dialects";
import type { Random } from "../../test/fixtures/files/mutations";
import { producers } from "../../test/fixtures/files/producers";
import { type Cells, cellsElsewhere, cellsIn, differences } from "../../test/support/cells-in";
import { type ChangedFile, changedFiles, unlessRefused } from "../../test/support/changed-files";
import { differentParts } from "../../test/support/part-changes";
import { templateBytes } from "../../test/fixtures/template";
import { richWorkbook } from "../../test/fixtures/files/rich-workbook";
import { Random as Chance } from "../../test/support/random";
import { check } from "../checking/check";
import { day } from "../dates/day";
import { readWorkbook } from "./read/read";

/** A quick part in every run; FUZZ_CASES=20000 runs the whole, FUZZ_SEED other ones, FUZZ_FROM begins at a case. */
const cases = Number(process.env["FUZZ_CASES"] ?? 120);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_009);
const first = Number(process.env["FUZZ_FROM"] ?? 0);
const slowest = 5_000;
/** One run tells of several. */
const mostFaults = 20;
const mostMemory = 1_024 * 1_048_576;

/** Every case has a chance of its own, so that one can be looked at by itself. */
function randomOf(number: number): Random {
  const chance = new Chance(seed + number * 104_729);
  return (below) => Math.floor(chance.next() * below);
}

interface Seen {
  read: number;
  refused: number;
  written: number;
  comparedElsewhere: number;
}

/**
 * Everything the program does to a file; what it wrote opens again, with the cells that it should have, and nothing
 * else is different.
 */
async function work(bytes: Uint8Array, random: Random, seen: Seen): Promise<void> {
  const before = await unlessRefused(() => cellsIn(bytes));
  if (before === null) {
    seen.refused++;
    return;
  }
  seen.read++;
  if (random(3) === 0) check((await readWorkbook(bytes)).grids, { today: day("2026-10-09") });
  const elsewhere = random(4) === 0 ? cellsElsewhere(bytes) : null;
  for (const file of await changedFiles(bytes, random)) {
    seen.written++;
    refuseOthers(`${file.by}, read again`, await cellsIn(file.bytes), file.expected(before));
    const strays = differentParts(bytes, file.bytes).filter((part) => !file.mayDiffer(part));
    if (strays.length > 0) throw new Error(`${file.by}: ${strays.join(", ")} changed`);
    if (elsewhere) seen.comparedElsewhere += comparedElsewhere(file, before, elsewhere);
  }
}

/** Another reader must see the same, too, where it read the file before as we do; it must open it in any case. */
function comparedElsewhere(file: ChangedFile, before: Cells, elsewhere: Cells): number {
  const now = cellsElsewhere(file.bytes);
  if (!now) throw new Error(`${file.by}: another reader no longer opens the file`);
  if (differences(before, elsewhere).length > 0) return 0;
  refuseOthers(`${file.by}, read by another`, now, file.expected(elsewhere));
  return 1;
}

/** Sheets that were put in are new; all others hold what they should. */
function refuseOthers(what: string, now: Cells, expected: Cells): void {
  const known = new Set([...expected.keys()].map(sheetOf));
  const there = new Map([...now].filter(([key]) => known.has(sheetOf(key))));
  const different = differences(there, expected);
  if (different.length > 0) throw new Error(`${what}: ${different.join("; ")}`);
}

function sheetOf(key: string): string {
  return key.split(" ").slice(2).join(" ");
}

/** Milliseconds of computing; a machine busy with other things takes longer by the clock. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The most memory the process ever had, in bytes. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1_024;
}

describe("随机改坏的文件", () => {
  test(`或读出，或拒收，共 ${cases} 次：不崩、不卡，写出的没有差错`, async () => {
    const files = [
      ...(await Promise.all(producers.map(({ bytes }) => bytes()))),
      ...dialects.map((dialect) => dialectBytes(dialect)),
      // Files with more that refers to cells than a dialect's small sheet has.
      templateBytes(),
      richWorkbook(),
    ];
    const seen: Seen = { read: 0, refused: 0, written: 0, comparedElsewhere: 0 };
    // Jest runs other files in this process before: only what is added to their peak is ours.
    const before = peakMemory();
    let worst = 0;
    const faults: string[] = [];
    for (let number = first; number < first + cases; number++) {
      const random = randomOf(number);
      const mutated = damaged(files[number % files.length] as Uint8Array, random);
      const start = computed();
      await work(mutated, random, seen).catch((cause: unknown) => {
        faults.push(`case ${number} of seed ${seed}: ${cause instanceof Error ? (cause.stack ?? "") : String(cause)}`);
      });
      if (faults.length >= mostFaults) break;
      worst = Math.max(worst, computed() - start);
    }
    if (process.env["FUZZ_CASES"])
      process.stdout.write(`${cases} cases from ${first}: ${JSON.stringify(seen)}, worst ${Math.round(worst)} ms\n`);
    expect(faults).toEqual([]);
    expect(worst).toBeLessThan(slowest);
    expect(peakMemory() - before).toBeLessThan(mostMemory);
    expect(Math.min(seen.read, seen.refused, seen.comparedElsewhere)).toBeGreaterThan(cases / 20);
  }, 3_600_000);
});
