import "../../engine/polyfills-in-worker";
import { createJudgeHere } from "./judge-here";
import { serveJudge } from "./serve-judge";

serveJudge(
  {
    post: (message) => self.postMessage(message),
    onMessage: (listener) => self.addEventListener("message", ({ data }) => listener(data)),
  },
  createJudgeHere(),
);
