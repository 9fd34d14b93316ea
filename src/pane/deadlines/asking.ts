import type { Day } from "../../dates/day";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { DeadlineExtract } from "../../reports/deadline-extract";
import type { ReportMeta } from "../../reports/record";
import type { Notice, PaneState } from "../state/pane-state";
import { savedWorkbook } from "../commands/save-workbook";
import { optionsOf } from "../commands/check";
import { wholeWorkbook } from "../commands/whole-workbook";
import type { Command, Desk } from "../commands/desk";
import { insertedNotice } from "../commands/insert-sheets";
import { sentenceFor } from "../commands/failure-words";
import { isAbort } from "../ledgers/is-abort";
import { unhurried } from "../../workbooks/unhurried";
import { inDeadlines } from "../state/transitions";
import { deadlinesView, type DeadlinesView } from "./deadlines-view";
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
      // Of a large ledger what is said of all together is found before it is shown: drawing it goes in one go.
      const whole = view && (await unhurried(deadlinesView(view)));
      if (whole) desk.change(inDeadlines((before) => shown(before, whole)));
    } catch (error) {
      // A check that takes its place, or another file, has this list made anew.
      if (!isAbort(error)) desk.change(inDeadlines({ failure: sentenceFor(error) }));
    }
    return null;
  },
};

/** A new list taken over: whose row was open stays open while it is there, and so do the filters that still fit. */
function shown(before: DeadlinesState, view: DeadlinesView): Partial<DeadlinesState> {
  const open = view.enterprises.some(({ key }) => key === before.open) ? before.open : null;
  return { view, failure: null, open, ...stillFitting(view, before) };
}

function ofLastCheck({ judge, state, surroundings }: Desk): Promise<Deadlines | null> {
  return state().judgement ? judge.deadlines(reachOf(state(), surroundings.today())) : Promise.resolve(null);
}

async function ofOwnReading(desk: Desk): Promise<Deadlines | null> {
  const { workbook, judge, surroundings, state, signal } = desk;
  await judge.check(await wholeWorkbook(workbook, signal), optionsOf(desk), signal);
  return judge.deadlines(reachOf(state(), surroundings.today()));
}

function reachOf({ deadlines: { from } }: PaneState, today: Day): Reach {
  return { within, today, ...(from === null ? {} : { from }) };
}

/** 导出期限表 as a page that prints. */
export const saveDeadlinesPage: Command = {
  perform: (desk) =>
    written(desk, async (extract, meta) => {
      const { deadlinesPage } = await import("../../reports/deadline-page");
      const name = deadlineWords.fileName(meta.fileName, "html");
      desk.surroundings.savePage?.(name, deadlinesPage(extract, meta));
      return { tone: "ok", text: deadlineWords.saved(name) };
    }),
};

/** 导出期限表 as a workbook of its own. */
export const saveDeadlinesFile: Command = {
  perform: (desk) =>
    written(desk, async (extract, meta) => {
      const { deadlinesSheet } = await import("../../reports/deadline-sheet");
      return savedWorkbook(desk, deadlineWords.fileName(meta.fileName, "xlsx"), [deadlinesSheet(extract, meta)]);
    }),
};

/** 导出期限表 as a sheet of this workbook. */
export const insertDeadlines: Command = {
  perform: (desk) =>
    written(desk, async (extract, meta) => {
      const { deadlinesSheet } = await import("../../reports/deadline-sheet");
      let tooWide = false;
      const inserted = await desk.workbook.insert(deadlinesSheet(extract, meta), () => (tooWide = true));
      return insertedNotice(deadlineWords.inserted(inserted), tooWide);
    }),
};

async function written(
  desk: Desk,
  write: (extract: DeadlineExtract, meta: ReportMeta) => Promise<Notice>,
): Promise<Notice | null> {
  const { extractOf } = await import("./extract");
  const extract = extractOf(desk.state().deadlines);
  if (!extract) return null;
  return write(extract, { fileName: await desk.workbook.fileName(), generatedAt: desk.surroundings.now() });
}
