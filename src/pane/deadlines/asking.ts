import type { Deadlines } from "../../deadlines/deadlines";
import { optionsOf } from "../commands/check";
import { within } from "./listing";
import type { DeadlinesStore } from "./store";
import { deadlineWords } from "./words";
import type { Desk } from "../commands/desk";
import { sentenceFor } from "../commands/failure-words";

/** Lists the deadlines: of the last check, or, where nothing was checked yet, of a reading of its own that marks nothing in the sheet. */
export function listDeadlines(desk: Desk, store: DeadlinesStore): Promise<void> {
  return desk.inTurn(async () => {
    try {
      const view = (await ofLastCheck(desk)) ?? (await ofOwnReading(desk));
      if (view) store.show(view);
    } catch (error) {
      store.change({ failure: sentenceFor(error) });
    }
  });
}

function ofLastCheck({ judge, state, surroundings }: Desk): Promise<Deadlines | null> {
  return state().judgement ? judge.deadlines({ within, today: surroundings.today() }) : Promise.resolve(null);
}

async function ofOwnReading(desk: Desk): Promise<Deadlines | null> {
  const { workbook, judge, surroundings } = desk;
  await judge.check(await workbook.sheets(), optionsOf(desk));
  return judge.deadlines({ within, today: surroundings.today() });
}

/** 导出期限表: a page that prints. */
export async function saveDeadlines(desk: Desk, view: Deadlines): Promise<void> {
  const { workbook, surroundings, dispatch } = desk;
  const { deadlinesPage } = await import("../../reports/deadline-page");
  const name = deadlineWords.fileName(workbook.name);
  surroundings.savePage(
    name,
    deadlinesPage(view, within, { fileName: workbook.name, generatedAt: surroundings.now() }),
  );
  dispatch({ type: "notice", notice: { tone: "ok", text: deadlineWords.saved(name) } });
}
