import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read/read";
import { downloadDuring } from "./face";
import { barriers } from "./look-over";
import { inOneWorkbench } from "./one-workbench";
import { pane } from "./steps";
import { eventually } from "./story";

const samples = path.join(__dirname, "../../samples");
const several = path.join(samples, "示例-多年台账.xlsx");

/** Each story goes on from what the one before left. */
let page: Page;
inOneWorkbench((opened) => (page = opened));

const here = () => pane(page);
const button = (name: string | RegExp) => here().button(name);
const unsaved = (text: string | null) =>
  eventually(
    () =>
      page
        .locator(".unsaved")
        .allTextContents()
        .then(([one]) => one ?? null),
    text,
  );
/** How many findings there are; the list draws only those in view. */
const listed = async () => Number(/\d+/.exec((await button(/^全部 ?\d+$/).textContent()) ?? "")?.[0]);
const undoTitle = (text: string) =>
  eventually(() => page.getByRole("button", { name: "撤销", exact: true }).first().getAttribute("title"), text);
const heldBy = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

/** What bars anybody from what is open now, in light colours and in dark ones. */
async function barriersIn(part: string, name: string): Promise<string[]> {
  const light = await barriers(page, name, "everything", part);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriers(page, `${name}，深色`, "contrast", part);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark];
}

describe("人人用得上", () => {
  const cell = () => page.locator('[id="cell-B8"]').click();

  test.each([
    ["查找和替换", "Control+h", "search"],
    ["列的菜单", "Alt+ArrowDown", "dialog"],
    ["行的菜单", "ContextMenu", "menu"],
  ] as const)("%s：看得清、读得到，Esc 回到格子", async (name, key, role) => {
    await cell();
    await page.keyboard.press(key);
    await page.getByRole(role).first().waitFor();
    expect(await heldBy(`[role=${role}]`)).toBe(true);
    expect(await barriersIn(`[role=${role}]`, name)).toEqual([]);
    await page.keyboard.press("Escape");
    await eventually(() => heldBy(".grid-frame"), true);
  });

  test("另存报送件：看得清、读得到，Esc 回到打开它的地方", async () => {
    await button("导出报告").press("Enter");
    await button("另存报送件…").press("Enter");
    await eventually(() => heldBy("[role=dialog]"), true);
    expect(await barriersIn("[role=dialog]", "另存报送件")).toEqual([]);
    await page.keyboard.press("Escape");
    await eventually(() => heldBy(".pane-side"), true);
  });
});

describe("一本账", () => {
  test("同一规则的几处用一条说明忽略：Ctrl+Z 一次全回来，Ctrl+Y 一次又忽略，撤销按钮说得出", async () => {
    await page.locator('[id="cell-D7"]').click();
    await page.keyboard.type("2029/1/1");
    await page.keyboard.press("Enter");
    await page.locator('[id="cell-D7"]').click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+d");
    await here().item("D9").click();
    const before = await listed();
    await button("忽略并说明…").press("Enter");
    await page.getByLabel("为什么不改").fill("已书面说明");
    await page.getByRole("checkbox", { name: "同一规则的另外3条也用这条说明" }).check();
    await button("忽略").press("Enter");
    await eventually(listed, before - 4);
    await undoTitle("撤销：忽略4处并说明（D7）");
    await page.keyboard.press("Control+z");
    await eventually(listed, before);
    await undoTitle("撤销：填充2格（D8）");
    await page.keyboard.press("Control+y");
    await eventually(listed, before - 4);
    for (const step of ["忽略4处并说明（D7）", "填充2格（D8）", "键入（D7）"]) {
      await undoTitle(`撤销：${step}`);
      await page.getByRole("button", { name: "撤销", exact: true }).first().click();
    }
    await unsaved(null);
    await eventually(listed, 7);
  });

  test("选检查哪些表：去掉附表4，清单里就没有；Ctrl+Z 回来；换工作表，清单跟着走", async () => {
    await here().tab("设置").click();
    await page.getByRole("checkbox", { name: "附表4" }).press("Space");
    await undoTitle("撤销：选要检查的表（附表4）");
    await here().tab("检查").click();
    const leftOut = page.locator(".strip").getByText(/“附表4”.*不检查/);
    await leftOut.waitFor();
    await page.getByRole("button", { name: "撤销", exact: true }).first().click();
    await leftOut.waitFor({ state: "detached" });
    await unsaved(null);
    await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: "附表4" }).click();
    await page.locator(".front-sheet").filter({ hasText: "“附表4”" }).waitFor();
    await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: "三季度情况表" }).press("Enter");
    await page.locator(".front-sheet").filter({ hasText: "“三季度情况表”：列出" }).waitFor();
  });

  test("在左上角输地址回车，接着打的字进那一格", async () => {
    const before = await page.locator('[id="cell-B9"]').textContent();
    await page.getByLabel("单元格", { exact: true }).fill("B9");
    await page.keyboard.press("Enter");
    await page.keyboard.type("改名");
    await page.keyboard.press("Enter");
    await eventually(() => page.locator('[id="cell-B9"]').textContent(), "改名");
    await page.keyboard.press("Control+z");
    await eventually(() => page.locator('[id="cell-B9"]').textContent(), before);
    await unsaved(null);
  });

  test("Ctrl+S 存的是副本，不是网页", async () => {
    const saved = await downloadDuring(page, () => page.keyboard.press("Control+s"));
    expect(saved.name).toBe("示例-季度报表-常见错误（副本）.xlsx");
  });
});

