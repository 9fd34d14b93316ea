import { readArchives } from "../../sheets/archive/read-archive";
import type { Command } from "../commands/desk";
import { insertSheets } from "../commands/insert-sheets";
import { skippedSentence } from "../commands/outcome-words";
import { fetched } from "../ledgers/new-sheets";
import { archiveWords } from "./words";

/** Adds the sheet 归档, or brings the one that is there up to date: only empty cells and new rows are written. */
export const keepArchive: Command = {
  async perform(desk) {
    const { ledgers, today } = desk.surroundings;
    const grids = await desk.workbook.sheets();
    const archives = grids.filter((grid) => readArchives([grid]).length > 0);
    const plan = await ledgers.ask("archive", today(), archives);
    if (!plan) return { tone: "warning", text: archiveWords.noLedger };
    if ("added" in plan) {
      const sheets = await fetched(ledgers, plan.added);
      return insertSheets.perform(desk, sheets, ([sheet = ""]) => archiveWords.added(sheet));
    }
    if (plan.writes.length === 0) return { tone: "ok", text: archiveWords.nothing };
    const outcome = await desk.workbook.write(plan.writes);
    const complaint = skippedSentence(outcome, archiveWords.partly);
    return complaint
      ? { tone: "warning", text: complaint, undo: outcome.done > 0 }
      : { tone: "ok", text: archiveWords.updated(plan.rows, plan.updated), undo: true };
  },
};
