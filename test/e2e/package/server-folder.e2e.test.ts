/** The 服务器版 as an administrator has it: unpacked, served by nginx as 部署.md says, its manifest made in 部署.html. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { chromium, type Browser, type Page } from "playwright-core";
import { manifestFor } from "../../../scripts/build-manifest.mjs";
import { pageScript } from "../../excel-host/page-script.mjs";
import { setting } from "../browser";
import { downloadDuring } from "../face";
import { pane } from "../steps";
import { eventually } from "../story";
import { madeRelease, names, openFromDisk, samples } from "./release";
import { hasNginx, serveByNginx } from "./serve-nginx";

jest.setTimeout(120_000);

const template = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");
const folder = mkdtempSync(path.join(os.tmpdir(), "强审 服务器-"));
const site = path.join(folder, "qiangshen");
let browser: Browser;
let unpacked: string[];

beforeAll(async () => {
  const zip = unzipSync(readFileSync(path.join(madeRelease(), names.serverFolder)));
  unpacked = Object.keys(zip);
  for (const [name, bytes] of Object.entries(zip)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  browser = await chromium.connect(setting("BROWSER"));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What 部署.html hands over for an address. */
async function manifestMadeFor(page: Page, origin: string): Promise<string> {
  await page.getByLabel("网址").fill(origin);
  const press = () => page.getByRole("button", { name: "生成 manifest.xml" }).click();
  return (await downloadDuring(page, press)).bytes.toString("utf8");
}

test("没有源码映射，也没有只给某个地址用的东西", () => {
  expect(unpacked).toEqual(
    expect.arrayContaining([
      "qiangshen/taskpane.html",
      "qiangshen/office/office.js",
      "qiangshen/部署.html",
      "qiangshen/部署说明.html",
      "qiangshen/check.html",
    ]),
  );
  expect(unpacked.filter((name) => /\.map$|manifest\..*xml$|\.reg$/.test(name))).toEqual([]);
});

test("从硬盘打开部署.html，生成的清单和打包时的一样，注册表文件也有", async () => {
  const { page, complaints } = await openFromDisk(browser, path.join(site, "部署.html"));
  const origin = "https://ledger.example.gov.cn/qiangshen";
  await page.getByRole("button", { name: /manifest/ }).click();
  await page.getByText("请写完整的网址").waitFor();
  expect(await manifestMadeFor(page, `${origin}/`)).toBe(manifestFor({ template, origin }));
  await page.getByLabel("环境").selectOption("pilot");
  expect(await manifestMadeFor(page, origin)).toBe(manifestFor({ template, origin, environment: "pilot" }));
  await page.getByLabel("共享文件夹").fill("\\\\文件服务器\\加载项");
  const press = () => page.getByRole("button", { name: "生成 trusted-catalogue.reg" }).click();
  const registry = (await downloadDuring(page, press)).bytes;
  expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(new TextDecoder("utf-16le").decode(registry)).toContain("文件服务器");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("验收单二十步，打印正好一页 A4", async () => {
  const { page, complaints } = await openFromDisk(browser, path.join(site, "验收单.html"));
  expect(await page.locator("tbody tr").count()).toBe(20);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
      .exec(pdf)
      ?.slice(1)
      .map((points) => Math.round(Number(points))),
  ).toEqual([595, 842]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("部署.html 里链到的，旁边都有", async () => {
  const { page } = await openFromDisk(browser, path.join(site, "部署.html"));
  await page.getByRole("link", { name: "部署说明" }).click();
  await page.getByRole("heading", { name: "部署到单位内网" }).waitFor();
  expect(await page.locator("table").count()).toBeGreaterThan(3);
  await page.context().close();
});

if (!hasNginx) test.skip("served by nginx: not on this machine (apt install nginx)", () => undefined);

(hasNginx ? describe : describe.skip)("照部署.md 用 nginx 架起来", () => {
  let served: Awaited<ReturnType<typeof serveByNginx>>;
  beforeAll(async () => {
    served = await serveByNginx(site, path.join(folder, "nginx"));
  });
  afterAll(() => served?.close());

  /** A page over HTTPS, and what goes wrong in it. */
  async function opened(address: string, prepare?: string): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    context.setDefaultTimeout(50_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    if (prepare !== undefined) await page.addInitScript({ content: prepare });
    await page.goto(address);
    return { page, complaints };
  }

  const headersOf = (name: string): Promise<IncomingMessage["headers"]> =>
    new Promise((resolve, reject) => {
      const { hostname } = new URL(served.origin);
      request(
        {
          host: "127.0.0.1",
          port: served.port,
          path: encodeURI(`/qiangshen/${name}`),
          rejectUnauthorized: false,
          headers: { host: hostname, "accept-encoding": "gzip" },
        },
        (answer) => {
          answer.resume();
          resolve(answer.headers);
        },
      )
        .on("error", reject)
        .end();
    });

  test("网址少打一个斜杠也到得了，页面检查得了示例", async () => {
    const { page, complaints } = await opened(served.origin);
    await eventually(() => pane(page).verdict.textContent(), "3处必改，2处请核实");
    expect(page.url()).toBe(`${served.origin}/`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("脚本是压缩的；带指纹的存一年，页面每次都问", async () => {
    const script = unpacked.find((name) => /taskpane\.[0-9a-f]{8}\.js$/.test(name)) ?? "";
    expect(await headersOf(path.basename(script))).toMatchObject({
      "content-encoding": "gzip",
      "cache-control": expect.stringContaining("immutable"),
    });
    expect(await headersOf("office/office.js")).toMatchObject({ "content-encoding": "gzip" });
    expect(await headersOf("taskpane.html")).toMatchObject({
      "content-encoding": "gzip",
      "content-type": "text/html",
      "cache-control": "no-cache",
    });
    expect(await headersOf("samples/示例-季度报表-常见错误.xlsx")).toMatchObject({
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    });
  });

  test("check.html 每一行都通过，这里生成的清单也通过；换个地址的就不通过", async () => {
    const { page: deploy } = await opened(`${served.origin}/部署.html`);
    const manifest = await manifestMadeFor(deploy, served.origin);
    await deploy.context().close();
    const { page, complaints } = await opened(`${served.origin}/check.html`);
    const lines = page.locator("#results li");
    const choose = (text: string) =>
      page
        .locator("#manifest")
        .setInputFiles({ name: "manifest.xml", mimeType: "text/xml", buffer: Buffer.from(text) });
    await lines.getByText("网址末尾没有 / 也打得开").waitFor();
    await choose(manifest);
    await lines.getByText("清单里的网址：正常").waitFor();
    expect((await lines.allTextContents()).filter((line) => !line.endsWith("正常"))).toEqual([]);
    await choose(manifestFor({ template, origin: "https://ledger.example.gov.cn/qiangshen" }));
    await lines.getByText("清单里的网址：要处理").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("任务窗格在 Excel 里用文件夹自带的 office.js 启动", async () => {
    const file = readFileSync(path.join(samples, "示例-季度报表-常见错误.xlsx"));
    const { page, complaints } = await opened(`${served.origin}/taskpane.html`, await pageScript({ file }));
    await pane(page).check();
    await eventually(() => pane(page).verdict.textContent(), "3处必改，2处请核实");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
