import type { Locator, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read/read";
import { openFileWorkbook } from "../../src/xlsx/workbook";
import { xlsxOf } from "../support/xlsx";
import { gridOf } from "../support/sheet-canvas";
import type { Stage } from "./browser";
import { downloadDuring, type Face } from "./face";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { eventually } from "./story";
import { workbenchFace } from "./workbench-face";

/** Seven weeks after the report's day: whom to chase is another question than how it stood then. */
const later = new Date("2026-11-30T10:00:00+08:00");

let stage: Stage;
let face: Face;
const page = (): Page => face.page;
onStage((opened) => (stage = opened), { keep: true });
beforeAll(async () => {
  face = await workbenchFace(stage, { width: 1280, height: 720, time: later });
});

const button = (name: string | RegExp) => page().getByRole("button", { name, exact: typeof name === "string" });
const focusIn = (selector: string) => page().evaluate((of) => document.activeElement?.closest(of) !== null, selector);

test("期限从今天算起，说明从哪天；换成填报时间就变；筛选成逾期再导出，导出的就是逾期的", async () => {
  await pane(page()).verdict.waitFor();
  await pane(page()).tab("期限").click();
  await eventually(() => pane(page()).verdict.textContent(), "7家逾期，1家60天内到期");
  expect(await page().locator(".verdict").textContent()).toContain("按今天2026年11月30日计");
  await button("填报时间").click();
  await eventually(() => pane(page()).verdict.textContent(), "3家逾期，5家60天内到期");
  expect(await page().locator(".verdict").textContent()).toContain("按填报时间2026年10月9日计");
  await page().getByRole("button", { name: "今天", exact: true }).press("Enter");
  await button(/^逾期\s*7$/).click();
  await button("导出期限表").click();
  await page().getByText("只列逾期（42家中的7家）").waitFor();
  const file = await downloadDuring(page(), () => button("Excel 文件（.xlsx）").click());
  expect(file.name).toBe("示例-季度报表-常见错误 期限.xlsx");
  expect(file.bytes.subarray(0, 2).toString()).toBe("PK");
});

test("列对应开在旁边：表还看得见、点得到，点一格就是那一列，Esc 关上，焦点回到原处", async () => {
  await pane(page()).tab("检查").click();
  const line = page().locator("button.strip-line").first();
  await line.focus();
  await page().keyboard.press("Enter");
  await page().getByRole("region", { name: "表的前几行" }).waitFor();
  await button("企业名称：点选").click();
  await page().locator('[id="cell-C5"]').click();
  await eventually(() => page().getByLabel("企业名称", { exact: true }).inputValue(), "2");
  await page().getByLabel("企业名称", { exact: true }).press("Escape");
  await eventually(() => page().getByRole("dialog").count(), 0);
  await eventually(() => focusIn(".strip"), true);
});

test("另存报送件：先选好检查过的表，没选的表不在文件里；不带标记，名字不说谁核对过", async () => {
  await button("导出报告").click();
  await button("另存报送件…").press("Enter");
  const dialog = page().getByRole("dialog", { name: "另存报送件" });
  expect(await dialog.getByRole("checkbox", { name: "通讯录" }).isChecked()).toBe(false);
  const sent = await downloadDuring(page(), () => dialog.getByRole("button", { name: "另存2张表" }).click());
  expect(sent.name).toBe("示例-季度报表-常见错误 报送件.xlsx");
  const { grids } = await readWorkbook(new Uint8Array(sent.bytes));
  expect(grids.map(({ name }) => name)).toEqual(["三季度情况表", "附表4"]);
  const { size } = (await openFileWorkbook(new Uint8Array(sent.bytes), sent.name)).marksOf("三季度情况表");
  expect(size).toBe(0);
});

test("F6 在表格、工作表、标签、清单之间走；查找里回车到结果；选中有问题的格，念出是什么问题", async () => {
  await page().keyboard.press("F6");
  await eventually(() => focusIn(".grid-frame"), true);
  await page().keyboard.press("F6");
  await eventually(() => focusIn(".sheet-tabs"), true);
  await page().keyboard.press("F6");
  await eventually(() => focusIn(".tabs"), true);
  await page().keyboard.press("F6");
  await eventually(() => focusIn("button.item"), true);
  await page().keyboard.press("Control+f");
  await page().keyboard.type("康沛");
  await page().keyboard.press("ArrowDown");
  await eventually(() => focusIn("button.item"), true);
  await face.select("三季度情况表", "D11");
  await eventually(
    async () => (await page().locator(".workbench > .unseen").textContent())?.slice(0, 3) ?? "",
    "必改：",
  );
  await page().keyboard.press("Control+f");
  await page().keyboard.press("Escape");
});

test("焦点所在的按钮没了，焦点不掉到页面上", async () => {
  await pane(page()).item("D11").click();
  await button("修正").press("Enter");
  await button("撤销").last().waitFor();
  expect(await page().evaluate(() => document.activeElement === document.body)).toBe(false);
  await page().locator(".notice").getByRole("button", { name: "撤销" }).press("Enter");
  await eventually(() => page().evaluate(() => document.activeElement === document.body), false);
});

test("读不了的文件用大字说，原来的还开着；一次拖来两个，打开一个，说明另一个没有打开", async () => {
  const choose = page().locator(".top-bar input[type=file]");
  await choose.setInputFiles({ name: "坏的.xlsx", mimeType: "", buffer: Buffer.from("不是工作簿") });
  const alert = page().getByRole("alert").filter({ hasText: "坏的.xlsx" });
  await alert.waitFor();
  expect(await alert.textContent()).toContain("仍然开着“示例-季度报表-常见错误.xlsx”");
  expect(await alert.evaluate((element) => getComputedStyle(element).fontSize)).toBe("20px");
  await alert.getByRole("button", { name: "知道了" }).press("Enter");
  const book = xlsxOf([gridOf([["姓名"], ["张三"]], { name: "通讯录" })]);
  const files = await page().evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      for (const name of ["甲.xlsx", "乙.xlsx"]) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    [...book],
  );
  await page().locator(".workbench").dispatchEvent("drop", { dataTransfer: files });
  const leaving = page().getByRole("dialog").getByRole("button", { name: "不保存，打开" });
  await Promise.race([leaving.waitFor(), page().getByText("一次只能打开一个文件").waitFor()]);
  if (await leaving.isVisible()) await leaving.click();
  await page().getByText("一次只能打开一个文件：打开了“甲.xlsx”，另外1个没有打开").waitFor();
  await eventually(() => face.sheetNames(), ["通讯录"]);
});

