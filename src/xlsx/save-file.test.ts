import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import * as files from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { saveFile, SaveFileError } from "./save-file";

const { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } = files;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "saving-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("保存文件", () => {
  test("整份写好，不留别的文件，权限同原来一样", async () => {
    const file = path.join(folder, "台账.xlsx");
    await writeFile(file, "old");
    await chmod(file, 0o640);
    await saveFile(file, bytes("new"));
    expect(await readFile(file, "utf8")).toBe("new");
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(["台账.xlsx"]);
  });

  test("分块写成一个文件，有一块做不出就整个不写", async () => {
    const file = path.join(folder, "报告.html");
    await saveFile(file, [bytes("one "), bytes("two")]);
    expect(await readFile(file, "utf8")).toBe("one two");
    const broken = function* (): Generator<Uint8Array> {
      yield bytes("half");
      throw new RangeError("no more");
    };
    await expect(saveFile(file, broken())).rejects.toThrow(RangeError);
    expect(await readFile(file, "utf8")).toBe("one two");
    expect(await readdir(folder)).toEqual(["报告.html"]);
  });

  test("写到链接指的文件，链接不换掉", async () => {
    await writeFile(path.join(folder, "real.xlsx"), "old");
    await symlink(path.join(folder, "real.xlsx"), path.join(folder, "link.xlsx"));
    await saveFile(path.join(folder, "link.xlsx"), bytes("new"));
    expect(await readFile(path.join(folder, "real.xlsx"), "utf8")).toBe("new");
  });

  test.each([
    ["没有这个文件夹", "missing/a.xlsx", "文件夹不存在"],
    ["给的是文件夹", ".", "是一个文件夹"],
    ["路径中间是文件", "file/a.xlsx", "不是文件夹"],
    ["名称太长", `${"长".repeat(200)}.xlsx`, "过长"],
  ])("%s：说明怎么办", async (_, name, sentence) => {
    await writeFile(path.join(folder, "file"), "x");
    await expect(saveFile(path.join(folder, name), bytes("new"))).rejects.toThrow(sentence);
    expect(await readdir(folder)).toEqual(["file"]);
  });

  test("说好不覆盖的，中途多出来的文件也不碰；磁盘认不认硬链接都一样", async () => {
    const file = path.join(folder, "a.xlsx");
    await saveFile(file, bytes("first"), { over: false });
    expect(await readFile(file, "utf8")).toBe("first");
    for (const linking of [null, "EPERM"]) {
      const spy = jest.spyOn(files, "link");
      if (linking) spy.mockRejectedValue(Object.assign(new Error(), { code: linking }));
      await expect(saveFile(file, bytes("second"), { over: false })).rejects.toThrow("已有这个文件");
      await saveFile(path.join(folder, `new-${linking}`), bytes("new"), { over: false });
      spy.mockRestore();
      expect(await readFile(path.join(folder, `new-${linking}`), "utf8")).toBe("new");
    }
    expect(await readFile(file, "utf8")).toBe("first");
    expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "new-EPERM", "new-null"]);
  });

  test.each([
    ["ENOSPC", "磁盘空间不足"],
    ["EACCES", "没有写入权限"],
    ["EROFS", "只读"],
    ["EBUSY", "正被其他程序打开"],
    ["EIO", "没有能写入文件"],
  ])("磁盘报 %s 时，原文件不变", async (code, sentence) => {
    const file = path.join(folder, "a.xlsx");
    await writeFile(file, "old");
    const handle = await files.open(file);
    const prototype = Object.getPrototypeOf(handle) as files.FileHandle;
    await handle.close();
    const spy = jest.spyOn(prototype, "sync").mockRejectedValue(Object.assign(new Error(), { code }));
    const failure = await saveFile(file, bytes("new")).catch((error: unknown) => error);
    spy.mockRestore();
    expect(failure).toBeInstanceOf(SaveFileError);
    expect((failure as SaveFileError).message).toContain(sentence);
    expect(await readFile(file, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  test("进程被杀，也不留半个文件", async () => {
    const program = path.join(folder, "save.mjs");
    await build({
      stdin: {
        contents: `import { saveFile } from "./save-file"; for (let turn = 0; ; turn++) { await saveFile(process.argv[2], new Uint8Array(3e6).fill(65 + (turn % 2))); console.log(turn); }`,
        resolveDir: __dirname,
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: program,
    });
    const file = path.join(folder, "a.xlsx");
    for (const delay of [0, 4, 9]) {
      const child: ChildProcess = spawn(process.execPath, [program, file], { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout as NonNullable<typeof child.stdout>, "data");
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill("SIGKILL");
      await once(child, "close");
      const content = await readFile(file);
      expect(content.length).toBe(3e6);
      expect(new Set(content).size).toBe(1);
    }
  });
});
