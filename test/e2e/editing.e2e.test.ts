import path from "node:path";
import type { Page } from "playwright-core";
import type { Stage } from "./browser";
import { onStage } from "./on-stage";

const other = path.join(__dirname, "../../samples/示例-季度报表-无问题.xlsx");

let stage: Stage;
let page: Page;
onStage((opened) => (stage = opened));
beforeEach(async () => {
  page = await stage.open("workbench.html", { width: 1280, height: 800 });
  await page.locator(".verdict").waitFor();
});

const cell = (address: string) => page.locator(`[id="cell-${address}"]`);
const holds = (address: string, text: string) =>
  page.waitForFunction(
    ([id, wanted]) => document.getElementById(id ?? "")?.textContent === wanted,
    [`cell-${address}`, text],
  );
const unsaved = (text: string | null) =>
  page.waitForFunction((wanted) => (document.querySelector(".unsaved")?.textContent ?? null) === wanted, text);

/** What the browser does when the clerk presses Ctrl+C or Ctrl+V, with a clipboard of the test's own. */
const copied = () =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true }));
    return clipboardData.getData("text/plain");
  });
const paste = (text: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test("手滑按了 Delete，Ctrl+Z 就回来；撤销了的不算未保存", async () => {
  const before = (await cell("B6").textContent()) ?? "";
  await cell("B6").click();
  await page.keyboard.press("Delete");
  await holds("B6", "");
  await unsaved("有1处未保存的改动");
  await page.keyboard.press("Control+z");
  await holds("B6", before);
  await unsaved(null);
  await page.keyboard.press("Control+y");
  await holds("B6", "");
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await holds("B6", before);
});

test("修正和键入在同一本账里，一步一步退回去", async () => {
  const date = (await cell("C11").textContent()) ?? "";
  await page.getByRole("button", { name: "全部安全修正" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /修正/ }).click();
  await unsaved("有2处未保存的改动");
  await cell("F12").click();
  await page.keyboard.type("待评估");
  await page.keyboard.press("Enter");
  await unsaved("有3处未保存的改动");
  await page.keyboard.press("Control+z");
  await unsaved("有2处未保存的改动");
  await page.keyboard.press("Control+z");
  await unsaved(null);
  await holds("C11", date);
});

test("从 Excel 粘贴一块：日期是日期，格内换行还在；一次撤销全退", async () => {
  await cell("D8").click();
  await paste('2025/10/31\t"上海绿衡环境\n科技有限公司"\r\n2026/6/20\t自行审核\r\n');
  await holds("E9", "自行审核");
  await holds("D8", "2025/10/31");
  await unsaved("有4处未保存的改动");
  await page.keyboard.press("Control+z");
  await unsaved(null);
});

test("拖出一块复制，粘到别处是原来的日期", async () => {
  await cell("C6").click();
  await page.keyboard.press("Shift+ArrowDown");
  const text = await copied();
  expect(text).toBe("2024/6/28\r\n2024/6/28");
  await cell("C8").click();
  await paste(text);
  await holds("C9", "2024/6/28");
});

test("输入法从第一个键起就在格子里：打 tongguo 选“通过”，没有多出的字母", async () => {
  await cell("G6").click();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.imeSetComposition", { text: "tongguo", selectionStart: 7, selectionEnd: 7 });
  await devtools.send("Input.insertText", { text: "通过" });
  await page.keyboard.press("Enter");
  await holds("G6", "通过");
  await unsaved("有1处未保存的改动");
});

test("有改动没保存就打开别的文件，先问一句", async () => {
  await cell("B6").click();
  await page.keyboard.press("Delete");
  await unsaved("有1处未保存的改动");
  await page.locator("input[type=file]").first().setInputFiles(other);
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await holds("B6", "");
  await page.locator("input[type=file]").first().setInputFiles(other);
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "先保存副本" }).click();
  expect((await download).suggestedFilename()).toContain("常见错误");
  await page.locator(".top-bar").filter({ hasText: "无问题" }).waitFor();
  await unsaved(null);
});

test("关页面或刷新之前，浏览器会问；没有改动就不问", async () => {
  const asked = () => page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await asked()).toBe(false);
  await cell("B6").click();
  await page.keyboard.press("Delete");
  await unsaved("有1处未保存的改动");
  expect(await asked()).toBe(true);
});
