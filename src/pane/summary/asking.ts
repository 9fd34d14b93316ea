import type { Summary } from "../../summaries/member";
import type { SummaryBy } from "../../summaries/groups";
import { optionsOf } from "../commands/check";
import type { Command, Desk } from "../commands/desk";
import { sentenceFor } from "../commands/failure-words";
import { insertSheets } from "../commands/insert-sheets";
import { inSummary } from "../state/transitions";
import { copyRich } from "./copy";
import { summaryWords } from "./words";

/**
 * Counts by the last check, or, where nothing was checked yet, by a reading of its own that marks nothing in the sheet.
 */
export const countAll: Command = {
  async perform(desk) {
    try {
      const view = (await ofLastCheck(desk)) ?? (await ofOwnReading(desk));
      desk.change(inSummary({ view, failure: null }));
    } catch (error) {
      desk.change(inSummary({ failure: sentenceFor(error) }));
    }
    return null;
  },
};

function ofLastCheck({ judge, state, surroundings }: Desk): Promise<Summary | null> {
  return state().judgement ? judge.summary(surroundings.today()) : Promise.resolve(null);
}

async function ofOwnReading(desk: Desk): Promise<Summary | null> {
  await desk.judge.check(await desk.workbook.sheets(), optionsOf(desk));
  return desk.judge.summary(desk.surroundings.today());
}

type Shown = [view: Summary, by: SummaryBy];

/** 复制: the sentence and the table, as text and as a table. */
export const copySummary: Command<Shown> = {
  order: "at once",
  async perform(_desk, view, by) {
    const { summaryTabs, summaryTableHtml } = await import("../../reports/summary-clipboard");
    const copied = copyRich(summaryTabs(view, by), summaryTableHtml(view, by));
    return copied ? { tone: "ok", text: summaryWords.copied } : { tone: "warning", text: summaryWords.notCopied };
  },
};

/** 插入工作表: a sheet that prints on one page. */
export const insertSummary: Command<Shown> = {
  async perform(desk, view, by) {
    const { summarySheet } = await import("../../reports/summary-sheet");
    return insertSheets.perform(desk, [summarySheet(view, by)], ([sheet = ""]) => summaryWords.inserted(sheet));
  },
};

/** 导出: a page that prints. */
export const saveSummary: Command<Shown> = {
  async perform({ workbook, surroundings }, view, by) {
    const { summaryPage } = await import("../../reports/summary-page");
    const fileName = await workbook.fileName();
    const name = summaryWords.fileName(fileName);
    surroundings.savePage?.(name, summaryPage(view, by, { fileName, generatedAt: surroundings.now() }));
    return { tone: "ok", text: summaryWords.saved(name) };
  },
};
