import type { RunningWorker } from "./worker-line";

/** A worker as the page talks to it. */
export function pagePort(worker: Worker): RunningWorker {
  return {
    port: {
      post: (message, handOver = []) => worker.postMessage(message, handOver),
      onMessage: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    },
    onFailure: (listener) => worker.addEventListener("error", ({ message }) => listener(message)),
    end: () => worker.terminate(),
  };
}
