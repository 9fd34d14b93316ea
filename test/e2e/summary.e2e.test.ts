import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { openStage, type Look, type Stage } from "./browser";
import { changeTheme, excelFace, usualMistakes } from "./excel-face";
import { pane } from "./steps";

jest.setTimeout(120_000);

const output = path.resolve(__dirname, "output/pictures");
/** LEDGER_PICTURES=1 renews the pictures of the documentation. */
const images = process.env["LEDGER_PICTURES"] ? path.resolve(__dirname, "../../docs/images") : null;

let stage: Stage;
beforeAll(async () => {
  for (const folder of [output, ...(images ? [images] : [])]) mkdirSync(folder, { recursive: true });
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints).toEqual([]));

const looks: Readonly<Record<string, Look>> = {
  浅色: { width: 320, height: 760 },
  深色: { width: 320, height: 760, theme: "dark" },
  高对比度: { width: 320, height: 760, theme: "contrast" },
  "270像素": { width: 270, height: 760 },
};

/** Of the page and what scrolls in it, how many are wider than they show. */
const sidewaysScrollers = (): number =>
  [document.documentElement, ...document.querySelectorAll(".scroll")].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  ).length;

describe("统计和模板页的样子", () => {
  test.each(Object.keys(looks))("%s：没有障碍，不横向滚动，五个页签都点得到", async (name) => {
    const look = looks[name] ?? { width: 320, height: 760 };
    const { page } = await excelFace(stage, look, { file: usualMistakes });
    if (look.theme === "dark") await changeTheme(page, "dark");
    for (const tab of ["统计", "模板"]) {
      await pane(page).tab(tab).click();
      if (tab === "统计") await page.locator(".summary-head").first().click();
      else await page.getByRole("button", { name: /^生成一个文件/ }).waitFor();
      await page.waitForTimeout(200);
      expect(await page.evaluate(sidewaysScrollers)).toBe(0);
      const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]").withTags(["wcag2a", "wcag2aa", "wcag22aa"]);
      const { violations } = await (look.theme === "contrast" ? axe.disableRules("color-contrast") : axe).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      const file = path.join(output, `${tab}-${name}.png`);
      await page.screenshot({ path: file });
      if (images && name === "浅色" && tab === "统计") copyFileSync(file, path.join(images, "统计-浅色.png"));
    }
  });

  test("键盘：方向键换页签，回车展开一组，点数字到企业", async () => {
    const { page } = await excelFace(stage, { width: 320, height: 760 }, { file: usualMistakes });
    await pane(page).tab("期限").click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".summary-head").first().waitFor();
    await page.locator(".summary-head").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^应审/ }).first().waitFor();
  });
});