describe("宽窄", () => {
  const width = async (selector: string) => (await page.locator(selector).boundingBox())?.width ?? 0;

  test("右边的宽度：拖得动，到头为止；键盘 Home、End 到头", async () => {
    const before = await width(".pane-side");
    const edge = await page.getByRole("separator").boundingBox();
    const [x, y] = [(edge?.x ?? 0) + 4, (edge?.y ?? 0) + 300];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs((await width(".pane-side")) - before - 120)).toBeLessThan(6);
    await page.getByRole("separator").press("Home");
    expect(await width(".pane-side")).toBe(before);
  });

  test("列宽：Alt+↓ 打开列的菜单，宽一点、合适的宽度，Esc 回到格子；文件没有动", async () => {
    const head = () => width('[role=columnheader]:has([aria-label^="E列"])');
    await page.locator('[id="cell-E6"]').click();
    const before = await head();
    await page.keyboard.press("Alt+ArrowDown");
    await button("宽一点").press("Enter");
    await button("宽一点").press("Enter");
    await eventually(head, before + 32);
    await button("窄一点").press("Enter");
    await eventually(head, before + 16);
    await button("合适的宽度").press("Enter");
    await eventually(async () => (await head()) !== before + 16, true);
    await page.keyboard.press("Escape");
    await eventually(() => heldBy(".grid-frame"), true);
    await unsaved(null);
  });
});

describe("做出来的表", () => {
  test("模板存成文件：单独一个文件，本工作簿不动", async () => {
    await here().tab("模板").click();
    const made = await downloadDuring(page, () => button("空白附表4，存成文件").press("Enter"));
    expect(made.name).toBe("空白附表4.xlsx");
    const { grids } = await readWorkbook(new Uint8Array(made.bytes));
    expect(grids.map(({ name }) => name)).toEqual(["附表4"]);
    await unsaved(null);
  });

  test("期限里做附表2：一家一张，或归档的几家一起", async () => {
    await here().tab("期限").click();
    await page.getByRole("button", { name: /评估档案归档，2家/ }).click();
    const all = await downloadDuring(page, () => button("附表2（2家），存成文件").click());
    expect(all.name).toBe("附表2（2家）.xlsx");
    expect((await readWorkbook(new Uint8Array(all.bytes))).grids).toHaveLength(2);
    await page.getByRole("button", { name: /评估档案归档，2家/ }).click();
    await page.getByRole("button", { name: "查找企业" }).click();
    await page.getByRole("searchbox", { name: "查找企业" }).fill("新纬");
    await page.locator(".enterprise").first().click();
    const one = await downloadDuring(page, () => button("附表2，存成文件").click());
    expect(one.name).toBe("附表2 上海新纬纺织印染有限公司.xlsx");
    await here().tab("检查").click();
  });
});

describe("别的文件", () => {
  test("上季度的文件只记名字：存下副本再打开，说上次对照的是哪个，请再选一次", async () => {
    await page.getByLabel("选择上季度文件…").setInputFiles(path.join(samples, "示例-季度报表-无问题.xlsx"));
    await undoTitle("撤销：选上季度文件（示例-季度报表-无问题.xlsx）");
    const saved = await downloadDuring(page, () => button("保存副本").click());
    await page
      .locator(".top-bar input[type=file]")
      .setInputFiles({ name: saved.name, mimeType: "", buffer: saved.bytes });
    await page.locator(".top-bar").filter({ hasText: "（副本）" }).waitFor();
    await page.getByText("上次对照的是“示例-季度报表-无问题.xlsx”").waitFor();
  });

  test("另一个文件还在读的时候改了一格：读完先问，不直接换掉", async () => {
    let read = (): void => undefined;
    const held = new Promise<void>((resolve) => (read = resolve));
    await page.route("**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.locator(".top-bar input[type=file]").setInputFiles(several);
    await page.locator(".top-bar").filter({ hasText: "正在打开" }).waitFor();
    await page.locator('[id="cell-B6"]').click();
    await page.keyboard.press("Delete");
    read();
    const leaving = page.getByRole("dialog");
    await leaving.getByText("有1处改动还没有保存").waitFor();
    await leaving.getByRole("button", { name: "取消" }).press("Enter");
    await leaving.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await unsaved("有1处未保存的改动");
    await page.unroute("**/*.js");
  });
});
