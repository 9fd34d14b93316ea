import type { Page } from "playwright-core";
import type { Stage } from "./browser";
import { excelFace, usualMistakes } from "./excel-face";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { eventually } from "./story";

let stage: Stage;
onStage((opened) => (stage = opened), { keep: true });

/** What has the keyboard: its name, else its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });

/** Whether anything on the page has this name. */
const isThere = (page: Page, { source }: RegExp) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll("button, a, input, [tabindex]")].some((element) =>
        new RegExp(wanted).test((element.getAttribute("aria-label") ?? element.textContent).trim()),
      ),
    source,
  );

/** Presses Tab until something of this name has the keyboard; what loads with its first use may come a moment late. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await eventually(() => isThere(page, name), true);
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${name}; last at “${await focused(page)}”`);
}

test("不用鼠标的办事员：检查、筛选、看说明、修正、撤销、忽略、标记、导出", async () => {
  const { page } = await excelFace(stage, { width: 320, height: 720 }, { file: usualMistakes });
  const verdict = (text: string) => eventually(() => pane(page).verdict.textContent(), text);
  await pane(page).button("检查").waitFor();
  await tabTo(page, /^检查$/);
  await tabTo(page, /^检查$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await verdict("3处必改，2处请核实");

  // Filters are one tab stop with arrow keys inside.
  await tabTo(page, /^全部/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await eventually(() => pane(page).items.count(), 3);
  await page.keyboard.press("Enter");
  await eventually(() => pane(page).items.count(), 7);

  // In the list ↑↓ open, Enter goes to the cell, Esc closes and keeps the place.
  await tabTo(page, /^验收早于评估G5$|^必改.*G5/);
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
  await eventually(async () => (await pane(page).cards.getAttribute("aria-label"))?.slice(-3), "D11");
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(async () => (await window.excelHost).book.selection), {
    top: 10,
    left: 3,
    bottom: 10,
    right: 3,
  });
  await page.keyboard.press("Escape");
  await eventually(() => pane(page).cards.count(), 0);
  await page.keyboard.press("Enter");
  await eventually(() => pane(page).cards.count(), 1);

  // Tab goes on into the card: 修正; then the next finding has the keyboard, and 撤销 is in reach.
  await tabTo(page, /^修正$/);
  await page.keyboard.press("Enter");
  await verdict("2处必改，2处请核实");
  await eventually(async () => /B12/.test(await focused(page)), true);
  await tabTo(page, /^撤销$/);
  await page.keyboard.press("Enter");
  await verdict("3处必改，2处请核实");

  // 忽略并说明: the reason's field has the keyboard at once.
  await pane(page).item("G6").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, /^忽略并说明/);
  await page.keyboard.press("Enter");
  await page.getByLabel("为什么不改").waitFor();
  await page.keyboard.type("已书面说明");
  await tabTo(page, /^忽略$/);
  await page.keyboard.press("Enter");
  await verdict("3处必改，1处请核实");

  // A dialog takes the keyboard, and Esc gives it back.
  await tabTo(page, /^导出报告$/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => page.getByRole("dialog").count(), 0);

  await page.keyboard.press("Control+f");
  await page.keyboard.type("康沛");
  await eventually(() => pane(page).items.count(), 2);
});
