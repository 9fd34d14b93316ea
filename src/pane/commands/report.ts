import type { ReportMeta } from "../../reports/record";
import { commandWords } from "./words";
import type { Command, Desk } from "./desk";
import { insertedNotice } from "./insert-sheets";

/** 导出报告 as a sheet of this workbook, its addresses links to the cells. */
export const insertReport: Command = {
  async perform(desk) {
    const sheet = await desk.judge.reportSheet(await metaOf(desk));
    if (!sheet) return null;
    let tooWide = false;
    const name = await desk.workbook.insert(sheet, () => (tooWide = true));
    return insertedNotice(commandWords.report.inserted(name), tooWide);
  },
};

/** 导出报告 as a page that prints. */
export const saveReportPage: Command = {
  async perform(desk) {
    const meta = await metaOf(desk);
    const page = await desk.judge.reportPage(meta);
    if (!page) return null;
    const name = commandWords.report.fileName(meta.fileName);
    desk.surroundings.savePage?.(name, page);
    return { tone: "ok", text: commandWords.report.saved(name) };
  },
};

/** 另存报送件: these sheets of the open file (null: all of it) without what we put in it. */
export const saveSubmission: Command<[sheets: readonly string[] | null]> = {
  failed: () => commandWords.submission.failed,
  async perform({ surroundings }, sheets) {
    const name = await surroundings.submission?.save(sheets);
    return name === undefined ? null : { tone: "ok", text: commandWords.submission.saved(name) };
  },
};

async function metaOf({ workbook, surroundings }: Desk): Promise<ReportMeta> {
  return { fileName: await workbook.fileName(), generatedAt: surroundings.now() };
}
