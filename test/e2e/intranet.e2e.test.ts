/**
 * The built add-in in a real Chromium: the genuine, self-hosted office.js, Excel's side stubbed by the test host,
 * served over HTTPS as on an intranet.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { ExcelHost } from "../excel-host/excel-host";
import { pageScript } from "../excel-host/page-script.mjs";
import { setting } from "./browser";
import { serveHttps } from "./serve-https";

declare global {
  interface Window {
    readonly excelHost: Promise<ExcelHost>;
  }
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serveHttps>>;

beforeAll(async () => {
  server = await serveHttps(setting("SITE"));
  browser = await chromium.connect(setting("BROWSER"));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

/** The pane beside a sample ledger in an Excel of this version. */
async function openPane(version: string, logging = false): Promise<Opened> {
  const sample = readdirSync("samples").find((name) => name.includes("常见错误")) ?? "";
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 700 },
    locale: "zh-CN",
  });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.addInitScript({
    content: await pageScript({ version, logging, file: readFileSync(path.join("samples", sample)) }),
  });
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByRole("tab").first().waitFor({ timeout: 50_000 });
  return { page, requests, complaints };
}

describe.each(["1.9", "1.14"])("打包好的窗格在 ExcelApi %s 的 Excel 里", (version) => {
  test("检查、标记、清除，不向别的网站要任何东西", async () => {
    const { page, requests, complaints } = await openPane(version);
    const press = (name: string) => page.evaluate(async (button) => (await window.excelHost).pressButton(button), name);
    const formats = () =>
      page.evaluate(async () =>
        (await window.excelHost).book.sheets.flatMap(({ conditionalFormats }) =>
          conditionalFormats.map(({ formula }) => formula),
        ),
      );
    const before = await formats();
    await press("markFindings");
    await waitFor(async () => (await formats()).some((formula) => formula.includes("qiangshen-mark")));
    await press("clearMarks");
    await waitFor(async () => (await formats()).length === before.length);
    expect(new Set(requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).origin))).toEqual(
      new Set([server.origin]),
    );
    expect(complaints).toEqual([]);
  });
});

test("Excel 许可时 office.js 会向微软上报使用情况：页面的策略不许", async () => {
  const { requests, complaints } = await openPane("1.14", true);
  await waitFor(async () => complaints.length > 0);
  expect(requests.filter((url) => !url.startsWith(server.origin) && url.startsWith("http"))).toEqual([]);
});

test("没打开窗格，功能区也能插入空白附表", async () => {
  const { page } = await openPane("1.14");
  const names = () => page.evaluate(async () => (await window.excelHost).book.sheets.map(({ name }) => name));
  const before = await names();
  await page.evaluate(async () => (await window.excelHost).pressButton("insertAnnex4"));
  await waitFor(async () => (await names()).length === before.length + 1);
});

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 50_000;
  while (!(await condition())) {
    if (performance.now() > until) throw new Error("在 50 秒内没有等到");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
