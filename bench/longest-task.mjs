/* global window, PerformanceObserver */
import { rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ledgerFile } from "./make-ledger.mjs";

const rows = 100_000;

/**
 * The longest task (ms) of the page's own thread while the workbench opens a file of 100,000 rows, checks it, marks it and
 * saves it; how long each took and its longest task go to stderr.
 */
export async function longestTask(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${origin}/workbench.html`);
  await page.locator(".verdict").waitFor();
  await watchTasks(page);
  const button = (name) => page.getByRole("button", { name, exact: true });
  const checked = () =>
    page
      .locator(".strip")
      .filter({ hasText: `${rows}家` })
      .waitFor();
  const phases = {
    打开: async () => {
      await page.locator("input[type=file]").first().setInputFiles(ledgerFile(rows));
      await page
        .locator(".status-bar")
        .filter({ hasText: String(rows + 3) })
        .waitFor();
    },
    // 检查 ends with the marks in the sheet.
    检查和标出: async () => {
      await checked();
      await button("重新检查").click();
      await page.locator(".working").waitFor();
      await checked();
    },
    保存: async () => {
      const download = page.waitForEvent("download");
      await button("保存副本").click();
      const saved = path.join(os.tmpdir(), `qiangshen-bench-saved-${process.pid}.xlsx`);
      await (await download).saveAs(saved);
      rmSync(saved);
    },
  };
  let longest = 0;
  for (const [name, work] of Object.entries(phases)) {
    const began = Date.now();
    await work();
    const took = Date.now() - began;
    await page.waitForTimeout(1_000);
    const task = await page.evaluate(() => window.takeLongest());
    console.error(`${name}：${took}毫秒，最长的任务${Math.round(task)}毫秒`);
    longest = Math.max(longest, task);
  }
  await context.close();
  return longest;
}

function watchTasks(page) {
  return page.evaluate(() => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask" });
    window.takeLongest = () => {
      const taken = longest;
      longest = 0;
      return taken;
    };
  });
}
