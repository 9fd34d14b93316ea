import "../../engine/polyfills-in-worker";
import { FindingNumbers } from "./finding-numbers";
import { createEngine } from "./judge-here";
import { KeepingJudge } from "./keeping-judge";
import { serveJudge } from "./serve-judge";

const numbering = new FindingNumbers();

serveJudge(
  {
    post: (message, handOver = []) => self.postMessage(message, { transfer: handOver }),
    onMessage: (listener) => self.addEventListener("message", ({ data }) => listener(data)),
  },
  new KeepingJudge(createEngine(), numbering),
  (first) => numbering.from(first),
);
