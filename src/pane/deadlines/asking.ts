import type { Deadlines } from "../../deadlines/deadlines";
import { optionsOf } from "../commands/check";
import { wholeWorkbook } from "../commands/whole-workbook";
import type { Command, Desk } from "../commands/desk";
import { insertedNotice } from "../commands/insert-sheets";
import { sentenceFor } from "../commands/failure-words";
import { inDeadlines } from "../state/transitions";
import { stillFitting, within } from "./narrowing";
import type { DeadlinesState } from "./state";
import { deadlineWords } from "./words";

/**
 * Lists the deadlines: of the last check, or, where nothing was checked yet, of a reading of its own that marks nothing
 * in the sheet.
 */
export const listDeadlines: Command = {
  async perform(desk) {
    try {
      const view = (await ofLastCheck(desk)) ?? (await ofOwnReading(desk));
      if (view) desk.change(inDeadlines((before) => shown(before, view)));
    } catch (error) {
      desk.change(inDeadlines({ failure: sentenceFor(error) }));
    }
    return null;
  },
};

/** A new list taken over: whose row was open stays open while it is there, and so do the filters that still fit. */
function shown(before: DeadlinesState, view: Deadlines): Partial<DeadlinesState> {
  const open = view.enterprises.some(({ key }) => key === before.open) ? before.open : null;
  return { view, failure: null, open, ...stillFitting(view, before) };
}

function ofLastCheck({ judge, state, surroundings }: Desk): Promise<Deadlines | null> {
  return state().judgement ? judge.deadlines({ within, today: surroundings.today() }) : Promise.resolve(null);
}

async function ofOwnReading(desk: Desk): Promise<Deadlines | null> {
  const { workbook, judge, surroundings } = desk;
  await judge.check(await wholeWorkbook(workbook), optionsOf(desk));
  return judge.deadlines({ within, today: surroundings.today() });
}

/** 导出期限表: a page that prints, or, where no file can be saved, a sheet of this workbook. */
export const saveDeadlines: Command<[view: Deadlines]> = {
  async perform({ workbook, surroundings }, view) {
    const fileName = await workbook.fileName();
    if (!surroundings.savePage) {
      const { deadlinesSheet } = await import("../../reports/deadline-sheet");
      const sheet = deadlinesSheet(view, within, { fileName, generatedAt: surroundings.now() });
      let tooWide = false;
      const inserted = await workbook.insert(sheet, () => (tooWide = true));
      return insertedNotice(deadlineWords.inserted(inserted), tooWide);
    }
    const { deadlinesPage } = await import("../../reports/deadline-page");
    const name = deadlineWords.fileName(fileName);
    const about = { fileName, generatedAt: surroundings.now() };
    surroundings.savePage(name, deadlinesPage(view, within, about));
    return { tone: "ok", text: deadlineWords.saved(name) };
  },
};
