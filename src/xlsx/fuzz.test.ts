import { strFromU8, strToU8, unzipSync } from "fflate";
import { read as readBySheetJs } from "@e965/xlsx";
import { dialectBytes } from "../../test/fixtures/files/dialect-writer";
import { dialects } from "../../test/fixtures/files/dialects";
import { type Random, restructuredParts } from "../../test/fixtures/files/mutations";
import { packed } from "../../test/fixtures/files/parts";
import { producers } from "../../test/fixtures/files/producers";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import { check } from "../checking/check";
import { day } from "../dates/day";
import type { CellPlace } from "../sheets/grid";
import { SpokenError } from "../workbooks/spoken-error";
import { filledFile } from "./insert/fill-sheets";
import { readWorkbook } from "./read/read";
import { type FileWorkbook, openFileWorkbook } from "./workbook";

/** A quick part in every run; FUZZ_CASES=20000 runs the whole, FUZZ_SEED another one. */
const cases = Number(process.env["FUZZ_CASES"] ?? 120);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_009);
const slowest = 5_000;
const mostMemory = 1_024 * 1_048_576;

/** The same numbers every time. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const oddities = [
  "<",
  ">",
  "&",
  "&lol;",
  "&#0;",
  "&#x110000;",
  '"',
  "'",
  "/>",
  "</c>",
  "<c>",
  "<row>",
  "</row>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x",
  "<!DOCTYPE a>",
  "\u0000",
  "\uFFFE",
  "é中😀",
  "-1",
  "1e309",
  "99999999999999999999",
  "NaN",
  "XFE1048577",
  "A0",
  "A1:XFD1048576",
  "true",
  "r=",
  ' r="A1"',
  ' s="-5"',
  ' s="999999"',
  ' t="s"',
  ' t="zzz"',
  ' r="-3"',
  ' r="1.5"',
  ' sqref=""',
  ' count="x"',
  "<x>".repeat(300),
  "<v>".repeat(3),
  "a".repeat(5_000),
  "../../../../etc/passwd",
  "\\\\server\\share",
  "xml:space",
];

function mutatedText(text: string, random: Random): string {
  const from = random(text.length);
  const to = Math.min(text.length, from + random(random(4) === 0 ? 400 : 12));
  switch (random(5)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(from);
    case 2:
      return text.slice(0, from) + (oddities[random(oddities.length)] ?? "") + text.slice(from);
    case 3:
      return text.slice(0, from) + (oddities[random(oddities.length)] ?? "") + text.slice(to);
    default:
      return text.slice(0, from) + String.fromCharCode(random(128)) + text.slice(from + 1);
  }
}

/** A sound zip of unsound XML: damage that no checksum tells of. */
function mutatedParts(bytes: Uint8Array, random: Random): Uint8Array {
  let parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (let times = 1 + random(3); times > 0; times--) {
    const names = Object.keys(parts).filter(
      (name) => /\.(xml|rels)$/.test(name) && /^(xl|_rels|customXml|\[)/.test(name),
    );
    const name = names[random(names.length)] ?? "";
    if (random(20) === 0) parts = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
    else parts[name] = strToU8(mutatedText(strFromU8(parts[name] ?? new Uint8Array()), random));
  }
  return packed(parts, 0);
}

/** Damage on the disk or in transit, or by somebody who knows zips. */
function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const end = random(2) === 0 ? copy.length : 22 + random(600);
  for (let times = 1 + random(4); times > 0; times--) {
    const place = copy.length - 1 - random(Math.min(end, copy.length));
    copy[place] = random(3) === 0 ? ([0, 0xff, 0x50, 8][random(4)] ?? 0) : random(256);
  }
  return random(8) === 0 ? copy.slice(0, random(copy.length)) : copy;
}

function mutate(file: Uint8Array, random: Random): Uint8Array {
  const kind = random(6);
  if (kind === 0) return mutatedBytes(file, random);
  return kind < 3 ? mutatedParts(file, random) : restructuredParts(file, random);
}

/** Refusals in a sentence are a good end; whatever else is thrown is not. */
async function unlessRefused(work: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpokenError) return null;
    throw error;
  }
}

