import type { Page } from "playwright-core";
import type { Stage } from "./browser";
import { onStage } from "./on-stage";

/** One page of the workbench, with the sample checked, for all stories of a file: hands it over before the first. */
export function inOneWorkbench(ready: (page: Page) => void): void {
  let stage: Stage;
  onStage((opened) => (stage = opened), { keep: true });
  beforeAll(async () => {
    const page = await stage.open("workbench.html", { width: 1280, height: 800 });
    await page.locator(".verdict").waitFor();
    ready(page);
  });
}
