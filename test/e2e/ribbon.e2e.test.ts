/** The whole ribbon, pressed in the test's Excel: with the pane closed, before the page stands, after a refusal. */
import type { Page } from "playwright-core";
import type { RibbonName } from "../../src/commands/ribbon-names";
import { openStage, type Stage } from "./browser";
import { excelFace, usualMistakes, type ExcelOptions } from "./excel-face";
import { pane } from "./steps";
import { eventually } from "./story";

jest.setTimeout(180_000);

const look = { width: 320, height: 720 };
const sheet = "三季度情况表";
/** Excel on the web: the page's own client answers for the pane at once, the server for the workbook later. */
const web = { latency: { services: 0, workbook: 300 } } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.clear();
  stage.complaints.length = 0;
});

const excel = (options: ExcelOptions = {}) => excelFace(stage, look, { file: usualMistakes, ...options });
const pressedFirst = (name: RibbonName): string =>
  `window.excelHost.then((host) => host.pressButton(${JSON.stringify(name)}));`;
const press = (page: Page, name: RibbonName) =>
  page.evaluate(async (button) => (await window.excelHost).pressButton(button), name);
const shown = (page: Page) => page.evaluate(async () => (await window.excelHost).pane);
const closePane = (page: Page) =>
  page.evaluate(async () => {
    (await window.excelHost).pane = "Background";
  });
const tabOf = (page: Page) => page.locator(".tabs [aria-selected=true]").textContent();

test("窗格关着，按每个按钮：做事的不打开窗格，看东西的打开到那一页", async () => {
  // An Excel that takes the print width: where it does not, a new sheet opens the pane, which says so.
  const { page, markedCells, sheetNames, select } = await excel({ ...web, reading: "documented" });
  await page.locator(".tabs").waitFor();
  expect(await shown(page)).toBe("Background");
  await press(page, "markFindings");
  await eventually(async () => (await markedCells(sheet)) > 0, true);
  await press(page, "clearMarks");
  await eventually(() => markedCells(sheet), 0);
  for (const annex of [1, 2, 3, 4] as const) {
    const before = (await sheetNames()).length;
    await press(page, `insertAnnex${annex}`);
    await eventually(async () => (await sheetNames()).length, before + 1);
  }
  expect(await shown(page)).toBe("Background");

  await press(page, "showDeadlines");
  await eventually(() => shown(page), "Visible");
  await eventually(async () => (await tabOf(page))?.startsWith("期限"), true);
  await closePane(page);
  await press(page, "insertNextQuarter");
  await eventually(() => shown(page), "Visible");
  await eventually(async () => (await tabOf(page))?.startsWith("模板"), true);
  await closePane(page);
  await select(sheet, "D11");
  await press(page, "showRowFindings");
  await eventually(() => shown(page), "Visible");
  await eventually(async () => (await pane(page).cards.getAttribute("aria-label"))?.includes("11"), true);
  await closePane(page);
  await press(page, "showRowDeadlines");
  await eventually(() => shown(page), "Visible");
  await page.locator(".enterprise[aria-expanded=true]").waitFor();
  await closePane(page);
  await press(page, "checkWorkbook");
  await eventually(() => shown(page), "Visible");
  await eventually(async () => (await pane(page).verdict.textContent())?.includes("必改"), true);
  const [handbook] = await Promise.all([page.waitForEvent("popup"), press(page, "openHandbook")]);
  expect(handbook.url()).toMatch(/handbook\.html$/);
  await handbook.close();
});

describe.each([
  ["网页版", web],
  ["桌面版", { reading: "documented" }],
] as const)("按了才开始装页面，Excel %s", (_, options) => {
  test("按“检查”，打开窗格并检查", async () => {
    const { page } = await excel({ ...options, first: pressedFirst("checkWorkbook") });
    await eventually(() => pane(page).verdict.textContent(), "3处必改，2处请核实");
    expect(await shown(page)).toBe("Visible");
  });

  test("按“标记”，标好，窗格不打开", async () => {
    const { page, markedCells } = await excel({ ...options, first: pressedFirst("markFindings") });
    await eventually(async () => (await markedCells(sheet)) > 0, true);
    expect(await shown(page)).toBe("Background");
  });
});

test("第一次请求 Excel 没有受理，按钮照样能用", async () => {
  const refused = `window.excelHost.then((host) => host.faults.failRequest(0, "InvalidOperationInCellEditMode"));`;
  const { page, markedCells } = await excel({ ...web, first: refused + pressedFirst("checkWorkbook") });
  await eventually(() => shown(page), "Visible");
  await press(page, "markFindings");
  await eventually(async () => (await markedCells(sheet)) > 0, true);
});

test("Excel 不让做就打开窗格说明原因；再按一次就做了", async () => {
  const refused = `window.excelHost.then((host) => host.faults.failNext("Values", "AccessDenied"));`;
  const { page, sheetNames } = await excel({ ...web, first: refused + pressedFirst("insertAnnex4") });
  await eventually(() => shown(page), "Visible");
  await eventually(async () => ((await pane(page).notice.textContent()) ?? "").length > 5, true);
  const before = (await sheetNames()).length;
  await press(page, "insertAnnex4");
  await eventually(async () => (await sheetNames()).length, before + 1);
});

test("正在编辑单元格时按，等编辑结束再做", async () => {
  const editing = `window.excelHost.then((host) => { host.faults.editingCell = true; });`;
  const { page, markedCells } = await excel({ ...web, first: editing + pressedFirst("markFindings") });
  await page.getByText("接着做").waitFor({ state: "attached" });
  await page.evaluate(async () => {
    (await window.excelHost).faults.editingCell = false;
  });
  await eventually(async () => (await markedCells(sheet)) > 0, true);
});

test("有脚本没取到：按了就打开窗格，说怎么办", async () => {
  const { page } = await excelFace(
    stage,
    look,
    { file: usualMistakes, first: pressedFirst("checkWorkbook") },
    (fresh) => fresh.route(/taskpane\.[0-9a-f]{8}\.js/, (route) => route.abort()),
  );
  await page.getByText("没有打开成：有文件没有取到").waitFor();
  await eventually(() => shown(page), "Visible");
});
