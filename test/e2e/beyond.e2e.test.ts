import path from "node:path";
import type { Stage } from "./browser";
import { excelFace, usualMistakes } from "./excel-face";
import { downloadDuring } from "./face";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { eventually } from "./story";
import { workbenchFace } from "./workbench-face";

const usual = { width: 320, height: 720 };
const samples = path.resolve(__dirname, "../../samples");

let stage: Stage;
onStage((opened) => (stage = opened));

test("没认出的表，指好各栏就认得了；工作簿记住了", async () => {
  const rows = [
    ["区内重点企业"],
    ["单位", "公布", "期限", "机构", "第一关", "第二关"],
    ["上海申岚精细化工有限公司", 45_828, 46_192, "自行审核", "2026年3月5日 通过", ""],
  ];
  const { page } = await excelFace(stage, usual, { sheets: { 台账: rows } });
  await pane(page).check();
  await eventually(() => pane(page).verdict.textContent(), "没有认出附表3或附表4");
  await pane(page).button("指定列对应…").click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("textbox", { name: "表头在第几行" }).inputValue()).toBe("2");
  await dialog.getByLabel("企业名称", { exact: true }).selectOption({ label: "没有这一栏" });
  await dialog.getByRole("button", { name: "保存并检查" }).click();
  await dialog.getByText("请指定“企业名称”在哪一列").waitFor();
  const columns = {
    企业名称: "A 单位",
    名单公布时间: "B 公布",
    要求完成期限: "C 期限",
    评估时间和评估结果: "E 第一关",
  };
  for (const [label, choice] of Object.entries(columns)) {
    await dialog.getByLabel(label, { exact: true }).selectOption({ label: choice });
  }
  await dialog.getByRole("button", { name: "保存并检查" }).click();
  await eventually(async () => (await page.locator(".strip").textContent())?.includes("表头在第2行"), true);
  const memory = await page.evaluate(async () =>
    (await window.excelHost).book.customXmlParts.map(({ xml }) => xml).join(),
  );
  expect(memory).toContain("mapping");
});

test("加上上季度的文件一起检查，也可以去掉", async () => {
  const { page } = await excelFace(stage, usual, { file: usualMistakes });
  await pane(page).check();
  await page.locator("input[type=file]").setInputFiles(path.join(samples, "示例-季度报表-无问题.xlsx"));
  await page.getByText("对照上季度“示例-季度报表-无问题.xlsx”").waitFor();
  await pane(page).button("不再对照").click();
  await eventually(() => page.getByText("对照上季度").count(), 0);
});

test("上季度的文件读不出来，说明为什么", async () => {
  const { page } = await excelFace(stage, usual, { file: usualMistakes });
  await pane(page).check();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "二季度.xls", mimeType: "", buffer: Buffer.from("no workbook at all") });
  await eventually(
    async () => (await pane(page).notice.textContent())?.startsWith("“二季度.xls”：这不是 .xlsx 文件"),
    true,
  );
});

test("一万处问题：页面里只有看得见的几条，最后一条按一个键就到", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    at + 1,
    `上海第${at + 1}有限公司`,
    "2026.13.5",
    46_192,
    "自行审核",
    "",
    "",
  ]);
  const header = ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估", "验收"];
  const { page } = await excelFace(stage, usual, { sheets: { 台账: [header, ...rows] } });
  await pane(page).check();
  await eventually(() => pane(page).position.textContent(), "1 / 10000");
  expect(await pane(page).items.count()).toBeLessThan(60);
  await pane(page).items.first().focus();
  await page.keyboard.press("End");
  await eventually(() => pane(page).position.textContent(), "10000 / 10000");
  await eventually(() => pane(page).item("C10001").isVisible(), true);
  await page.keyboard.press("Home");
  await eventually(() => pane(page).item("C2").isVisible(), true);
});

test("存下的副本带着标记和说明，下次打开还在；自己填的格还是原来键入的样子", async () => {
  const { page } = await workbenchFace(stage, { width: 1280, height: 800 });
  await pane(page).item("G6").click();
  await pane(page).button("忽略并说明…").click();
  await page.getByLabel("为什么不改").fill("环保设施改造延期");
  await pane(page).button("忽略").click();
  await eventually(() => pane(page).verdict.textContent(), "3处必改，1处请核实");
  const download = await downloadDuring(page, () => pane(page).button("保存副本").click());
  expect(download.name).toBe("示例-季度报表-常见错误（副本）.xlsx");
  await page.locator(".top-bar input[type=file]").setInputFiles({
    name: "副本.xlsx",
    mimeType: "",
    buffer: download.bytes,
  });
  await page.locator(".top-bar").getByText("副本.xlsx").waitFor();
  await eventually(() => pane(page).verdict.textContent(), "3处必改，1处请核实");
  await page.getByText("说明：环保设施改造延期").waitFor();
  await eventually(() => page.locator(".grid-cell.marked").count(), 6);
});

test("拖进来的文件就打开；读不了的说明原因，开着的那本还在", async () => {
  const { page } = await workbenchFace(stage, { width: 1280, height: 800 });
  await page
    .locator(".top-bar input[type=file]")
    .setInputFiles({ name: "坏.xlsx", mimeType: "", buffer: Buffer.from("PK") });
  await page.getByText(/“坏\.xlsx”：/).waitFor();
  expect(await page.locator(".grid-cell").count()).toBeGreaterThan(0);
});
