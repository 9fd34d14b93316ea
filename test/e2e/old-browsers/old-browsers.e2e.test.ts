/**
 * The built pages in the oldest browsers that they promise to work in. OLD_BROWSERS=1 runs it: some 45 MB a browser
 * come from the npm registry the first time.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { pageScript } from "../../excel-host/page-script.mjs";
import { setting } from "../browser";
import { madeRelease, names } from "../package/release";
import { serve } from "../site.mjs";
import { oldChromiums, startOldBrowser, type OldBrowser, type OldPage, type OldVersion } from "./old-browser";

jest.setTimeout(300_000);

const asked = process.env["OLD_BROWSERS"] === "1";
/** Rows, not a file: the test's own Excel runs before the page's polyfills. */
const sheets = {
  台账: [
    ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估", "验收"],
    [1, "上海申岚精细化工有限公司", "2026.13.5", 46_192, "自行审核", "", ""],
  ],
};
const pictures = path.resolve(__dirname, "../output/old-browsers/pictures");

if (!asked) test.skip("old browsers: OLD_BROWSERS=1 fetches and runs them", () => undefined);

(asked ? describe : describe.skip).each(Object.keys(oldChromiums).map(Number) as OldVersion[])(
  "Chromium %s",
  (version) => {
    let site: Awaited<ReturnType<typeof serve>>;
    let browser: OldBrowser;
    beforeAll(async () => {
      mkdirSync(pictures, { recursive: true });
      site = await serve(setting("SITE"));
      browser = await startOldBrowser(version);
      expect(await browser.version()).toContain(`/${version}.`);
    });
    afterAll(async () => {
      await browser?.close();
      site?.close();
    });

    async function opened(name: string, size: { width: number; height: number }, script = "") {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.setViewport(size);
      if (script !== "") await page.evaluateOnNewDocument(script);
      await page.goto(new URL(name, site.origin).href);
      return { page, complaints };
    }

    test("工作台检查、修正，每个页签打得开，版面排得好", async () => {
      const { page, complaints } = await opened("workbench.html", { width: 1280, height: 800 });
      await says(page, ".verdict h1", "3处必改，2处请核实");
      await press(page, "button.item", "D11");
      await says(page, "article.card", "D11");
      expect(await layoutOf(page)).toEqual({ touching: [], stacked: [], sideways: false });
      await page.screenshot({ path: path.join(pictures, `${version}.png`) });
      await press(page, "article.card button", "修正");
      await says(page, ".verdict h1", "2处必改，2处请核实");
      for (const [tab, content] of tabs) {
        await press(page, ".tabs [role=tab]", tab);
        await says(page, `main[aria-label="${tab}"]`, content);
        expect(await layoutOf(page)).toEqual({ touching: [], stacked: [], sideways: false });
        await page.screenshot({ path: path.join(pictures, `${version}-${tab}.png`) });
      }
      expect(complaints).toEqual([]);
      await page.close();
    });

    test("单机版从硬盘直接打开", async () => {
      const file = path.join(madeRelease(), names.singleFile);
      const { page, complaints } = await opened(pathToFileURL(file).href, { width: 1280, height: 800 });
      await says(page, ".verdict h1", "3处必改，2处请核实");
      expect(complaints).toEqual([]);
      await page.close();
    });

    test("任务窗格在 Excel 里检查", async () => {
      const script = await pageScript({ sheets, target: "es2020" });
      const { page, complaints } = await opened("taskpane.html", { width: 320, height: 800 }, script);
      await press(page, "main button", "检查");
      await says(page, ".verdict h1", "1处必改");
      await says(page, "article.card", "C2");
      expect(await layoutOf(page)).toEqual({ touching: [], stacked: [], sideways: false });
      await page.screenshot({ path: path.join(pictures, `${version}-taskpane.png`) });
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);

/** The tabs, and words of each. */
const tabs = [
  ["期限", "上海"],
  ["统计", "评估"],
  ["模板", "空白附表"],
  ["设置", "判断日期"],
] as const;

/** Waits until the first element of a selector holds a text. */
function says(page: OldPage, selector: string, text: string): Promise<unknown> {
  const [wanted, words] = [JSON.stringify(selector), JSON.stringify(text)];
  return page.waitForFunction(
    `(document.querySelector(${wanted}) || { textContent: "" }).textContent.includes(${words})`,
  );
}

/** Presses the first element of a selector that holds a text, once it is there. */
async function press(page: OldPage, selector: string, text: string): Promise<void> {
  const found = `Array.from(document.querySelectorAll(${JSON.stringify(selector)})).find((one) => one.textContent.includes(${JSON.stringify(text)}))`;
  await page.waitForFunction(`!!${found}`);
  await page.evaluate(`${found}.click()`);
}

/** What would look broken: neighbours in bars that touch, rows of lists that became stacks, sideways scrolling. */
function layoutOf(page: OldPage): Promise<unknown> {
  return page.evaluate(`(${String(lookOver)})()`);
}

/* Runs in the page. */
function lookOver(): unknown {
  const all = (selector: string): Element[] => Array.from(document.querySelectorAll(selector));
  const box = (element: Element): DOMRect => element.getBoundingClientRect();
  const isShown = (element: Element): boolean =>
    box(element).width > 1 && getComputedStyle(element).position !== "absolute";
  const touching: string[] = [];
  for (const bar of all(".top-bar, .filters, .bar, .dialog-actions, .actions")) {
    const shown = Array.from(bar.children).filter(isShown);
    shown.forEach((one, at) => {
      const next = shown[at + 1];
      if (next && box(next).top < box(one).bottom && box(next).left - box(one).right < 1) touching.push(bar.className);
    });
  }
  const stacked = all("button.item, button.enterprise")
    .filter(isShown)
    .filter(({ children: [shape, text] }) => {
      return shape && text && box(text).top >= box(shape).bottom;
    });
  const root = document.documentElement;
  return {
    touching,
    stacked: stacked.map(({ className }) => className),
    sideways: root.scrollWidth > root.clientWidth,
  };
}
