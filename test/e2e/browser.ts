import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
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
}

/** A browser, the built pages, and what went wrong in them. */
export interface Stage {
  readonly site: Site;
  open(page: string, look: Look, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Requests to other origins, errors on the console (a broken Content-Security-Policy is one), uncaught errors. */
  readonly complaints: string[];
  close(): Promise<void>;
}

const flags = ["--no-sandbox", "--font-render-hinting=none", "--use-gl=angle", "--use-angle=swiftshader"];
/** Milliseconds that the page has for whatever is waited for. */
const patience = 20_000;
/** The day of the sample's story: the 9th, one day before the report is due. */
const storyTime = new Date("2026-10-09T14:30:00+08:00");

/** Starts a browser over the built pages. */
export async function openStage(): Promise<Stage> {
  const site = await serve(setting("SITE"));
  const browser: Browser = await chromium.launch({ executablePath: setting("BROWSER"), args: flags, headless: true });
  const complaints: string[] = [];
  return {
    site,
    complaints,
    async open(path, { width, height, theme = "light" }, prepare) {
      const scale = width > 600 ? 1 : 1.5;
      const context = await browser.newContext({ ...optionsFor(theme, scale), viewport: { width, height } });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      watch(page, site, complaints);
      await page.clock.setFixedTime(storyTime);
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

/** Pictures are sharp at the size at which the documentation shows them, and no larger. */
function optionsFor(theme: NonNullable<Look["theme"]>, scale: number): BrowserContextOptions {
  return {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
    acceptDownloads: true,
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
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
