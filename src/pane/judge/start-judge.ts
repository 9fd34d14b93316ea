import type { WorkerStart } from "./judge-in-worker";

/** Starts the worker that judges: from the page's own text where it stands in it (单机版, which has no second file), else the bundler makes a file of it. */
export const startJudge: WorkerStart = () => {
  const inline = document.getElementById("ledger-judge")?.textContent;
  const worker = inline ? workerOf(inline) : new Worker(new URL("./judge.worker.ts", import.meta.url));
  return {
    port: {
      post: (message) => worker.postMessage(message),
      onMessage: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    },
    end: () => worker.terminate(),
  };
};

let address: string | null = null;

function workerOf(code: string): Worker {
  address ??= URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return new Worker(address);
}
