import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The middle of several numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds of one call, the median of several after one to warm up. */
export async function timed(work, times = 5) {
  await work();
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

const withMemory = ["--import", path.join(here, "report-memory.mjs")];

function runOnce(argv) {
  const start = performance.now();
  const child = spawnSync(process.execPath, [...withMemory, ...argv], {
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 26,
  });
  const milliseconds = performance.now() - start;
  if (child.status === null || child.status > 1) throw new Error(child.stderr.toString());
  const told = (name) => Number(new RegExp(`${name}=(\\d+)`).exec(child.stderr.toString())?.[1] ?? NaN);
  return { milliseconds, megabytes: told("peak-memory-mb"), cpu: told("cpu-ms") };
}

/** Wall time (ms), processor time (ms) and peak memory (MB) of a whole Node process, the median of several. */
export function processed(argv, times = 3) {
  const runs = Array.from({ length: times }, () => runOnce(argv));
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    cpu: median(runs.map((run) => run.cpu)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
}

/** Processor time (ms) of a shell command with all its children, the median of several. */
export function shellCpu(command, times = 3) {
  const timed = `TIMEFORMAT='cpu %U %S'; time { ${command} ; } >/dev/null 2>&1`;
  const runs = Array.from({ length: times }, () => {
    const { status, stderr } = spawnSync("bash", ["-c", timed], { stdio: ["ignore", "ignore", "pipe"] });
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr.toString()) ?? [];
    if (status !== 0 || user === undefined) throw new Error(`${command}: ${stderr}`);
    return (Number(user) + Number(system)) * 1000;
  });
  return median(runs);
}
