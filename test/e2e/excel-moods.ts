import type { Page } from "playwright-core";
import { usualMistakes, type ExcelOptions } from "./excel-face";
import { pane } from "./steps";

/** A state of the pane, and how to reach it. */
export interface State {
  readonly name: string;
  readonly options: ExcelOptions;
  reach(page: Page): Promise<void>;
}

/** The sample ledger with the usual mistakes. */
export const mistakes: ExcelOptions = { file: usualMistakes };

/** What the pane shows while Excel refuses, waits, or was edited. */
export const excelMoods: readonly State[] = [
  {
    name: "没有检查成",
    options: mistakes,
    reach: async (page) => {
      await pane(page).button("检查").waitFor();
      await page.evaluate(async () => {
        const { faults } = await window.excelHost;
        for (let request = 0; request < 20; request++) faults.failNext("*", "ServiceNotAvailable");
      });
      await pane(page).button("检查").click();
      await page.locator(".verdict.error").waitFor();
    },
  },
  {
    name: "等编辑结束",
    options: mistakes,
    reach: async (page) => {
      await pane(page).button("检查").waitFor();
      await page.evaluate(async () => {
        (await window.excelHost).faults.editingCell = true;
      });
      await pane(page).button("检查").click();
      await page.getByText("接着做").waitFor();
    },
  },
  {
    name: "更新标记",
    options: mistakes,
    reach: async (page) => {
      await pane(page).check();
      await page.evaluate(async () => {
        const host = await window.excelHost;
        const sheet = host.book.sheet("三季度情况表");
        if (!sheet) throw new Error("no sheet");
        host.book.type(sheet.name, "G5", "2026年1月16日 通过");
        host.raiseChanged(sheet, { top: 4, left: 6, bottom: 4, right: 6 }, "clerk");
        host.flushEvents();
      });
      await pane(page).button("更新标记").waitFor();
    },
  },
];
