import { inlineWorker } from "../../pane/parts/inline-worker";
import type { FileThread } from "../../xlsx/reading/ask-thread";
import type { FileAnswer } from "../../xlsx/reading/reading-messages";

/**
 * Starts a worker that reads or writes one file: from the page's own text where it stands in it, else the bundler
 * makes a file of it.
 */
export function startReading(): FileThread {
  const worker = inlineWorker("ledger-reading") ?? new Worker(new URL("./reading.worker.ts", import.meta.url));
  return {
    post: (request) => worker.postMessage(request),
    onAnswer: (listener) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => listener(data));
      worker.addEventListener("error", ({ message }) => listener({ kind: "failed", message }));
    },
    end: () => worker.terminate(),
  };
}
