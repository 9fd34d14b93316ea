import type { Judgement } from "../judge/judge";
import type { Notice } from "../state/pane-state";
import { commandWords } from "./words";
import type { Command, Desk } from "./desk";
import { insertedNotice } from "./insert-sheets";

/** 导出报告 as a sheet of this workbook, its addresses links to the cells. */
export const insertReport: Command = {
  perform: (desk) =>
    reported(desk, async ({ run, meta }) => {
      const { reportSheet } = await import("../../reports/report-sheet");
      let tooWide = false;
      const name = await desk.workbook.insert(reportSheet(run, meta), () => (tooWide = true));
      return insertedNotice(commandWords.report.inserted(name), tooWide);
    }),
};

/** 导出报告 as a page that prints. */
export const saveReportPage: Command = {
  perform: (desk) =>
    reported(desk, async ({ run, meta }) => {
      const { htmlPage } = await import("../../reports/html-page");
      const { wholeOf } = await import("../../reports/pieces");
      const name = commandWords.report.fileName(meta.fileName);
      desk.surroundings.savePage?.(name, wholeOf(htmlPage([{ run, meta }])));
      return { tone: "ok", text: commandWords.report.saved(name) };
    }),
};

/** 另存报送件: these sheets of the open file (null: all of it) without what we put in it. */
export const saveSubmission: Command<[sheets: readonly string[] | null]> = {
  failed: () => commandWords.submission.failed,
  async perform({ surroundings }, sheets) {
    const name = await surroundings.submission?.save(sheets);
    return name === undefined ? null : { tone: "ok", text: commandWords.submission.saved(name) };
  },
};

interface Material {
  readonly run: Judgement;
  readonly meta: { readonly fileName: string; readonly generatedAt: string };
}

async function reported(desk: Desk, make: (material: Material) => Promise<Notice>): Promise<Notice | null> {
  const { judgement } = desk.state();
  if (!judgement) return null;
  const meta = { fileName: await desk.workbook.fileName(), generatedAt: desk.surroundings.now() };
  return make({ run: judgement, meta });
}
