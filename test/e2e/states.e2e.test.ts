import type { Page } from "playwright-core";
import type { Look, Stage } from "./browser";
import { excelFace, type ExcelOptions } from "./excel-face";
import { excelMoods, mistakes, type State } from "./excel-moods";
import { barriers, lookedOver, picture, scrollsSideways } from "./look-over";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { eventually } from "./story";
import { workbenchFace } from "./workbench-face";

let stage: Stage;
onStage((opened) => (stage = opened));

/** What the documentation shows besides every state in light colours. */
const shownToo = ["有问题-深色", "有问题-高对比度", "有问题-270像素", "有问题-500像素"];

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

const usual: Look = { width: 320, height: 720 };

test.each(states)("$name：各种主题没有障碍，多宽都看得全", async ({ name, options, reach }) => {
  const { page } = await excelFace(stage, usual, options);
  await reach(page);
  const shown = (picture: string) => picture === `${name}-浅色` || shownToo.includes(picture);
  expect(await lookedOver(page, name, shown)).toEqual([]);
});

test("工作台：各种主题没有障碍，看得全", async () => {
  const { page } = await workbenchFace(stage, { width: 1280, height: 800 });
  await pane(page).verdict.waitFor();
  await pane(page).item("D11").click();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await barriers(page, "工作台")).toEqual([]);
  await picture(page, "工作台", true);
  await page.emulateMedia({ colorScheme: "dark" });
  await eventually(() => barriers(page, "工作台-深色", "contrast"), []);
  await picture(page, "工作台-深色", false);
  await page.emulateMedia({ forcedColors: "active" });
  await picture(page, "工作台-高对比度", false);
});

test("正在检查时可以取消", async () => {
  const { page } = await excelFace(stage, usual, mistakes);
  await pane(page).button("检查").waitFor();
  await slowExcel(page);
  await pane(page).button("检查").click();
  await pane(page).button("取消").click();
  await pane(page).button("检查").waitFor();
});
