/**
 * What npm run package makes, used as it is handed over: from a disk without a network, by an administrator, as an
 * installed command.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { type Browser, type Page, chromium } from "playwright-core";
import { manifestFor } from "../../scripts/build-manifest.mjs";
import { setting } from "./browser";
import { downloadDuring } from "./face";
import { pane } from "./steps";
import { eventually } from "./story";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../..");
const samples = path.join(root, "samples");
const folder = mkdtempSync(path.join(os.tmpdir(), "强审 发布-"));
const release = path.join(folder, "release");
const singleFile = path.join(release, "强审台账助手-单机版.html");
let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(root, "scripts/package/index.mjs"), release], {
    env: { ...process.env, LEDGER_SITE: setting("SITE") },
  });
  browser = await chromium.connect(setting("BROWSER"));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page from the disk, in a browser without a network; whatever it asks of one, and whatever goes wrong in it. */
async function openFromDisk(file: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

test("the sums are those of the files, and each way is small enough to hand over", () => {
  const lines = readFileSync(path.join(release, "SHA256SUMS"), "utf8").trim().split("\n");
  expect(lines).toHaveLength(readdirSync(release).length - 1);
  for (const line of lines) {
    const [sum, name = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(readFileSync(path.join(release, name)))
        .digest("hex"),
    ).toBe(sum);
  }
  expect(readFileSync(singleFile).length).toBeLessThan(2_500_000);
});

test("单机版: a file is brought, checked, fixed, explained, saved and opened again, and the network is never asked", async () => {
  const { page, complaints } = await openFromDisk(singleFile);
  await page.getByText("这是示例。把您的文件拖进来").waitFor();
  const bring = (name: string, buffer: Buffer) =>
    page.locator(".top-bar input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await bring("三季度.xlsx", readFileSync(path.join(samples, "示例-季度报表-常见错误.xlsx")));
  await page.locator(".top-bar").getByText("三季度.xlsx").waitFor();
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
  const download = await downloadDuring(page, () => pane(page).button("保存副本").click());
  const saved = download.bytes;
  await bring("副本.xlsx", saved);
  await page.locator(".top-bar").getByText("副本.xlsx").waitFor();
  await eventually(() => pane(page).verdict.textContent(), "2处必改，1处请核实");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("服务器版 has no source map and nothing made for one address; 部署.html makes the very manifest of the build", async () => {
  const zip = unzipSync(readFileSync(path.join(release, "强审台账助手-服务器版.zip")));
  const names = Object.keys(zip);
  expect(names).toEqual(
    expect.arrayContaining([
      "qiangshen/taskpane.html",
      "qiangshen/office/office.js",
      "qiangshen/部署.html",
      "qiangshen/check.html",
    ]),
  );
  expect(names.filter((name) => /\.map$|manifest\..*xml$|\.reg$/.test(name))).toEqual([]);
  const { page, complaints } = await openFromDisk(path.join(setting("SITE"), "部署.html"));
  const origin = "https://ledger.example.gov.cn/qiangshen";
  const made = async (button: string): Promise<Buffer> =>
    (await downloadDuring(page, () => page.getByRole("button", { name: button }).click())).bytes;
  await page.getByRole("button", { name: /manifest/ }).click();
  await page.getByText("请写完整的网址").waitFor();
  await page.getByLabel("网址").fill(`${origin}/`);
  const template = readFileSync(path.join(root, "manifest.xml"), "utf8");
  expect((await made("生成 manifest.xml")).toString("utf8")).toBe(manifestFor({ template, origin }));
  await page.getByLabel("环境").selectOption("pilot");
  expect((await made("生成 manifest.xml")).toString("utf8")).toBe(
    manifestFor({ template, origin, environment: "pilot" }),
  );
  await page.getByLabel("共享文件夹").fill("\\\\文件服务器\\加载项");
  const registry = await made("生成 trusted-catalogue.reg");
  expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(new TextDecoder("utf-16le").decode(registry)).toContain("文件服务器");
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe("命令行版", () => {
  const empty = path.join(folder, "空文件夹");
  const ledger = path.join(empty, "ledger.mjs");
  const run = (...parameters: string[]) =>
    spawnSync(process.execPath, [ledger, ...parameters], { cwd: os.tmpdir(), encoding: "utf8" });

  beforeAll(() => {
    mkdirSync(empty);
    copyFileSync(path.join(release, "ledger.mjs"), ledger);
    chmodSync(empty, 0o555);
  });
  afterAll(() => chmodSync(empty, 0o755));

  test("alone in a read-only folder it says its version and checks a folder of samples", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    expect(run("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    const checked = run("check", samples, "--format", "json");
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.stdout).files).toHaveLength(
      readdirSync(samples).filter((name) => name.endsWith(".xlsx")).length,
    );
    expect(readdirSync(empty)).toEqual(["ledger.mjs"]);
  });

  test("started twice at once it answers twice the same", async () => {
    const file = path.join(samples, "示例-季度报表-无问题.xlsx");
    const once = () =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [ledger, "check", file], { cwd: os.tmpdir() });
        let text = "";
        child.stdout.on("data", (part) => (text += part));
        child.on("close", (status) => resolve(`${status} ${text}`));
      });
    const [first, second] = await Promise.all([once(), once()]);
    expect(first).toContain("可以报送");
    expect(second).toBe(first);
  });

  test("its licences stand in it", () => {
    expect(readFileSync(ledger, "utf8")).toMatch(/zod \d+\.\d+\.\d+（MIT）/);
  });
});
