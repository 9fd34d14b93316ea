import { copyFileSync, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { addDays, day, isoOf } from "../../src/dates/day";
import { openStage, type Look, type Stage } from "./browser";
import { excelFace, usualMistakes, type ExcelOptions } from "./excel-face";
import { downloadDuring } from "./face";
import { pane } from "./steps";
import { eventually } from "./story";

jest.setTimeout(60_000);

const output = path.resolve(__dirname, "output/pictures");
/** LEDGER_PICTURES=1 renews the pictures of the documentation. */
const images = process.env["LEDGER_PICTURES"] ? path.resolve(__dirname, "../../docs/images") : null;
const sheet = "三季度情况表";

let stage: Stage;
beforeAll(async () => {
  for (const folder of [output, ...(images ? [images] : [])]) mkdirSync(folder, { recursive: true });
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints).toEqual([]));

const usual: Look = { width: 320, height: 720 };
const rows = (page: Page) => page.locator(".enterprise");
const chip = (page: Page, name: RegExp) => page.getByRole("button", { name });
const summary = (page: Page, text: string) => eventually(() => page.locator(".verdict h1").textContent(), text);

/** Opens 期限 at once, without a check before it. */
async function deadlinesOf(options: ExcelOptions = { file: usualMistakes }, look: Look = usual) {
  const face = await excelFace(stage, look, options);
  await pane(face.page).tab("期限").click();
  await rows(face.page).first().waitFor();
  return face;
}

describe("期限", () => {
  it("opens without a check, and neither marks nor selects anything in the sheet", async () => {
    const face = await deadlinesOf();
    await summary(face.page, "3家逾期，5家60天内到期");
    expect(await rows(face.page).first().textContent()).toContain("逾期109天");
    expect(await face.markedCells(sheet)).toBe(0);
    expect(await face.selected()).toBe("A1");
    await pane(face.page).tab("检查").click();
    expect(await pane(face.page).button("检查").isVisible()).toBe(true);
  });

  it("a chip leaves its own; pressed again it leaves all; the choice holds over another tab", async () => {
    const { page } = await deadlinesOf();
    await chip(page, /^逾期\s*3$/).click();
    await eventually(() => rows(page).count(), 3);
    await pane(page).tab("设置").click();
    await pane(page).tab("期限").click();
    await eventually(() => rows(page).count(), 3);
    await chip(page, /^逾期\s*3$/).click();
    await page.getByLabel("按批次筛选").selectOption({ label: "2025年6月20日" });
    expect(await page.locator(".narrowing h2").textContent()).toMatch(/\d+家，共42家/);
    await page.getByRole("button", { name: "查找企业" }).click();
    await page.getByLabel("查找企业").last().fill("沪岳");
    await eventually(() => rows(page).count(), 1);
  });

  it("a click goes to the row in the sheet and opens all limits; a row selected in the sheet opens its own", async () => {
    const face = await deadlinesOf();
    await rows(face.page).first().click();
    await eventually(() => face.selected(), "B10");
    const table = face.page.getByRole("table", { name: "上海沪岳金属制品有限公司的各项期限" });
    expect(await table.getByRole("row").count()).toBe(5);
    await face.select(sheet, "D13");
    await eventually(() => face.page.getByRole("group", { name: "上海澜科涂料有限公司" }).isVisible(), true);
    expect(await table.count()).toBe(0);
  });

  it("an archive opens to its enterprises and the documents of 附表2", async () => {
    const face = await deadlinesOf();
    await face.page.getByRole("button", { name: /评估档案归档，2家/ }).click();
    expect(await face.page.locator(".archive-open").textContent()).toContain("评估专家意见单");
    await face.page.locator(".filing").nth(1).click();
    await eventually(() => face.selected(), "B18");
  });

  it("follows the sheet while it is edited, before a check and after one", async () => {
    const face = await deadlinesOf();
    await face.type(sheet, "F10", "2026年6月11日 通过");
    await summary(face.page, "2家逾期，5家60天内到期");
    await pane(face.page).tab("检查").click();
    await pane(face.page).check();
    await pane(face.page).tab("期限").click();
    await face.type(sheet, "F10", "/");
    await summary(face.page, "3家逾期，5家60天内到期");
  });

  it("exports a page that prints, with every picture", async () => {
    const { page } = await deadlinesOf();
    const download = await downloadDuring(page, () => page.getByRole("button", { name: "导出期限表" }).click());
    const html = await readFile(await download.path(), "utf8");
    expect(html).toContain("3家逾期，5家60天内到期");
    expect(html.match(/role="img"/g)).toHaveLength(42);
  });

  it("works without a mouse: filters, then the list by arrow keys, Enter to the sheet, Esc to close", async () => {
    const face = await deadlinesOf();
    const { page } = face;
    const open = () => page.locator(".card").getAttribute("aria-label");
    await chip(page, /^全部/).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await eventually(() => rows(page).count(), 3);
    await page.keyboard.press("Enter");
    await rows(page).first().focus();
    await page.keyboard.press("ArrowDown");
    await eventually(open, "上海恒泽表面处理科技（集团）股份有限公司申江分公司");
    await page.keyboard.press("Enter");
    await eventually(() => face.selected(), "B6");
    await page.keyboard.press("ArrowDown");
    await eventually(open, "上海澜科涂料有限公司");
    await page.keyboard.press("End");
    await eventually(open, "上海钧泰轴承有限公司");
    await page.keyboard.press("Home");
    await eventually(open, "上海沪岳金属制品有限公司");
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute("data-position")), "0");
    await page.keyboard.press("Escape");
    await eventually(() => page.locator(".card").count(), 0);
  });

  it("nothing recognised: the bureau's own dates, and the way to what each sheet lacks", async () => {
    const face = await excelFace(stage, usual, {
      sheets: {
        通讯录: [
          ["姓名", "电话"],
          ["张三", "139"],
        ],
      },
    });
    await pane(face.page).tab("期限").click();
    await summary(face.page, "没有可以计算期限的企业");
    expect(await face.page.locator(".bureau").textContent()).toContain("报送附表3、附表4");
    await face.page.getByRole("button", { name: /去检查/ }).click();
    await summary(face.page, "没有认出附表3或附表4");
  });
});

