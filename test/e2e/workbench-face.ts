import type { Page } from "playwright-core";
import type { Look, Stage } from "./browser";
import type { Face } from "./face";

/** The workbench with the sample open. */
export async function workbenchFace(stage: Stage, look: Look): Promise<Face & { readonly page: Page }> {
  const page = await stage.open("workbench.html", look);
  await page.locator(".grid-cell").first().waitFor();
  const goTo = async (sheet: string, address: string): Promise<void> => {
    await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: sheet, exact: true }).click();
    const box = page.getByLabel("单元格", { exact: true });
    await box.fill(address);
    await box.press("Enter");
  };
  return {
    name: "工作台",
    page,
    async valueOf(sheet, address) {
      await goTo(sheet, address);
      return page.getByLabel("内容", { exact: true }).inputValue();
    },
    async markedCells(sheet) {
      await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: sheet, exact: true }).click();
      return page.locator(".grid-cell.marked").count();
    },
    selected: () => page.getByLabel("单元格", { exact: true }).inputValue(),
    async select(sheet, address) {
      await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: sheet, exact: true }).click();
      await page.locator(`[id="cell-${address}"]`).click();
    },
    async type(sheet, address, value) {
      await goTo(sheet, address);
      const bar = page.getByLabel("内容", { exact: true });
      await bar.fill(value);
      await bar.press("Enter");
    },
    sheetNames: () => page.getByRole("tablist", { name: "工作表" }).getByRole("tab").allTextContents(),
  };
}
