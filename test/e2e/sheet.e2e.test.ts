import type { Page } from "playwright-core";
import { relationshipsXml, workbookBytes } from "../fixtures/files/parts";
import { inOneWorkbench } from "./one-workbench";

/** Each story takes back what it did. */
let page: Page;
inOneWorkbench((opened) => (page = opened));

const cell = (address: string) => page.locator(`[id="cell-${address}"]`);
const holds = (address: string, text: string) =>
  page.waitForFunction(
    ([id, wanted]) => document.getElementById(id ?? "")?.textContent === wanted,
    [`cell-${address}`, text],
  );
const unsaved = (text: string | null) =>
  page.waitForFunction((wanted) => (document.querySelector(".unsaved")?.textContent ?? null) === wanted, text);
const textOf = async (address: string): Promise<string> => (await cell(address).textContent()) ?? "";
const undoButton = () => page.getByRole("button", { name: "撤销", exact: true });

describe("插入行、删除行", () => {
  test("键盘：Ctrl+Shift+= 在上方插入一行，检查的结果跟着下移，按钮说撤销的是什么", async () => {
    const [name, next] = [await textOf("B8"), await textOf("B9")];
    const mark = await cell("C11").getAttribute("class");
    await cell("B8").click();
    await page.keyboard.press("Control+Shift+=");
    await holds("B8", "");
    await holds("B9", name);
    await holds("B10", next);
    expect(await cell("C12").getAttribute("class")).toBe(mark);
    await unsaved("有1处未保存的改动");
    expect(await undoButton().getAttribute("title")).toBe("撤销：插入行（第8行）");
    await page.keyboard.press("Control+z");
    await holds("B8", name);
    await unsaved(null);
  });

  test("鼠标：按行号选两行，右键删掉；撤销回来，一格不差", async () => {
    const [first, third] = [await textOf("B8"), await textOf("B10")];
    await page.getByRole("rowheader", { name: "8", exact: true }).click();
    await page.getByRole("rowheader", { name: "9", exact: true }).click({ modifiers: ["Shift"] });
    await page.getByRole("rowheader", { name: "9", exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: /删除2行/ }).click();
    await holds("B8", third);
    await undoButton().click();
    await holds("B8", first);
    await holds("B10", third);
    await unsaved(null);
  });

  test("右键菜单用键盘也走得到，Esc 回到格子", async () => {
    await cell("B8").click();
    await page.keyboard.press("ContextMenu");
    await page.getByRole("menuitem", { name: /插入1行/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("删除1行");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.className === "cell-input");
    await unsaved(null);
  });
});

describe("查找和替换", () => {
  const count = (text: string) => page.getByRole("search").getByRole("status").filter({ hasText: text }).waitFor();
  const query = () => page.getByRole("textbox", { name: "查找" });

  test("键盘：Ctrl+F 数出有几处，回车去下一个，Esc 回到格子", async () => {
    await cell("A6").click();
    await page.keyboard.press("Control+f");
    // At once: no letter may go into the cell.
    await page.keyboard.type("自行审核");
    await count("处");
    const total = Number(/共(\d+)处/.exec((await page.getByRole("search").textContent()) ?? "")?.[1]);
    expect(total).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await count(`第1处，共${total}处`);
    expect(await page.locator(".grid-cell.hit").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.className === "cell-input");
    expect(await page.locator(".find-bar").count()).toBe(0);
  });

  test("鼠标：全部替换是一步，一次撤销全回来", async () => {
    await page.getByRole("button", { name: "查找和替换" }).click();
    await query().fill("有限公司");
    await count("共");
    await page.getByRole("textbox", { name: "替换为" }).fill("（有限）公司");
    await page.getByRole("button", { name: "全部替换" }).click();
    await count("替换了");
    expect(await textOf("B8")).toContain("（有限）公司");
    expect(await undoButton().getAttribute("title")).toMatch(/^撤销：替换\d+格/);
    await undoButton().click();
    await unsaved(null);
    expect(await textOf("B8")).not.toContain("（有限）公司");
    await page.getByRole("button", { name: "关闭查找" }).click();
  });

  test("输入法没选完的字母不拿去找", async () => {
    await cell("A6").click();
    await page.keyboard.press("Control+h");
    await query().fill("");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Input.imeSetComposition", { text: "tongguo", selectionStart: 7, selectionEnd: 7 });
    await devtools.send("Input.insertText", { text: "通过" });
    await count("共");
    await page.keyboard.press("Escape");
  });
});

describe("筛选和排序", () => {
  const strip = (text: string) => page.locator(".filter-strip").filter({ hasText: text }).waitFor();
  const rowNumbers = () =>
    page.getByRole("rowheader").evaluateAll((heads) =>
      heads
        .map((head) => ({ at: head.getBoundingClientRect().top, row: Number(head.textContent) }))
        .sort((one, other) => one.at - other.at)
        .map(({ row }) => row),
    );

  test("鼠标：只看自行审核的几家，行号还是文件里的；改一格改的就是那一行；一键清除", async () => {
    await cell("E8").click();
    await page.getByRole("button", { name: "E列：筛选、排序和列宽" }).click();
    await page.getByRole("searchbox", { name: "查找" }).fill("自行审核");
    await page.getByRole("button", { name: "确定" }).click();
    await strip("筛选中");
    const shown = (await rowNumbers()).filter((row) => row >= 6);
    const last = shown.findIndex((row, at) => at > 0 && row !== (shown[at - 1] ?? 0) + 1);
    expect(last).toBeGreaterThan(0);
    const second = shown[1] ?? 0;
    const name = await textOf(`B${second}`);
    await cell(`B${second}`).click();
    await page.keyboard.type("改过的名称");
    await page.keyboard.press("Enter");
    await holds(`B${second}`, "改过的名称");
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "清除筛选和排序" }).click();
    await page.locator(".filter-strip").waitFor({ state: "detached" });
    await holds(`B${second}`, name);
    await unsaved(null);
  });

  test("键盘：Alt+↓ 打开，降序排；插行先要清除", async () => {
    await cell("B7").click();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("dialog", { name: /企业名称/ }).waitFor();
    await page.getByRole("button", { name: "降序" }).focus();
    await page.keyboard.press("Enter");
    await strip("已排序");
    const rows = await rowNumbers();
    expect(rows).not.toEqual([...rows].sort((one, other) => one - other));
    await page.keyboard.press("Control+Shift+=");
    await page.getByText("请先清除筛选").first().waitFor();
    await page.getByRole("button", { name: "清除筛选和排序" }).click();
    await unsaved(null);
  });

  test("从清单跳到的行一定看得见：筛掉了它的筛选就让开", async () => {
    await cell("E8").click();
    await page.getByRole("button", { name: "E列：筛选、排序和列宽" }).click();
    await page.getByRole("searchbox", { name: "查找" }).fill("自行审核");
    await page.getByRole("button", { name: "确定" }).click();
    await strip("筛选中");
    const hidden = page.locator(".pane-side").getByText("F10", { exact: true });
    await hidden.click();
    await page.waitForFunction(() => document.getElementById("cell-F10")?.className.includes("selected"));
  });
});

