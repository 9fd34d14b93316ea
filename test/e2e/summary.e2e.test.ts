import type { Look, Stage } from "./browser";
import { changeTheme, excelFace, usualMistakes } from "./excel-face";
import { barriers, picture, scrollsSideways } from "./look-over";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { eventually } from "./story";

jest.setTimeout(120_000);

let stage: Stage;
onStage((opened) => (stage = opened), { keep: true });

const looks: Readonly<Record<string, Look>> = {
  浅色: { width: 320, height: 760 },
  深色: { width: 320, height: 760, theme: "dark" },
  高对比度: { width: 320, height: 760, theme: "contrast" },
  "270像素": { width: 270, height: 760 },
};

describe("统计和模板页的样子", () => {
  test.each(Object.keys(looks))("%s：没有障碍，不横向滚动，五个页签都点得到", async (name) => {
    const look = looks[name] ?? { width: 320, height: 760 };
    const { page } = await excelFace(stage, look, { file: usualMistakes });
    if (look.theme === "dark") await changeTheme(page, "dark");
    for (const tab of ["统计", "模板"]) {
      await pane(page).tab(tab).click();
      if (tab === "统计") await page.locator(".summary-head").first().click();
      else await page.getByRole("button", { name: /^生成一个文件/ }).waitFor();
      expect(await scrollsSideways(page)).toBe(false);
      await eventually(() => barriers(page, name, look.theme === "contrast" ? "all but contrast" : "everything"), []);
      await picture(page, `${tab}-${name}`, name === "浅色" && tab === "统计");
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