/** Everything the program does to a file, each from the file itself. Null where it says that it cannot. */
async function work(bytes: Uint8Array, random: Random): Promise<"read" | "refused"> {
  const opened = await unlessRefused(async () => {
    await openFileWorkbook(bytes, "台账.xlsx");
    return bytes;
  });
  if (opened === null) return "refused";
  if (random(3) === 0) check((await readWorkbook(bytes)).grids, { today: day("2026-10-09") });
  const changed = async (
    change: (workbook: FileWorkbook, place: CellPlace) => Promise<unknown>,
  ): Promise<Uint8Array> => {
    const workbook = await openFileWorkbook(bytes, "台账.xlsx");
    const [grid] = await workbook.sheets();
    await change(workbook, { sheet: grid?.name ?? "", row: 3, column: 1 });
    return workbook.save();
  };
  const marked = await unlessRefused(() => changed((workbook, cell) => workbook.mark([{ cell, severity: "error" }])));
  const fixed = await unlessRefused(() =>
    changed(async (workbook, place) => {
      const cell = { ...place, row: 30 };
      await workbook.write([{ cell, expected: null, value: "甲", group: "甲", numberFormat: "yyyy-mm-dd" }]);
      await workbook.remember("settings", { live: true });
    }),
  );
  const filled = await unlessRefused(() => fill(bytes));
  const elsewhere = random(8) === 0 && opensElsewhere(bytes);
  for (const written of [marked, fixed, filled]) if (written) await reopened(written, elsewhere);
  if (marked) {
    const workbook = await openFileWorkbook(marked, "台账.xlsx");
    await workbook.unmark();
    const cleared = await unlessRefused(() => workbook.save());
    if (cleared) await reopened(cleared, elsewhere);
  }
  return "read";
}

async function fill(bytes: Uint8Array): Promise<Uint8Array> {
  const sheet = (await readWorkbook(bytes)).grids[0]?.name ?? "";
  const cells = [0, 1, 2, 3].map((index) => ({ row: 5 + index, column: 1, value: `=第${index}家`, date: false }));
  const filling = { sheet, insert: { before: 6, count: 3 }, like: 5, rows: { from: 5, to: 8 }, cells };
  const filled = await filledFile(bytes, [filling]);
  const workbook = await openFileWorkbook(filled.bytes, "台账.xlsx");
  await workbook.insert(smallBlueprint);
  return workbook.save();
}

/** What was written opens again, in ours and wherever the file itself opened. */
async function reopened(written: Uint8Array, elsewhere: boolean): Promise<void> {
  await openFileWorkbook(written, "台账.xlsx");
  if (elsewhere && !opensElsewhere(written)) throw new Error("another reader no longer opens the file");
}

function opensElsewhere(bytes: Uint8Array): boolean {
  try {
    return readBySheetJs(bytes).SheetNames.length > 0;
  } catch {
    return false;
  }
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

describe("files mutated at random", () => {
  it(`are read or refused, ${cases} times: no crash, no hang, no runaway memory`, async () => {
    const files = [
      ...(await Promise.all(producers.map(({ bytes }) => bytes()))),
      ...dialects.map((dialect) => dialectBytes(dialect)),
    ];
    const random = randomFrom(seed);
    const seen = { read: 0, refused: 0 };
    // Jest runs other files in this process before: only what is added to their peak is ours.
    const before = peakMemory();
    let worst = 0;
    for (let number = 0; number < cases; number++) {
      const file = files[number % files.length] as Uint8Array;
      const mutated = mutate(file, random);
      const start = computed();
      const outcome = await work(mutated, random).catch((error: unknown) => error);
      worst = Math.max(worst, computed() - start);
      if (outcome !== "read" && outcome !== "refused") throw new Error(`case ${number}`, { cause: outcome });
      seen[outcome]++;
    }
    if (process.env["FUZZ_CASES"])
      process.stdout.write(
        `${cases} cases: ${seen.read} read, ${seen.refused} refused, worst ${Math.round(worst)} ms\n`,
      );
    expect(worst).toBeLessThan(slowest);
    expect(peakMemory() - before).toBeLessThan(mostMemory);
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(cases / 20);
  }, 1_200_000);
});