describe("看的样子", () => {
  test("表头滚下去还在；文件没有冻结时冻结认出的表头", async () => {
    await page.locator(".grid-frame").evaluate((frame) => frame.scrollTo(0, 400));
    await page.locator(".frozen-rows").waitFor();
    const frame = await page.locator(".grid-frame").boundingBox();
    const head = await cell("B4").boundingBox();
    expect((head?.y ?? 0) - (frame?.y ?? 0)).toBeLessThan(200);
    await page.locator(".grid-frame").evaluate((each) => each.scrollTo(0, 0));
  });

  test("拖列边改宽，文件没有动", async () => {
    const head = page.getByRole("columnheader", { name: /^B/ });
    const before = await head.boundingBox();
    await page.mouse.move((before?.x ?? 0) + (before?.width ?? 0) - 1, (before?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((before?.x ?? 0) + (before?.width ?? 0) + 60, (before?.y ?? 0) + 8, { steps: 4 });
    await page.mouse.up();
    const after = await head.boundingBox();
    expect((after?.width ?? 0) - (before?.width ?? 0)).toBeGreaterThan(50);
    await unsaved(null);
  });
});

test("右边的宽度：用键盘也能改", async () => {
  const edge = page.getByRole("separator");
  const width = async () => (await page.locator(".pane-side").boundingBox())?.width ?? 0;
  const before = await width();
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 16);
  await page.keyboard.press("ArrowRight");
  expect(await width()).toBe(before);
});

test("公式栏看得到公式，改不了；有批注的格子有角标，选中就读得到；文件冻结的行列照样冻结", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rows = Array.from({ length: 80 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`);
  const buffer = Buffer.from(
    workbookBytes({
      sheets: {
        台账: `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><sheetData>${rows.join("")}<row r="81"><c r="A81"><f>SUM(A1:A80)</f><v>3160</v></c></row></sheetData>`,
      },
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["comments", "../comments1.xml"] }),
        "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="A4"><text><t>电话核实过</t></text></comment></commentList></comments>`,
      },
    }),
  );
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "有公式.xlsx", mimeType: "application/xlsx", buffer });
  await page.locator(".top-bar").filter({ hasText: "有公式" }).waitFor();
  await page.locator('[id="cell-A4"].noted').click();
  await page.locator(".note-tip").filter({ hasText: "电话核实过" }).waitFor();
  expect(await page.locator(".cell-input").getAttribute("aria-label")).toContain("批注：电话核实过");
  expect(await page.locator(".frozen-rows .grid-row").count()).toBe(2);
  expect(await page.locator(".frozen-cells").count()).toBeGreaterThan(2);
  await page.keyboard.press("Control+End");
  const formula = page.getByRole("textbox", { name: "公式（只读，在 Excel 里改）" });
  await formula.waitFor();
  expect(await formula.inputValue()).toBe("=SUM(A1:A80)");
  await page.getByRole("rowheader", { name: "80", exact: true }).click();
  await page.keyboard.press("Control+-");
  await page.getByText("公式看的内容改过了").waitFor();
  await page.locator('[id="cell-A80"]').click();
  expect(await formula.inputValue()).toBe("=SUM(A1:A79)");
  await page.keyboard.press("Control+z");
  await unsaved(null);
});
