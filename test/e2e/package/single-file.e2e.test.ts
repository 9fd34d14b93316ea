/** The 单机版 as a clerk has it: opened from a disk, in a browser without a network. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { gunzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { newerThanOldEngines } from "../../support/old-engines";
import { setting } from "../browser";
import { downloadDuring } from "../face";
import { pane } from "../steps";
import { eventually } from "../story";
import { madeRelease, names, openFromDisk, samples } from "./release";

jest.setTimeout(120_000);

let browser: Browser;
let release: string;
beforeAll(async () => {
  release = madeRelease();
  browser = await chromium.connect(setting("BROWSER"));
});
afterAll(() => browser.close());

/** Every script in a page of text, those that stand packed in it unpacked. */
function scriptsIn(page: string): string[] {
  return [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].flatMap(([, attributes = "", content = ""]) => {
    if (attributes.includes("data-packed")) return gunzipSync(Buffer.from(content, "base64")).toString("utf8");
    return attributes.includes("text/plain") ? [] : content;
  });
}

test("它的脚本，还有管理员那两页的，Chromium 80 和 Safari 15.4 都能解析", () => {
  const pages = [
    path.join(release, names.singleFile),
    ...["check.html", "部署.html"].map((name) => path.join(setting("SITE"), name)),
  ];
  const scripts = pages.flatMap((page) => scriptsIn(readFileSync(page, "utf8")));
  expect(scripts.length).toBeGreaterThan(6);
  const newer = scripts.flatMap((script) => newerThanOldEngines(script));
  expect(newer).toEqual([]);
});

const open = () => openFromDisk(browser, path.join(release, names.singleFile));
const mistakes = readFileSync(path.join(samples, "示例-季度报表-常见错误.xlsx"));

/** The clerk drags a file from her folder over the page and lets go. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      const letters = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([letters], fileName));
      return transfer;
    },
    [name, bytes.toString("base64")] as const,
  );
  await page.dispatchEvent(".workbench", "dragover", { dataTransfer });
  await page.getByText("松开鼠标，打开这个文件").waitFor();
  await page.dispatchEvent(".workbench", "drop", { dataTransfer });
  await page.locator(".top-bar").getByText(name).waitFor();
}

test("拖进文件，检查、修正、说明、保存，再拖进来，从不联网", async () => {
  const { page, complaints } = await open();
  await page.getByText("这是示例。把您的文件拖进来").waitFor();
  await page.getByText("文件只在本机处理").waitFor();
  await drop(page, "三季度.xlsx", mistakes);
  await eventually(() => page.locator(".sample-strip").count(), 0);
  await eventually(() => pane(page).verdict.textContent(), "3处必改，2处请核实");
  await pane(page).item("D11").click();
  await pane(page).button("修正").click();
  await eventually(() => pane(page).verdict.textContent(), "2处必改，2处请核实");
  await pane(page).item("G6").click();
  await pane(page).button("忽略并说明…").click();
  await page.getByLabel("为什么不改").fill("环保设施改造延期");
  await pane(page).button("忽略").click();
  await eventually(() => pane(page).verdict.textContent(), "2处必改，1处请核实");
  const saved = await downloadDuring(page, () => pane(page).button("保存副本").click());
  expect(saved.name).toBe("三季度（副本）.xlsx");
  await drop(page, "副本.xlsx", saved.bytes);
  await eventually(() => pane(page).verdict.textContent(), "2处必改，1处请核实");
  await page.getByText("说明：环保设施改造延期").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("由台账填进自己的模板，填好的在这里打得开；机器上什么也不留", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "强审 模板-"));
  const template = path.join(folder, "我的模板.xlsx");
  const ledger = path.join(release, names.commandLine);
  const made = spawnSync(process.execPath, [ledger, "blank", "--annex", "3", "--output", template], {
    encoding: "utf8",
  });
  expect(made).toMatchObject({ status: 0, stderr: "" });
  const { page, complaints } = await open();
  await drop(page, "三季度.xlsx", mistakes);
  await eventually(() => pane(page).verdict.textContent(), "3处必改，2处请核实");
  await pane(page).tab("模板").click();
  const own = page.getByLabel("用自己的模板文件…");
  const filled = await downloadDuring(page, () => own.setInputFiles(template));
  expect(filled.name).toBe("已填 我的模板.xlsx");
  await drop(page, filled.name, filled.bytes);
  await page.locator(".grid-cell").getByText("上海申岚精细化工有限公司").first().waitFor();
  expect(complaints).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, ""]);
  await page.context().close();
  rmSync(folder, { recursive: true });
});
