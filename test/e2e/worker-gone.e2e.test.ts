import type { Page } from "playwright-core";
import type { Stage } from "./browser";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { eventually } from "./story";

let stage: Stage;
onStage((opened) => (stage = opened), { keep: true });

declare global {
  interface Window {
    /** The page's workers that run, the latest last. */
    runningWorkers: Worker[];
  }
}

/** The page's workers are at hand for the story: none is another for it. */
const watchWorkers = (): void => {
  window.runningWorkers = [];
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      window.runningWorkers.push(this);
    }
    override terminate(): void {
      window.runningWorkers = window.runningWorkers.filter((worker) => worker !== this);
      super.terminate();
    }
  };
};

/** The latest worker dies, as one does that has no memory left: it is gone, and the browser says so. */
const killLatest = (page: Page) =>
  page.evaluate(() => {
    const worker = window.runningWorkers.at(-1);
    worker?.terminate();
    worker?.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
  });

const running = (page: Page) => page.evaluate(() => window.runningWorkers.length);

describe("后台停了", () => {
  let page: Page;
  const here = () => pane(page);

  test("检查的后台停了：说一句；重新检查就好，清单又说得出话", async () => {
    page = await stage.open("workbench.html", { width: 1280, height: 800 }, (fresh) =>
      fresh.addInitScript(watchWorkers),
    );
    await here().verdict.waitFor();
    await eventually(() => running(page), 1);
    await killLatest(page);
    await eventually(
      () => here().notice.textContent(),
      "检查的后台停了，清单里的话取不出来了，多半是内存不够。请重新检查",
    );
    await here().button("重新检查").click();
    await eventually(() => here().verdict.textContent(), "3处必改，2处请核实");
    await here().item("G6").click();
    await eventually(async () => (await here().cards.getAttribute("aria-label"))?.slice(-2), "G6");
    await eventually(() => running(page), 1);
  });

  test("模板读好以后后台停了：不说没有台账；重新读取，再生成附表", async () => {
    await here().tab("模板").click();
    const make = here().button("生成附表3和附表4");
    await make.waitFor();
    await killLatest(page);
    await page.getByText(/读台账的后台停了.*请重新读取/).waitFor();
    expect(await page.getByText("没有认出台账").count()).toBe(0);
    await here().button("重新读取").click();
    await make.waitFor();
    await make.click();
    await page
      .getByText(/已生成“附表3.*”“附表4.*”，列入\d+家/)
      .first()
      .waitFor();
  });
});
