import { totalmem } from "node:os";
import { Worker } from "node:worker_threads";
import type { GuardMessage } from "./guard-messages";

/** What a command may take before it is stopped. */
export interface RunBounds {
  /**
   * Milliseconds of computing without a new file being begun; a machine that is busy with other things takes longer.
   */
  readonly time: number;
  /** Bytes that the whole process may have in memory. */
  readonly memory: number;
}

/**
 * A year's ledgers take seconds and some hundred megabytes; a file of a kind that nobody foresaw must not take the
 * clerk's day.
 */
const usualBounds: RunBounds = { time: 180_000, memory: Math.min(4 * 1_073_741_824, totalmem() * 0.75) };

const megabyte = 1_048_576;

/**
 * Megabytes of objects: six times what 100,000 rows need that are all at fault. With more room V8 lets garbage pile up
 * to four times of what is alive (check of such a ledger: 648 MB instead of 572).
 */
const mostHeap = 2_000;

/** Of new objects: half of what V8 takes by itself needs no more time and 20 MB less. */
const youngHeap = 24;

/** Milliseconds that this process has computed, all threads together. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const watchEvery = 250;

/** Where the watched command's words go. */
export interface GuardedOutput {
  out(text: string): void;
  /** A part of what goes out, without a line feed of its own. */
  piece(text: string): void;
  err(text: string): void;
}

/**
 * Runs a script with these parameters in a thread of its own and watches it: where it takes too long or too much it is
 * ended, one sentence names the file it was at, and the exit status is 2. Nothing else could end a loop that never
 * comes back.
 */
export function runGuarded(
  script: URL,
  parameters: readonly string[],
  output: GuardedOutput,
  bounds: RunBounds = usualBounds,
): Promise<number> {
  const heap = Math.min(mostHeap, Math.floor(bounds.memory / megabyte));
  const resourceLimits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap };
  const worker = new Worker(script, { argv: [...parameters], resourceLimits });
  return new Promise((resolve) => {
    let file: string | null = null;
    let begun = computed();
    const settle = (status: number): void => {
      clearInterval(watch);
      resolve(status);
    };
    const end = (why: string): void => {
      output.err(`${file === null ? "" : `${file}：`}${why}，已经停止；请只保留台账所在的工作表，另存为新文件后再试`);
      settle(2);
      void worker.terminate();
    };
    const watch = setInterval(() => {
      if (computed() - begun > bounds.time) end(`处理了${Math.round(bounds.time / 1_000)}秒还没有完成`);
      else if (process.memoryUsage.rss() > bounds.memory) end("需要的内存过多");
    }, watchEvery);
    worker.on("message", (message: GuardMessage) => {
      if (message.kind === "done") settle(message.status);
      else if (message.kind === "reading") [file, begun] = [message.path, computed()];
      else output[message.kind](message.text);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") end("需要的内存过多");
      else end("程序出错");
    });
  });
}
