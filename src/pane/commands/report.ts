import type { Judgement } from "../judge/judge";
import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { words } from "../words";

/** 导出报告 as a sheet of this workbook, its addresses links to the cells. */
export async function insertReport(desk: Desk): Promise<void> {
  await reported(desk, async ({ run, meta }) => {
    const { reportSheet } = await import("../../reports/report-sheet");
    return words.report.inserted(await desk.workbook.insert(reportSheet(run, meta)));
  });
}

/** 导出报告 as a page that prints. */
export async function saveReportPage(desk: Desk): Promise<void> {
  await reported(desk, async ({ run, meta }) => {
    const { htmlPage } = await import("../../reports/html-page");
    const name = words.report.fileName(desk.workbook.name);
    desk.surroundings.savePage(name, htmlPage([{ run, meta }]));
    return words.report.saved(name);
  });
}

interface Material {
  readonly run: Judgement;
  readonly meta: { readonly fileName: string; readonly generatedAt: string };
}

async function reported(desk: Desk, make: (material: Material) => Promise<string>): Promise<void> {
  const { judgement } = desk.state();
  if (!judgement) return;
  try {
    const text = await make({
      run: judgement,
      meta: { fileName: desk.workbook.name, generatedAt: desk.surroundings.now() },
    });
    desk.dispatch({ type: "notice", notice: { tone: "ok", text } });
  } catch (error) {
    desk.dispatch({ type: "notice", notice: { tone: "error", text: sentenceFor(error) } });
  }
}
