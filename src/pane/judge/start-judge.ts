import type { WorkerStart } from "./judge-in-worker";

/** Starts the worker that judges; the bundler makes a file of its own of it. */
export const startJudge: WorkerStart = () => {
  const worker = new Worker(new URL("./judge.worker.ts", import.meta.url));
  return {
    port: {
      post: (message) => worker.postMessage(message),
      onMessage: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    },
    end: () => worker.terminate(),
  };
};
