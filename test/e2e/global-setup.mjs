import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sparticuz from "@sparticuz/chromium";
import { pageScript } from "../excel-host/page-script.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const output = path.join(here, "output");

/** Browsers that a machine may have anyway; failing those, the one that npm brought. */
const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--font-render-hinting=none",
  // A machine for tests has no graphics card: to act one took a quarter of the run's time, and draws the same.
  "--disable-gpu",
];

/**
 * Builds the pages once as they are shipped, and Excel's side for the task pane's page, and starts the one browser of the whole run.
 * LEDGER_SITE names pages already built.
 */
export default async function setUp() {
  mkdirSync(output, { recursive: true });
  const site = process.env.LEDGER_SITE ?? path.join(output, "site");
  if (process.env.LEDGER_SITE === undefined) {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", site], {
      cwd: root,
      stdio: "inherit",
    });
  }
  writeFileSync(path.join(output, "excel-host.js"), await pageScript({ version: "1.14", sheets: {} }));
  process.env.LEDGER_E2E_SITE = site;
  // Made by the first test that needs it, of these pages.
  const release = path.join(output, "release");
  rmSync(release, { recursive: true, force: true });
  process.env.LEDGER_E2E_RELEASE = release;
  process.env.LEDGER_E2E_HOST = path.join(output, "excel-host.js");
  const executablePath = installed.find((file) => existsSync(file)) ?? (await sparticuz.executablePath());
  const browser = await chromium.launchServer({ executablePath, args: flags, headless: true });
  process.env.LEDGER_E2E_BROWSER = browser.wsEndpoint();
  // Read again by global-teardown.mjs.
  Object.assign(globalThis, { ledgerBrowser: browser });
}
