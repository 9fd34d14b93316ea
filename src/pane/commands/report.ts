import type { Judgement } from "../judge/judge";
import type { Notice } from "../state/pane-state";
import { commandWords } from "./words";
import type { Command, Desk } from "./desk";

/** 导出报告 as a sheet of this workbook, its addresses links to the cells. */
export const insertReport: Command = {
  perform: (desk) =>
    reported(desk, async ({ run, meta }) => {
      const { reportSheet } = await import("../../reports/report-sheet");
      return commandWords.report.inserted(await desk.workbook.insert(reportSheet(run, meta)));
    }),
};

/** 导出报告 as a page that prints. */
export const saveReportPage: Command = {
  perform: (desk) =>
    reported(desk, async ({ run, meta }) => {
      const { htmlPage } = await import("../../reports/html-page");
      const name = commandWords.report.fileName(meta.fileName);
      desk.surroundings.savePage(name, htmlPage([{ run, meta }]));
      return commandWords.report.saved(name);
    }),
};

interface Material {
  readonly run: Judgement;
  readonly meta: { readonly fileName: string; readonly generatedAt: string };
}

async function reported(desk: Desk, make: (material: Material) => Promise<string>): Promise<Notice | null> {
  const { judgement } = desk.state();
  if (!judgement) return null;
  const meta = { fileName: await desk.workbook.fileName(), generatedAt: desk.surroundings.now() };
  return { tone: "ok", text: await make({ run: judgement, meta }) };
}
