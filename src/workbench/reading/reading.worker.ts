import "../../engine/polyfills-in-worker";
import type { FileRequest } from "../../xlsx/reading/reading-messages";
import { serveFiles } from "../../xlsx/reading/serve-reading";

const serve = serveFiles((answer) =>
  // A saved file goes over without a copy.
  postMessage(answer, answer.kind === "saved" || answer.kind === "inserted" ? { transfer: [answer.bytes.buffer] } : {}),
);

addEventListener("message", ({ data }: MessageEvent<FileRequest>) => void serve(data));
