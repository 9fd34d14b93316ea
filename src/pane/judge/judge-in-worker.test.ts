import { MessageChannel, type MessagePort } from "node:worker_threads";
import { findingAt, gridOf, judgementOf, literalJudge, sheetWith } from "../../../test/support/judgements";
import type { Judge } from "./judge";
import { judgeInWorker } from "./judge-in-worker";
import type { JudgePort } from "./judge-messages";
import { serveJudge } from "./serve-judge";
import { SpokenError } from "../../workbooks/spoken-error";
import { judgeWords } from "./words";

const portOf = (port: MessagePort): JudgePort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.on("message", listener),
});

/** A judge behind a real message channel, as behind a worker. */
function behindChannel(judge: Judge) {
  const channels: MessageChannel[] = [];
  const posted: unknown[] = [];
  const remote = judgeInWorker(() => {
    const channel = new MessageChannel();
    channels.push(channel);
    const served = portOf(channel.port2);
    serveJudge({ ...served, post: (message) => (posted.push(message), served.post(message)) }, judge);
    return { port: portOf(channel.port1), end: () => channel.port1.close() };
  });
  return { remote, posted, channels, close: () => channels.forEach(({ port1 }) => port1.close()) };
}

const manyRows = (rows: number) => gridOf(Array.from({ length: rows }, (_, at) => [at % 100 === 0 ? "错" : "好", at]));

test("判断传到窗格一样不少，表分几次送去也一行不少", async () => {
  const judge = literalJudge();
  const { remote, close } = behindChannel(judge);
  const grid = manyRows(12_000);
  const expected = await literalJudge().check([grid], {});
  const check = jest.spyOn(judge, "check");
  expect(await remote.check([grid], {})).toEqual(expected);
  expect(check.mock.calls[0]?.[0]).toEqual([grid]);
  close();
});

test("改了以后，只传变了的", async () => {
  const { remote, posted, close } = behindChannel(literalJudge());
  await remote.check([manyRows(12_000)], {});
  posted.length = 0;
  const judgement = await remote.recheck({ ...gridOf([["错", 1]]), top: 7 });
  expect(judgement?.sheets[0]?.findings).toHaveLength(121);
  expect(posted).toMatchObject([
    { kind: "head" },
    { kind: "splice", splice: { from: 1, remove: 0, insert: [{ cell: "A8" }] } },
    { kind: "done" },
  ]);
  close();
});

test("忽略的说明，只改它说的那几处", async () => {
  const { remote, posted, close } = behindChannel(literalJudge());
  const first = await remote.check([manyRows(1_000)], {});
  const { identity, value } = first.sheets[0]!.findings[3]!;
  posted.length = 0;
  const judgement = await remote.withWaivers([{ identity, value, reason: "已说明", on: "2026-10-09" }]);
  expect(judgement?.sheets[0]?.findings.map(({ waived }) => waived?.reason)).toContain("已说明");
  expect(posted).toHaveLength(3);
  close();
});

test("问题多的，分几次送到", async () => {
  const findings = Array.from({ length: 2_500 }, (_, row) => findingAt(row, 3));
  const all = judgementOf([sheetWith(findings)]);
  const { remote, posted, close } = behindChannel({ ...literalJudge(), check: async () => all });
  expect(await remote.check([gridOf([["好"]])], {})).toEqual(all);
  expect(posted.filter((message) => (message as { kind: string }).kind === "splice")).toHaveLength(3);
  close();
});

test("上季度的表和本季度的分开交", async () => {
  const judge = literalJudge();
  const check = jest.spyOn(judge, "check");
  const { remote, close } = behindChannel(judge);
  await remote.check([gridOf([["错"]])], { previous: [gridOf([["好"]], "二季度")] });
  expect(check.mock.calls[0]?.[1].previous?.map(({ name }) => name)).toEqual(["二季度"]);
  await remote.check([gridOf([["错"]])], {});
  expect(check.mock.calls[1]?.[1].previous).toBeUndefined();
  close();
});

test("取消检查就结束线程，下次另起一个", async () => {
  const { remote, channels, close } = behindChannel({ ...literalJudge(), check: () => new Promise(() => undefined) });
  const controller = new AbortController();
  const checking = remote.check([gridOf([["错"]])], {}, controller.signal);
  setTimeout(() => controller.abort(), 20);
  await expect(checking).rejects.toMatchObject({ name: "AbortError" });
  expect(await remote.recheck(gridOf([["错"]]))).toBeNull();
  void remote.check([gridOf([["错"]])], {}).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(channels).toHaveLength(2);
  close();
});

test("判断出错就说出来，不让窗格干等", async () => {
  const { remote, close } = behindChannel({ ...literalJudge(), check: () => Promise.reject(new Error("boom")) });
  await expect(remote.check([gridOf([["错"]])], {})).rejects.toEqual(
    new SpokenError(judgeWords.failed, { cause: "boom" }),
  );
  close();
});

test("没检查过，就没有可重新判断的", async () => {
  const { remote, close } = behindChannel(literalJudge());
  expect(await remote.recheck(gridOf([["错"]]))).toBeNull();
  expect(await remote.withWaivers([])).toBeNull();
  close();
});
