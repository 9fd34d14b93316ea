import { inlineWorker } from "../parts/inline-worker";
import type { WorkerStart } from "./judge-in-worker";

/**
 * Starts the worker that judges: from the page's own text where it stands in it, else the bundler makes a file of it.
 */
export const startJudge: WorkerStart = () => {
  const worker = inlineWorker("ledger-judge") ?? new Worker(new URL("./judge.worker.ts", import.meta.url));
  return {
    port: {
      post: (message, handOver = []) => worker.postMessage(message, handOver),
      onMessage: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    },
    end: () => worker.terminate(),
  };
};
