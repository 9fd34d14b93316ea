import { rangeOf } from "../../sheets/grid";
import type { BlueprintPage } from "../../sheets/blueprint";

/**
 * Queues the print set-up: A4 always. After the next sync, whether the sheet is as wide as one page where it should be:
 * real Excel may ignore that while its tab 页面布局 is not open (OJ #1860).
 */
export function askPage(sheet: Excel.Worksheet, page: BlueprintPage): () => boolean {
  const layout = sheet.pageLayout;
  layout.orientation = page.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  // Without verticalFitToPages as many pages follow each other as it takes.
  if (page.fitToWidth)
    layout.zoom = { horizontalFitToPages: 1, ...(page.fitToHeight === true ? { verticalFitToPages: 1 } : {}) };
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  if (page.margins) layout.setPrintMargins("Inches", page.margins);
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.printArea) layout.setPrintArea(rangeOf(page.printArea));
  if (page.footerCenter !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footerCenter;
  layout.load("zoom");
  return () => page.fitToWidth !== true || layout.zoom.horizontalFitToPages === 1;
}
