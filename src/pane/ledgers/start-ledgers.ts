import { pagePort } from "../judge/page-port";
import type { WorkerStart } from "../judge/worker-line";
import { inlineWorker } from "../parts/inline-worker";

/** Starts the worker that keeps the annexes, as `startJudge` starts the one that judges. */
export const startLedgers: WorkerStart = () =>
  pagePort(inlineWorker("ledger-annexes") ?? new Worker(new URL("./ledgers.worker.ts", import.meta.url)));
