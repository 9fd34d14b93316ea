import type { Command } from "../commands/desk";
import { insertedNotice } from "../commands/insert-sheets";
import { skippedSentence } from "../commands/outcome-words";
import type { FillWish } from "../ledgers/questions";
import { templateWords } from "./words";

/** Fills a blank 附表3 of the open workbook, and its 附表4; one that is missing is added. */
export const fillInPlace: Command<[wish: FillWish]> = {
  async perform({ workbook, surroundings }, wish) {
    const made = await surroundings.ledgers.ask("in-place", wish);
    if (!made || made.missing > 0) {
      return { tone: "warning", text: templateWords.tooFewRows(made?.sheet ?? "", made?.missing ?? 0) };
    }
    const outcome = await workbook.write(made.writes);
    let tooWide = false;
    if (made.added) await workbook.insert(made.added, () => (tooWide = true));
    const complaint = skippedSentence(outcome, templateWords.partly);
    const said = insertedNotice(complaint ?? templateWords.filled(made.sheet, made.rows), tooWide);
    return complaint ? { ...said, tone: "warning", undo: outcome.done > 0 } : { ...said, undo: true };
  },
};

/** Fills a template file of the clerk's own; the file itself stays as it is. */
export const fillOwnFile: Command<[file: File, wish: FillWish]> = {
  async perform({ surroundings }, file, wish) {
    const template = await surroundings.openTemplate?.(file);
    const made = template && (await surroundings.ledgers.ask("own-file", wish, template.grids));
    if (!made) return { tone: "warning", text: templateWords.noPlace(file.name) };
    await template.fill(made.plan);
    return { tone: "ok", text: templateWords.filledFile(file.name, made.rows) };
  },
};
