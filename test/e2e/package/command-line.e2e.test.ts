/** The 命令行版 as it is handed over: one file in a read-only folder, and an installed command. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { madeRelease, names, samples } from "./release";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "强审 命令行-"));
const elsewhere = path.join(folder, "别处");
const clean = path.join(samples, "示例-季度报表-无问题.xlsx");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

beforeAll(() => mkdirSync(elsewhere));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program started in a folder that is not its own. */
const run = (program: string, ...parameters: string[]) =>
  spawnSync(program, parameters, { cwd: elsewhere, encoding: "utf8" });

describe("只读文件夹里的 ledger.mjs", () => {
  const alone = path.join(folder, "空文件夹");
  const ledger = path.join(alone, names.commandLine);
  beforeAll(() => {
    mkdirSync(alone);
    copyFileSync(path.join(madeRelease(), names.commandLine), ledger);
    chmodSync(alone, 0o555);
  });
  afterAll(() => chmodSync(alone, 0o755));

  test("说得出版本，查得了一文件夹示例，什么也不留下", () => {
    expect(run(process.execPath, ledger, "--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    const checked = run(process.execPath, ledger, "check", samples, "--format", "json");
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.stdout).files).toHaveLength(
      readdirSync(samples).filter((name) => name.endsWith(".xlsx")).length,
    );
    expect(readdirSync(alone)).toEqual([names.commandLine]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("同时运行两个，答的一样", async () => {
    const once = () =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [ledger, "check", clean], { cwd: elsewhere });
        let text = "";
        child.stdout.on("data", (part) => (text += part));
        child.on("close", (status) => resolve(`${status} ${text}`));
      });
    const [first, second] = await Promise.all([once(), once()]);
    expect(first).toContain("可以报送");
    expect(second).toBe(first);
  });

  test("各家的许可写在里面", () => {
    expect(readFileSync(ledger, "utf8")).toMatch(/zod \d+\.\d+\.\d+（MIT）/);
  });
});

describe("用 npm 打包，断网装进空文件夹", () => {
  const [packed, installed] = ["包", "装"].map((name) => path.join(folder, name)) as [string, string];
  const npm = (cwd: string, ...parameters: string[]): string =>
    execFileSync("npm", parameters, { cwd, encoding: "utf8", shell: process.platform === "win32" });

  beforeAll(() => {
    mkdirSync(path.join(packed, "release"), { recursive: true });
    mkdirSync(installed);
    for (const name of ["package.json", "README.md", "LICENSE"])
      copyFileSync(path.join(root, name), path.join(packed, name));
    copyFileSync(path.join(madeRelease(), names.commandLine), path.join(packed, "release", names.commandLine));
    const tarball = npm(packed, "pack", "--silent").trim();
    npm(installed, "install", "--offline", "--no-audit", "--no-fund", path.join(packed, tarball));
  });

  test("不带别的包，装好就是 ledger 命令", () => {
    const modules = path.join(installed, "node_modules");
    expect(readdirSync(modules).filter((name) => !name.startsWith("."))).toEqual(["qiangshen-ledger"]);
    const ledger = path.join(modules, ".bin", process.platform === "win32" ? "ledger.cmd" : "ledger");
    expect(run(ledger, "--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    const checked = run(ledger, "check", clean);
    expect(checked).toMatchObject({ status: 0, stderr: "" });
    expect(checked.stdout).toContain("可以报送");
  });
});
