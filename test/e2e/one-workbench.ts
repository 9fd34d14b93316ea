import type { Page } from "playwright-core";
import { openStage, type Stage } from "./browser";

/**
 * One page of the workbench, with the sample checked, for all stories of a file: hands it over before the first, and
 * fails a story in which something went wrong in the page.
 */
export function inOneWorkbench(ready: (page: Page) => void): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    const page = await stage.open("workbench.html", { width: 1280, height: 800 });
    await page.locator(".verdict").waitFor();
    ready(page);
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));
}
