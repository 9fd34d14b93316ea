import type { ReadingRequest } from "../xlsx/reading/reading-messages";
import { answerReading } from "../xlsx/reading/serve-reading";

addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  void answerReading(data, (answer) => postMessage(answer));
});