describe("how it looks", () => {
  const looks: Readonly<Record<string, Look>> = {
    浅色: { width: 320, height: 1160 },
    深色: { width: 320, height: 1160, theme: "dark" },
    高对比度: { width: 320, height: 720, theme: "contrast" },
    "270像素": { width: 270, height: 720 },
  };
  /** What docs/期限.md shows. */
  const shown = ["浅色", "深色"];
  it.each(Object.keys(looks))("%s: no barrier, nothing scrolls sideways", async (name) => {
    const look = looks[name] ?? usual;
    const { page } = await deadlinesOf({ file: usualMistakes }, look);
    await rows(page).nth(1).click();
    await page.waitForTimeout(200);
    expect(await page.evaluate(sidewaysScrollers)).toBe(0);
    const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]").withTags(["wcag2a", "wcag2aa", "wcag22aa"]);
    const { violations } = await (look.theme === "contrast" ? axe.disableRules("color-contrast") : axe).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    const { page: fresh } = await deadlinesOf({ file: usualMistakes }, look);
    const file = path.join(output, `期限-${name}.png`);
    await fresh.waitForTimeout(200);
    await fresh.screenshot({ path: file });
    if (images && shown.includes(name)) copyFileSync(file, path.join(images, `期限-${name}.png`));
  });
});

describe("500 enterprises", () => {
  const headings = [
    "序号",
    "企业名称",
    "名单公布时间",
    "要求完成期限",
    "审核咨询机构名称",
    "评估时间和评估结果",
    "验收时间和验收结果",
  ];
  const many = Array.from({ length: 500 }, (_, at) => {
    const listedOn = isoOf(addDays(day("2024-01-04"), at * 2));
    const assessed = at % 3 === 0 ? `${isoOf(addDays(day("2024-10-04"), at * 2))} 通过` : "";
    return [at + 1, `上海申江第${at + 1}机械厂`, listedOn, "", at % 5 === 0 ? "" : "自行审核", assessed, ""];
  });

  it("no main-thread task over 200 ms: opening, scrolling through, filtering, after an edit", async () => {
    const face = await excelFace(stage, usual, { sheets: { 台账: [headings, ...many] } });
    const { page } = face;
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { longTasks: seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ["longtask"],
      });
    });
    const longest = () =>
      page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks.splice(0)));
    // First of all: a task that does hold the page up is seen.
    await page.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 300;
        while (performance.now() < until);
      });
    });
    await eventually(async () => (await longest()) > 100, true);
    await pane(page).tab("期限").click();
    await rows(page).first().waitFor();
    expect(await page.locator(".narrowing h2").textContent()).toContain("500家");
    for (let step = 1; step <= 12; step++) {
      await page
        .locator("main.scroll")
        .evaluate((main, share) => main.scrollTo(0, main.scrollHeight * share), step / 12);
      await page.waitForTimeout(60);
    }
    await page.locator("main.scroll").evaluate((main) => main.scrollTo(0, 0));
    const before = await page.locator(".verdict h1").textContent();
    await face.type("台账", "F253", "2026年1月5日 通过");
    await eventually(async () => (await page.locator(".verdict h1").textContent()) === before, false);
    await page.locator(".chips").getByRole("button", { name: /^逾期/ }).click();
    await page.waitForTimeout(300);
    expect(await longest()).toBeLessThanOrEqual(200);
  });
});

/** How many of the page's scrolling parts scroll sideways. */
function sidewaysScrollers(): number {
  return [document.documentElement, ...document.querySelectorAll(".scroll")].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  ).length;
}
