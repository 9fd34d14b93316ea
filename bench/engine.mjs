import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { bundled, load } from "../scripts/bundle.mjs";
import { ledgerFile, ledgerRows } from "./make-ledger.mjs";
import { processed, timed } from "./measure.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

// As in the task pane, whose content policy forbids the eval that zod would compile schemas with.
z.config({ jitless: true });

/** A peer that only asks whether each cell has the right type. */
const rowSchema = z.object({
  serialNumber: z.number(),
  enterprise: z.string().min(1),
  listPublishedOn: z.number().int(),
  requiredCompletionDate: z.number().int(),
  consultingAgency: z.string(),
  assessment: z.string(),
  acceptance: z.string(),
});

function zodPass(rows) {
  let wrong = 0;
  for (const [
    serialNumber,
    enterprise,
    listPublishedOn,
    requiredCompletionDate,
    consultingAgency,
    assessment,
    acceptance,
  ] of rows) {
    const row = {
      serialNumber,
      enterprise,
      listPublishedOn,
      requiredCompletionDate,
      consultingAgency,
      assessment,
      acceptance,
    };
    if (!rowSchema.safeParse(row).success) wrong += 1;
  }
  return wrong;
}

/** engine.* and memory.*: judging in memory against reading, against a tenth of the rows, against a schema of types, and the whole process against its floor. */
export async function measure() {
  const { check, day, readWorkbook } = await load("bench/engine-entry.ts");
  const large = ledgerFile(100_000);
  const bytes = readFileSync(large);
  const asOf = day("2026-10-09");
  const grids = (await readWorkbook(bytes)).grids;
  const smallGrids = (await readWorkbook(readFileSync(ledgerFile(10_000)))).grids;
  const reading = await timed(() => readWorkbook(bytes), 3);
  const checking = await timed(() => check(grids, { asOf }));
  const checkingSmall = await timed(() => check(smallGrids, { asOf }), 9);
  const rows = ledgerRows(100_000);
  const schema = await timed(() => zodPass(rows));
  await bundled("src/cli/main.ts");
  const whole = processed([
    path.join(root, "scripts/ledger.mjs"),
    "check",
    large,
    "--as-of",
    "2026-10-09",
    "--format",
    "json",
  ]);
  const floor = processed([path.join(root, "bench/floor.mjs"), large]);
  return {
    "engine.check_over_read_100k": checking / reading,
    "engine.growth_100k_10k": checking / checkingSmall,
    "engine.over_zod": checking / schema,
    "engine.over_floor_100k": whole.milliseconds / floor.milliseconds,
    "memory.check_100k_mb": whole.megabytes,
  };
}
