import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openStage, type Look, type Stage } from "./browser";
import { changeTheme, excelFace, type ExcelOptions } from "./excel-face";
import { excelMoods, mistakes, type State } from "./excel-moods";
import { pane } from "./steps";
import { workbenchFace } from "./workbench-face";

jest.setTimeout(60_000);

const output = path.resolve(__dirname, "output/pictures");
/** LEDGER_PICTURES=1 renews the pictures of the documentation. */
const images = process.env["LEDGER_PICTURES"] ? path.resolve(__dirname, "../../docs/images") : null;

let stage: Stage;
beforeAll(async () => {
  for (const folder of [output, ...(images ? [images] : [])]) mkdirSync(folder, { recursive: true });
  stage = await openStage();
});
afterAll(() => stage.close());

/** How a state is looked at, in one page after the other. */
const looks = {
  浅色: { width: 320, scheme: "light", contrast: "none" },
  深色: { width: 320, scheme: "dark", contrast: "none" },
  高对比度: { width: 320, scheme: "dark", contrast: "active" },
  "270像素": { width: 270, scheme: "light", contrast: "none" },
  "500像素": { width: 500, scheme: "light", contrast: "none" },
} as const;
const height = 720;

/** What the documentation shows besides every state in light colours. */
const shownToo = ["有问题-深色", "有问题-高对比度", "有问题-270像素", "有问题-500像素"];

/** The state is on record as a picture; nothing scrolls sideways, no other origin was asked, the Content-Security-Policy held. */
async function pictured(page: Page, name: string, shown: boolean): Promise<string[]> {
  await page.waitForTimeout(150);
  const file = path.join(output, `${name}.png`);
  await page.screenshot({ path: file });
  if (images && shown) copyFileSync(file, path.join(images, `${name}.png`));
  const sideways = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".scroll")].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
  return [...(sideways ? [`${name}: scrolls sideways`] : []), ...stage.complaints.splice(0)];
}

/** What breaks WCAG 2.2 A or AA. In high contrast the system chooses the colours after the styles that axe reads. */
async function barriers(page: Page, name: string, contrast: "none" | "active"): Promise<string[]> {
  // Fluent's focus keeper marks its own sentinels: they can be focused, and pass the focus on at once.
  const axe = new AxeBuilder({ page })
    .exclude("[data-tabster-dummy]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  const { violations } = await (contrast === "active" ? axe.disableRules("color-contrast") : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${name}: ${id}: ${html} ${any[0]?.message ?? ""}`),
  );
}

const clean: ExcelOptions = { file: "示例-季度报表-无问题.xlsx" };
const otherSheets: ExcelOptions = {
  sheets: {
    Sheet1: [["区内企业"], [], ["序号", "企业名称", "评估情况"], [1, "上海申岚精细化工有限公司", "通过"]],
    通讯录: [
      ["姓名", "电话"],
      ["张某", "12345678"],
    ],
  },
};

const check = (page: Page) => pane(page).check();

/** Answers of Excel are held back, as on a slow machine. */
async function slowExcel(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const host = await window.excelHost;
    const receive = host.receive.bind(host);
    host.receive = (text) => void setTimeout(() => receive(text), 60_000);
  });
}

const states: readonly State[] = [
  { name: "首次打开", options: mistakes, reach: async (page) => pane(page).button("检查").waitFor() },
  {
    name: "正在检查",
    options: mistakes,
    reach: async (page) => {
      await pane(page).button("检查").waitFor();
      await slowExcel(page);
      await pane(page).button("检查").click();
      await page.getByRole("progressbar").waitFor();
    },
  },
  { name: "有问题", options: mistakes, reach: check },
  { name: "可以报送", options: clean, reach: check },
  { name: "没有认出", options: otherSheets, reach: check },
  ...excelMoods,
  {
    name: "工作表受保护",
    options: { ...mistakes, protect: "三季度情况表" },
    reach: async (page) => {
      await check(page);
      await pane(page).notice.waitFor();
    },
  },
  {
    name: "修正",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).item("D11").click();
    },
  },
  {
    name: "已修正",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).item("D11").click();
      await pane(page).button("修正").click();
      await pane(page).notice.waitFor();
    },
  },
  {
    name: "忽略并说明",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).item("G6").click();
      await pane(page).button("忽略并说明…").click();
      await pane(page).button("忽略").click();
    },
  },
  {
    name: "全部安全修正",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).button("全部安全修正").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "列对应",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await page.locator("button.strip-line").first().click();
      await page.getByText("各栏在哪一列").waitFor();
    },
  },
  {
    name: "导出报告",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).button("导出报告").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "设置",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).item("G6").click();
      await pane(page).button("忽略并说明…").click();
      await page.getByLabel("为什么不改").fill("环保设施改造延期，已书面说明");
      await pane(page).button("忽略").click();
      await pane(page)
        .button(/^撤回：/)
        .waitFor();
      await pane(page).button("关闭").click();
      await pane(page).tab("设置").click();
      await page.getByText("判断日期").waitFor();
    },
  },
  {
    name: "按规则",
    options: mistakes,
    reach: async (page) => {
      await check(page);
      await pane(page).button("按规则").click();
    },
  },
];

const usual: Look = { width: looks.浅色.width, height };

it.each(states)("$name: accessible in every theme, whole at every width", async ({ name, options, reach }) => {
  const { page } = await excelFace(stage, usual, options);
  await reach(page);
  const complaints: string[] = [];
  for (const [label, { width, scheme, contrast }] of Object.entries(looks)) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, forcedColors: contrast });
    await changeTheme(page, scheme);
    const full = `${name}-${label}`;
    complaints.push(...(await pictured(page, full, label === "浅色" || shownToo.includes(full))));
    if (width === usual.width) complaints.push(...(await barriers(page, full, contrast)));
  }
  expect(complaints).toEqual([]);
});

it.each([
  ["工作台", "light", "none"],
  ["工作台-深色", "dark", "none"],
  ["工作台-高对比度", "dark", "active"],
] as const)("%s: accessible and whole", async (name, colorScheme, forcedColors) => {
  const { page } = await workbenchFace(stage, { width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors });
  await pane(page).verdict.waitFor();
  await pane(page).item("D11").click();
  expect(await pictured(page, name, forcedColors === "none")).toEqual([]);
  expect(await barriers(page, name, forcedColors)).toEqual([]);
});

it("a check can be cancelled", async () => {
  const { page } = await excelFace(stage, usual, mistakes);
  await pane(page).button("检查").waitFor();
  await slowExcel(page);
  await pane(page).button("检查").click();
  await pane(page).button("取消").click();
  await pane(page).button("检查").waitFor();
});
