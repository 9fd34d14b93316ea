import { strFromU8, strToU8, unzipSync } from "fflate";
import { packed } from "../../test/fixtures/files/parts";
import { producers } from "../../test/fixtures/files/producers";
import { openFileWorkbook } from "./workbook";
import { UnreadableFileError } from "./unreadable";

/** A quick part in every run; FUZZ_CASES=20000 runs the whole. */
const cases = Number(process.env["FUZZ_CASES"] ?? 600);
const slowest = 5_000;
const mostMemory = 1_024 * 1_048_576;

type Random = (below: number) => number;

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

async function work(bytes: Uint8Array): Promise<"read" | "refused"> {
  try {
    const workbook = await openFileWorkbook(bytes, "台账.xlsx");
    const [grid] = await workbook.sheets();
    const place = { sheet: grid?.name ?? "", row: 3, column: 1 };
    await workbook.mark([{ cell: place, severity: "error" }]);
    await workbook.write([
      { cell: { ...place, row: 30 }, expected: null, value: "甲", group: "甲", numberFormat: "@" },
    ]);
    await workbook.remember("settings", { live: true });
    await openFileWorkbook(await workbook.save(), "台账.xlsx");
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFileError) return "refused";
    throw error;
  }
}

/** The most memory the process ever had, in bytes. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1_024;
}

describe("files mutated at random", () => {
  it(`are read or refused, ${cases} times: no crash, no hang, no runaway memory`, async () => {
    const files = await Promise.all(producers.map(({ bytes }) => bytes()));
    const random = randomFrom(20_261_009);
    const seen = { read: 0, refused: 0 };
    // Jest runs other files in this process before: only what is added to their peak is ours.
    const before = peakMemory();
    let worst = 0;
    for (let number = 0; number < cases; number++) {
      const file = files[number % files.length] as Uint8Array;
      const mutated = random(3) === 0 ? mutatedBytes(file, random) : mutatedParts(file, random);
      const start = performance.now();
      const outcome = await work(mutated).catch((error: unknown) => error);
      worst = Math.max(worst, performance.now() - start);
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
