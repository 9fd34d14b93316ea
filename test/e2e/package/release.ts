import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { setting } from "../browser";

const root = path.resolve(__dirname, "../../..");

/** The folder of sample ledgers. */
export const samples = path.join(root, "samples");

/** The three ways to hand the product over, by the names of their files. */
export const names = {
  singleFile: "强审台账助手-单机版.html",
  serverFolder: "强审台账助手-服务器版.zip",
  commandLine: "ledger.mjs",
} as const;

/** What npm run package makes of the pages under test; made once in a run. Answers the folder. */
export function madeRelease(): string {
  const folder = setting("RELEASE");
  if (!existsSync(folder)) {
    // Beside it, then whole at once: another process may make it, or look, meanwhile.
    const own = `${folder}-${process.pid}`;
    execFileSync(process.execPath, [path.join(root, "scripts/package/index.mjs"), own], {
      env: { ...process.env, LEDGER_SITE: setting("SITE") },
    });
    if (existsSync(folder)) rmSync(own, { recursive: true });
    else renameSync(own, folder);
  }
  return folder;
}

/** A page from the disk, in a browser without a network; whatever it asks of one, and whatever goes wrong in it. */
export async function openFromDisk(
  browser: Browser,
  file: string,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(50_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}
