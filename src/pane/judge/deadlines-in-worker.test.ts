import { MessageChannel, type MessagePort } from "node:worker_threads";
import { ledgerOf, listed } from "../../../test/support/deadline-ledger";
import { deadlines } from "../../deadlines/deadlines";
import { day } from "../../dates/day";
import { createJudgeHere } from "./judge-here";
import { judgeInWorker } from "./judge-in-worker";
import { partSize, type JudgePort } from "./judge-messages";
import { serveJudge } from "./serve-judge";

const today = day("2026-10-09");
const portOf = (port: MessagePort): JudgePort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.on("message", listener),
});

/** The engine behind a real message channel, as behind a worker. */
function behindChannel() {
  const channel = new MessageChannel();
  const kinds: string[] = [];
  const served = portOf(channel.port2);
  const post = (message: unknown): void => {
    kinds.push((message as { kind: string }).kind);
    served.post(message);
  };
  serveJudge({ ...served, post }, createJudgeHere());
  const close = (): void => channel.port1.close();
  return { judge: judgeInWorker(() => ({ port: portOf(channel.port1), end: close })), kinds, close };
}

test("期限一部分一部分地从判断的线程过来，合起来与当场算的一样", async () => {
  const { judge, kinds, close } = behindChannel();
  const grid = ledgerOf(Array.from({ length: 2 * partSize.timelines + 1 }, () => listed));
  await judge.check([grid], { today });
  kinds.length = 0;
  expect(await judge.deadlines({ within: 30, today })).toEqual(deadlines([grid], { today, within: 30 }));
  expect(kinds).toEqual(["deadlines", "timelines", "timelines", "timelines", "done"]);
  close();
});

test("还没检查过就没有", async () => {
  const { judge, close } = behindChannel();
  expect(await judge.deadlines({})).toBeNull();
  close();
  expect(await createJudgeHere().deadlines({})).toBeNull();
});
