import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { serve } from "./site.mjs";

type Site = Awaited<ReturnType<typeof serve>>;

/** Written down by the global set-up. */
export function setting(name: string): string {
  const value = process.env[`LEDGER_E2E_${name}`];
  if (value === undefined) throw new Error(`LEDGER_E2E_${name} is missing: run through jest's project “e2e”`);
  return value;
}

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme?: "light" | "dark" | "contrast";
  /** What the page's clock says; the story's time unless said. */
  readonly time?: Date;
}

/** The run's browser, the built pages, and what went wrong in them. */
export interface Stage {
  readonly site: Site;
  open(page: string, look: Look, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Requests to other origins, errors on the console (a broken Content-Security-Policy is one), uncaught errors. */
  readonly complaints: string[];
  /** Closes the pages that are open. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds that the page has for whatever is waited for. */
const patience = 50_000;
/** The day of the sample's story: the 9th, one day before the report is due. */
const storyTime = new Date("2026-10-09T14:30:00+08:00");

/** Opens pages of the built site in the run's browser. */
export async function openStage(): Promise<Stage> {
  const site = await serve(setting("SITE"));
  const browser = await chromium.connect(setting("BROWSER"));
  const complaints: string[] = [];
  const contexts = new Map<number, BrowserContext>();
  /** One context for all pages of a sharpness, so that scripts are compiled once and not for every page. */
  const contextOf = async (scale: number): Promise<BrowserContext> => {
    const open = contexts.get(scale);
    if (open) return open;
    const context = await browser.newContext(optionsFor(scale));
    context.setDefaultTimeout(patience);
    context.on("close", () => contexts.delete(scale));
    contexts.set(scale, context);
    return context;
  };
  return {
    site,
    complaints,
    async clear() {
      for (const context of contexts.values()) await emptied(context, site.origin);
    },
    async open(path, { width, height, theme = "light", time = storyTime }, prepare) {
      const context = await contextOf(width > 600 ? 1 : 1.5);
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: theme === "light" ? "light" : "dark",
        forcedColors: theme === "contrast" ? "active" : "none",
      });
      watch(page, site, complaints);
      await page.addInitScript(stopClock, time.getTime());
      await prepare?.(page);
      await page.goto(`${site.origin}/${path}`);
      await page.evaluate(boldChinese);
      return page;
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/**
 * The page's clock stands at this moment (milliseconds since 1970). Playwright's own stopped clock makes plain Dates of
 * what is derived from Date, so that a UTCDate counts in local time unnoticed: here only the moment is another.
 */
function stopClock(moment: number): void {
  const Running = Date;
  class Stopped extends Running {
    constructor(...given: []) {
      if (given.length === 0) super(moment);
      else super(...given);
    }
    static override now(): number {
      return moment;
    }
  }
  globalThis.Date = Stopped as DateConstructor;
}

/** Closes a context's pages and forgets what they stored; the scripts they loaded stay. */
async function emptied(context: BrowserContext, origin: string): Promise<void> {
  const [first] = context.pages();
  if (!first) return;
  const session = await context.newCDPSession(first);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage,indexeddb" });
  await Promise.all(context.pages().map((page) => page.close()));
}

/** Pictures are sharp at the size at which the documentation shows them, and no larger. */
function optionsFor(deviceScaleFactor: number): BrowserContextOptions {
  return {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    deviceScaleFactor,
    reducedMotion: "reduce",
    acceptDownloads: true,
  };
}

function watch(page: Page, site: Site, complaints: string[]): void {
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(?:blob|data):/.test(url)) complaints.push(`request to ${url}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
}

/** The only Chinese font of a bare Linux has one weight; named as a face, the browser draws the bold ones itself. */
function boldChinese(): void {
  for (const family of ["Segoe UI", "Microsoft YaHei UI"]) {
    document.fonts.add(new FontFace(family, 'local("WenQuanYi Zen Hei")', { weight: "400" }));
  }
}
