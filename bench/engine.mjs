import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundled, load } from "../scripts/bundle.mjs";
import { libreOfficeCpu } from "./libreoffice.mjs";
import { ledgerFile } from "./make-ledger.mjs";
import { processed, timed } from "./measure.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const asOf = "2026-10-09";

const checkOf = (file, format) =>
  processed([path.join(root, "scripts/ledger.mjs"), "check", file, "--as-of", asOf, "--format", format]);

/** Judging in memory: against reading the file, the neglected ledger against the plain one, and against a tenth of its rows. */
async function inMemory({ check, day, readWorkbook }) {
  const gridsOf = async (count, kind) => (await readWorkbook(readFileSync(ledgerFile(count, kind)))).grids;
  const judging = async (count, kind, times) => {
    const grids = await gridsOf(count, kind);
    return timed(() => check(grids, { asOf: day(asOf) }), times);
  };
  const bytes = readFileSync(ledgerFile(100_000));
  const reading = await timed(() => readWorkbook(bytes), 3);
  const plain = await judging(100_000, "plain", 5);
  const varied = await judging(100_000, "varied", 3);
  const small = await judging(10_000, "varied", 7);
  return {
    "engine.check_over_read_100k": plain / reading,
    "engine.varied_over_plain_100k": varied / plain,
    "engine.growth_100k_10k": varied / small,
  };
}

/** The command line as a process: against its floor, against LibreOffice, and text against JSON; both memories. */
async function asProcess() {
  await bundled("src/cli/main.ts");
  const plain = checkOf(ledgerFile(100_000), "json");
  const varied = checkOf(ledgerFile(100_000, "varied"), "json");
  const floor = processed([path.join(root, "bench/floor.mjs"), ledgerFile(100_000)]);
  const libreOffice = libreOfficeCpu(ledgerFile(100_000, "varied"));
  const small = ledgerFile(10_000, "varied");
  return {
    ...(libreOffice === null ? {} : { "engine.check_over_libreoffice_100k": varied.cpu / libreOffice }),
    "engine.over_floor_100k": plain.milliseconds / floor.milliseconds,
    "engine.text_over_json_10k": checkOf(small, "text").milliseconds / checkOf(small, "json").milliseconds,
    "memory.check_100k_mb": plain.megabytes,
    "memory.check_varied_100k_mb": varied.megabytes,
  };
}

/** engine.* and memory.*. */
export async function measure() {
  return { ...(await inMemory(await load("bench/engine-entry.ts"))), ...(await asProcess()) };
}
