/* global document, window, MutationObserver */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import webpack from "webpack";
import setUp from "../test/e2e/global-setup.mjs";
import tearDown from "../test/e2e/global-teardown.mjs";
import { serve } from "../test/e2e/site.mjs";
import configuration from "../webpack.config.js";
import { longestTask } from "./longest-task.mjs";
import { ledgerRows } from "./make-ledger.mjs";
import { median } from "./measure.mjs";

const header = [["附表3"], ["序号", "企业名称", "名单公布时间", "应完成时间", "咨询机构", "评估", "验收"]];
const runs = 7;

/** pane.*: what the pane costs to load, to use and to keep up to date, in the pages as they are shipped. */
export async function measure() {
  await setUp();
  const folder = process.env.LEDGER_E2E_SITE;
  const empty = await emptyPage(folder);
  const site = await serve(folder);
  const browser = await chromium.connect(process.env.LEDGER_E2E_BROWSER);
  try {
    const opening = await usable(browser, site.origin, empty);
    return {
      "pane.first_js_kb_gzip": firstScripts(folder),
      "pane.usable_over_empty": opening,
      "pane.edit_over_check_10k": await editOverCheck(browser, site.origin),
      "pane.longest_task_ms_100k": await longestTask(browser, site.origin),
    };
  } finally {
    await browser.close();
    await tearDown();
    site.close();
    rmSync(path.join(folder, empty), { force: true });
  }
}

function scriptsOf(folder, page) {
  const html = readFileSync(path.join(folder, page), "utf8");
  return [...html.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(([, source]) => source);
}

/** JavaScript that the pane's page names, in kB of 1,000 bytes, without office.js. */
function firstScripts(folder) {
  const own = scriptsOf(folder, "taskpane.html").filter((source) => !source.startsWith("office/"));
  return own.reduce((sum, source) => sum + gzipSync(readFileSync(path.join(folder, source))).length, 0) / 1_000;
}

/** Builds the page with one button as the real ones are built, into the same folder; returns its name. */
async function emptyPage(folder) {
  const settings = await configuration({}, { mode: "production" });
  const output = mkdtempSync(path.join(os.tmpdir(), "qiangshen-empty-"));
  const plugins = settings.plugins.filter(({ constructor }) => constructor.name === "MiniCssExtractPlugin");
  const compiler = webpack({
    ...settings,
    entry: { empty: "./bench/empty-page.tsx" },
    output: { ...settings.output, path: output, filename: "empty.js" },
    optimization: { splitChunks: false },
    devtool: false,
    plugins,
  });
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? stats.toString("errors-only")) : resolve(),
    ),
  );
  writeFileSync(path.join(folder, "empty.js"), readFileSync(path.join(output, "empty.js")));
  const pane = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const bare = pane.replace(/<link[^>]*stylesheet[^>]*>/g, "").replace(/<script[^>]*defer[^>]*><\/script>/g, "");
  writeFileSync(
    path.join(folder, "empty.html"),
    bare.replace("</head>", "<script defer src=empty.js></script></head>"),
  );
  rmSync(output, { recursive: true });
  return "empty.html";
}

/** Excel's side, over these rows. */
function hostScript(rows) {
  const [first, ...rest] = readFileSync(process.env.LEDGER_E2E_HOST, "utf8").split("\n");
  const prefix = "window.excelHostOptions = ";
  const options = { ...JSON.parse(first.slice(prefix.length).replace(/;$/, "")), sheets: { 附表3: rows } };
  return [`${prefix}${JSON.stringify(options)};`, ...rest].join("\n");
}

/** Milliseconds from navigation until the button 检查 can be pressed, cold, one page after the other in turn. */
async function usable(browser, origin, empty) {
  const host = hostScript(header);
  const once = async (page) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
    const tab = await context.newPage();
    await tab.addInitScript({ content: host });
    await tab.goto(`${origin}/${page}`);
    const button = await tab.waitForFunction(() => {
      const found = [...document.querySelectorAll("button")].some(({ textContent }) => textContent === "检查");
      return found ? performance.now() : 0;
    });
    const milliseconds = await button.jsonValue();
    await context.close();
    return milliseconds;
  };
  const pane = [];
  const bare = [];
  for (let run = 0; run <= runs; run += 1) {
    bare.push(await once(empty));
    pane.push(await once("taskpane.html"));
  }
  return median(pane.slice(1)) / median(bare.slice(1));
}

/** Time from the pause after an edit until its findings are shown ÷ time of a whole check, both as the page shows them. */
async function editOverCheck(browser, origin) {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 720 } })).newPage();
  await page.addInitScript({ content: hostScript([...header, ...ledgerRows(10_000)]) });
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole("button", { name: "检查", exact: true }).click();
  await page.locator(".verdict").waitFor();
  const checks = [];
  const edits = [];
  for (let run = 0; run < runs; run += 1) {
    checks.push(await spanOf(page, ".working", () => page.getByRole("button", { name: "重新检查" }).click()));
    edits.push(
      await spanOf(page, ".strip .rechecking", () =>
        page.evaluate(async (row) => {
          const host = await window.excelHost;
          const sheet = host.book.sheet("附表3");
          host.book.type("附表3", `F${row + 1}`, row % 2 ? "/" : "2025年5月6日 通过");
          host.raiseChanged(sheet, { top: row, left: 5, bottom: row, right: 5 }, false);
          host.flushEvents();
        }, 5_000 + run),
      ),
    );
    await page.waitForTimeout(300);
  }
  await page.context().close();
  return median(edits) / median(checks);
}

/** How long something stands in the page, in milliseconds. */
async function spanOf(page, selector, act) {
  await page.evaluate((wanted) => {
    window.span = new Promise((resolve) => {
      let began = null;
      const observer = new MutationObserver(() => {
        const there = document.querySelector(wanted) !== null;
        if (there) began ??= performance.now();
        else if (began !== null) {
          observer.disconnect();
          resolve(performance.now() - began);
        }
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  }, selector);
  await act();
  return page.evaluate(() => window.span);
}
