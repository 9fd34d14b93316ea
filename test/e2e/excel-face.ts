import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { ExcelHost } from "../excel-host/excel-host";
import type { CellValue } from "../../src/sheets/grid";
import { setting, type Look, type Stage } from "./browser";
import type { Face } from "./face";

declare global {
  interface Window {
    readonly excelHost: Promise<ExcelHost>;
  }
}

export interface ExcelOptions {
  /** An .xlsx file of samples/; or … */
  readonly file?: string;
  /** … rows by sheet name. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly protect?: string;
  /** Milliseconds before an answer: of the page's own services, of the workbook. */
  readonly latency?: { readonly services: number; readonly workbook: number };
  /** What this Excel does where sources disagree. */
  readonly reading?: "reported" | "documented";
  /** A script that runs before the page's own, as soon as Excel's side stands. */
  readonly first?: string;
}

const samples = path.resolve(__dirname, "../../samples");

/** The sample ledger with the usual mistakes. */
export const usualMistakes = "示例-季度报表-常见错误.xlsx";

/** The task pane's page under the genuine office.js, over a workbook in the test's Excel. */
export async function excelFace(
  stage: Stage,
  look: Look,
  options: ExcelOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Face & { readonly page: Page }> {
  const page = await stage.open("taskpane.html", look, async (fresh) => {
    await fresh.addInitScript({ content: `${hostScript(options)}\n${options.first ?? ""}` });
    await prepare(fresh);
  });
  if (options.protect) {
    await page.evaluate(async (sheet) => {
      const found = (await window.excelHost).book.sheet(sheet);
      if (found) found.protection = { options: { allowFormatCells: false } };
    }, options.protect);
  }
  return {
    name: "Excel",
    page,
    valueOf: (sheet, address) =>
      page.evaluate(async ([name, cell]) => (await window.excelHost).book.value(name, cell), [sheet, address] as const),
    markedCells: (sheet) =>
      page.evaluate(async (name) => {
        const formats = (await window.excelHost).book.sheet(name)?.conditionalFormats ?? [];
        const areas = formats
          .filter(({ formula }) => formula.includes("qiangshen-mark"))
          .flatMap((format) => format.areas);
        return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
      }, sheet),
    selected: () =>
      page.evaluate(async () => {
        const { selection } = (await window.excelHost).book;
        return String.fromCharCode(65 + selection.left) + String(selection.top + 1);
      }),
    select: (sheet, address) =>
      page.evaluate(
        async ([name, column, row]) => {
          const host = await window.excelHost;
          const found = host.book.sheet(name);
          if (!found) return;
          host.book.activeSheet = found;
          host.book.selection = { top: row, left: column, bottom: row, right: column };
          host.raiseSelected(found, host.book.selection);
          host.flushEvents();
        },
        [sheet, address.charCodeAt(0) - 65, Number(address.slice(1)) - 1] as const,
      ),
    type: (sheet, address, value) =>
      page.evaluate(
        async ([name, cell, text, column, row]) => {
          const host = await window.excelHost;
          const found = host.book.sheet(name);
          if (!found) return;
          host.book.type(name, cell, text === "" ? null : text);
          host.raiseChanged(found, { top: row, left: column, bottom: row, right: column }, "clerk");
          host.flushEvents();
        },
        [sheet, address, value, address.charCodeAt(0) - 65, Number(address.slice(1)) - 1] as const,
      ),
    sheetNames: () => page.evaluate(async () => (await window.excelHost).book.sheets.map(({ name }) => name)),
  };
}

/** The clerk changes Excel's theme and comes back to the pane. */
export async function changeTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate(
    (background) => {
      Object.assign(Office.context.officeTheme, { bodyBackgroundColor: background });
      window.dispatchEvent(new Event("focus"));
    },
    theme === "dark" ? "#292929" : "#ffffff",
  );
}

/** The prepared script, with this workbook in place of the empty one it was built with. */
function hostScript({ file, sheets, latency, reading }: ExcelOptions): string {
  const [first = "", ...rest] = readFileSync(setting("HOST"), "utf8").split("\n");
  const prefix = "window.excelHostOptions = ";
  const built = JSON.parse(first.slice(prefix.length).replace(/;$/, "")) as object;
  const bytes = file === undefined ? {} : { file: readFileSync(path.join(samples, file)).toString("base64") };
  return [`${prefix}${JSON.stringify({ ...built, sheets: sheets ?? {}, latency, reading, ...bytes })};`, ...rest].join(
    "\n",
  );
}
