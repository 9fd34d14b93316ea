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

/** Wall time (ms) and peak memory (MB) of a whole Node process, the median of several. */
export function processed(argv, times = 3) {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    const child = spawnSync(process.execPath, ["--import", path.join(here, "report-memory.mjs"), ...argv], {
      stdio: ["ignore", "ignore", "pipe"],
      maxBuffer: 1 << 26,
    });
    const milliseconds = performance.now() - start;
    const megabytes = Number(/peak-memory-mb=(\d+)/.exec(child.stderr.toString())?.[1] ?? NaN);
    if (child.status === null || child.status > 1) throw new Error(child.stderr.toString());
    return { milliseconds, megabytes };
  });
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
}
