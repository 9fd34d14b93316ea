import { readArchives } from "../../sheets/archive/read-archive";
import type { ReadTable } from "../../sheets/read";
import { registerPlan } from "../../templates/archive/register";
import type { Command } from "../commands/desk";
import { insertSheets } from "../commands/insert-sheets";
import { skippedSentence } from "../commands/outcome-words";
import { writesInto } from "../templates/making";
import { archiveWords } from "./words";

/** Adds the sheet 归档, or brings the one that is there up to date: only empty cells and new rows are written. */
export const keepArchive: Command<[reads: readonly ReadTable[]]> = {
  async perform(desk, reads) {
    const grids = await desk.workbook.sheets();
    const archives = readArchives(grids);
    const plan = registerPlan(reads, archives, desk.surroundings.today());
    if (!plan) return { tone: "warning", text: archiveWords.noLedger };
    if (plan.added) {
      return insertSheets.perform(desk, [plan.added], ([sheet = ""]) => archiveWords.added(sheet));
    }
    const grid = archives[0]?.grid;
    if (!plan.fill || !grid) return { tone: "ok", text: archiveWords.nothing };
    const outcome = await desk.workbook.write(writesInto(grid, plan.fill));
    const complaint = skippedSentence(outcome, archiveWords.partly);
    return complaint
      ? { tone: "warning", text: complaint, undo: outcome.done > 0 }
      : { tone: "ok", text: archiveWords.updated(plan.rows, plan.updated), undo: true };
  },
};