/** How many of these are in a frame from top to bottom. */
function wholeWithin(frame: Locator, selector: string): Promise<number> {
  return frame.evaluate((element, wanted) => {
    const { top, bottom } = element.getBoundingClientRect();
    return [...element.querySelectorAll(wanted)].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1;
    }).length;
  }, selector);
}

test("放大到 200%：表格至少八行，检查结果换着看也至少八行；打印的是整张表", async () => {
  const zoomed = await stage.open("workbench.html", { width: 640, height: 360 });
  await zoomed.locator(".grid-cell").first().waitFor();
  expect(await wholeWithin(zoomed.locator(".grid-frame"), "[role=row]:not(.letters)")).toBeGreaterThanOrEqual(8);
  await zoomed.getByRole("button", { name: "检查结果" }).press("Enter");
  await eventually(() => pane(zoomed).verdict.isVisible(), true);
  await pane(zoomed).item("G5").focus();
  await zoomed.keyboard.press("Escape");
  await zoomed.locator(".findings").evaluate((list) => list.scrollIntoView());
  const scroller = zoomed.locator(".panel .scroll");
  await eventually(() => wholeWithin(scroller, ".findings .line").then((lines) => lines >= 8), true);
  expect(await zoomed.locator(".grid-side").isVisible()).toBe(false);
  await zoomed.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await eventually(() => zoomed.locator("table.print-sheet tr").count(), 50);
});
