import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../../test/support/folder";
import { runGuarded, type RunBounds } from "./guard";

const megabyte = 1_048_576;

const folder = temporaryFolder();
let scripts = 0;

/** What is said and the status where this code runs in the guarded thread. */
async function guarded(code: string, bounds: RunBounds): Promise<{ said: string[]; status: number }> {
  const begin = `import { parentPort } from "node:worker_threads";\nconst tell = (message) => parentPort.postMessage(message);\n`;
  const file = folder.file(`work${scripts++}.mjs`, begin + code);
  const said: string[] = [];
  const output = {
    out: (text: string) => said.push(`out ${text}`),
    piece: (text: string) => said.push(`piece ${text}`),
    err: (text: string) => said.push(text),
  };
  return { status: await runGuarded(pathToFileURL(file), ["check"], output, bounds), said };
}

const generous = { time: 60_000, memory: 8_192 * megabyte };

test("按时做完的，话和退出状态照传", async () => {
  const code = `tell({ kind: "out", text: process.argv[2] }); tell({ kind: "err", text: "提醒" }); tell({ kind: "done", status: 1 });`;
  expect(await guarded(code, generous)).toEqual({ said: ["out check", "提醒"], status: 1 });
});

test("永远不完的循环：到时停下，说出是哪个文件，状态 2", async () => {
  const code = `tell({ kind: "reading", path: "三季度.xlsx" }); for (;;);`;
  const { said, status } = await guarded(code, { ...generous, time: 300 });
  expect(status).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^三季度\.xlsx：处理了0秒还没有完成，已经停止/u)]);
});

test("内存越用越多：停下，说一句", async () => {
  const code = `tell({ kind: "reading", path: "大.xlsx" }); const kept = []; for (;;) kept.push(new Array(10_000).fill(kept.length));`;
  const { said, status } = await guarded(code, { time: 60_000, memory: 64 * megabyte });
  expect(status).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^(大\.xlsx：)?需要的内存过多，已经停止/u)]);
});

test("线程自己出错：一句话，状态 2", async () => {
  const { said, status } = await guarded(`throw new Error("意外");`, generous);
  expect({ said, status }).toEqual({ said: [expect.stringContaining("程序出错")], status: 2 });
});
