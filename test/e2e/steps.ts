import type { Page } from "playwright-core";

/** What a clerk sees and presses in the pane. */
export const pane = (page: Page) => ({
  verdict: page.locator(".verdict h1"),
  cards: page.locator("article.card"),
  items: page.locator("button.item"),
  notice: page.locator(".notice"),
  position: page.locator(".bar .position"),
  button: (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }),
  tab: (name: string) => page.getByRole("tablist", { name: "强审台账助手" }).getByRole("tab", { name }),
  item: (cell: string) => page.locator("button.item").filter({ hasText: new RegExp(`${cell}$`) }),
  async check() {
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await page.locator(".verdict h1").waitFor();
  },
});
