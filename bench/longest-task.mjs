import { rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ledgerFile } from "./make-ledger.mjs";

const rows = 100_000;
/** The least of several runs: what else the machine does only makes tasks longer. */
const runs = 2;

/**
 * The longest task (ms) of the page's own thread while the workbench opens a file of 100,000 rows, checks it, marks it and
 * saves it, over the plain and the varied ledger. In time of the processor, so that a busy machine tells the same; how
 * long each phase took and its longest task go to stderr.
 */
export async function longestTask(browser, origin) {
  const longest = [];
  for (const kind of ["plain", "varied"]) {
    const each = [];
    for (let run = 0; run < runs; run += 1) each.push(await longestTaskOf(browser, origin, kind));
    longest.push(Math.min(...each));
  }
  return Math.max(...longest);
}

async function longestTaskOf(browser, origin, kind) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${origin}/workbench.html`);
  await page.locator(".verdict").waitFor();
  const button = (name) => page.getByRole("button", { name, exact: true });
  const checked = () =>
    page
      .locator(".strip")
      .filter({ hasText: `${rows}家` })
      .waitFor();
  const phases = {
    打开: async () => {
      await page.locator("input[type=file]").first().setInputFiles(ledgerFile(rows, kind));
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
    await browser.startTracing(page, { categories });
    const began = Date.now();
    await work();
    const took = Date.now() - began;
    // Marks come after the list.
    await page.waitForTimeout(afterwards);
    const task = longestIn(await browser.stopTracing());
    console.error(`${kind} ${name}：${took}毫秒，最长的任务${task}毫秒`);
    longest = Math.max(longest, task);
  }
  await context.close();
  return longest;
}

const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
const afterwards = 3_000;

/** The longest task of a page's main thread in a trace, in milliseconds of the processor's time. */
function longestIn(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const tasks = traceEvents.filter(
    (event) => event.ph === "X" && event.name.endsWith("RunTask") && mains.has(threadOf(event)),
  );
  return Math.round(tasks.reduce((most, { tdur, dur }) => Math.max(most, tdur ?? dur), 0) / 1_000);
}
