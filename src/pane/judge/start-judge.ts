import { inlineWorker } from "../parts/inline-worker";
import type { WorkerStart } from "./worker-line";
import { pagePort } from "./page-port";

/**
 * Starts the worker that judges: from the page's own text where it stands in it, else the bundler makes a file of it.
 */
export const startJudge: WorkerStart = () =>
  pagePort(inlineWorker("ledger-judge") ?? new Worker(new URL("./judge.worker.ts", import.meta.url)));
