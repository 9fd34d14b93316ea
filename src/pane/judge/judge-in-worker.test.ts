import { MessageChannel, type MessagePort } from "node:worker_threads";
import { gridOf, literalJudge } from "../../../test/support/judgements";
import type { Judge, Judgement } from "./judge";
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

/** What of a judgement can be compared: the numbers of findings are the judge's own. */
const shown = ({ found: { numbers, ...table }, ...rest }: Judgement) => ({ ...rest, table, count: numbers.length });

test("判断传到窗格一样不少，表分几次送去也一行不少", async () => {
  const judge = literalJudge();
  const { remote, close } = behindChannel(judge);
  const grid = manyRows(12_000);
  const expected = await literalJudge().check([grid], {});
  const check = jest.spyOn(judge, "check");
  expect(shown(await remote.check([grid], {}))).toEqual(shown(expected));
  expect(check.mock.calls[0]?.[0]).toEqual([grid]);
  close();
});

test("改了以后，没变的问题还是原来的号，一句话也不传；要看哪几处才传哪几处的话", async () => {
  const { remote, posted, close } = behindChannel(literalJudge());
  const before = await remote.check([manyRows(12_000)], {});
  posted.length = 0;
  const after = await remote.recheck({ ...gridOf([["错", 1]]), top: 7 });
  expect(after?.found.numbers).toHaveLength(121);
  const numbers = [...(after?.found.numbers ?? [])];
  expect(numbers.filter((_, at) => at !== 1)).toEqual([...before.found.numbers]);
  expect(JSON.stringify(posted)).not.toContain("有限公司");
  expect(await remote.inWords([numbers[1] ?? -1, -7])).toMatchObject([{ number: numbers[1], cell: "A8", value: "错" }]);
  close();
});

test("重新检查后都是新号，开着卡片的那处除外；取消过的也不会重号", async () => {
  const { remote, close } = behindChannel(literalJudge());
  const first = await remote.check([manyRows(1_000)], {});
  const [kept] = await remote.inWords([first.found.numbers[3] ?? -1]);
  const again = await remote.check([manyRows(1_000)], {}, undefined, kept);
  expect([...again.found.numbers].filter((number) => first.found.numbers.includes(number))).toEqual([kept?.number]);
  expect(again.found.numbers[3]).toBe(kept?.number);
  const controller = new AbortController();
  controller.abort();
  await expect(remote.check([manyRows(10)], {}, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
  const last = await remote.check([manyRows(1_000)], {});
  const earlier = new Set([...first.found.numbers, ...again.found.numbers]);
  expect([...last.found.numbers].some((number) => earlier.has(number))).toBe(false);
  close();
});

test("忽略的说明记在它说的那处，数目跟着变", async () => {
  const { remote, close } = behindChannel(literalJudge());
  const first = await remote.check([manyRows(1_000)], {});
  const [finding] = await remote.inWords([first.found.numbers[3] ?? -1]);
  const { identity = "", value = "" } = finding ?? {};
  const judgement = await remote.withWaivers([{ identity, value, reason: "已说明", on: "2026-10-09" }]);
  expect(judgement?.sheets[0]).toMatchObject({ tally: { error: 9 }, waived: 1 });
  expect(await remote.inWords([finding?.number ?? -1])).toMatchObject([{ waived: { reason: "已说明" } }]);
  expect(await remote.numberOf(identity)).toBe(finding?.number);
  close();
});

test.each([
  ["Ａ701", ["A701"]],
  ["第200家", ["A201"]],
  ["没有的", []],
])("搜“%s”", async (text, cells) => {
  const { remote, close } = behindChannel(literalJudge());
  await remote.check([manyRows(1_000)], {});
  const found = await remote.inWords([...((await remote.search(text)) ?? [])]);
  expect(found.map(({ cell }) => cell)).toEqual(cells);
  close();
});

test("搜了又搜，前一次作罢", async () => {
  const judge = literalJudge();
  await judge.check([manyRows(400_000)], {});
  expect(await Promise.all([judge.search("A1"), judge.search("A1")])).toEqual([null, expect.any(Int32Array)]);
});

test("安全修正：有几处，列得出前几处；同一规则还有哪些；报告也在线程里做", async () => {
  const { remote, close } = behindChannel(literalJudge());
  await remote.check([gridOf([[" ", "错"], [" "], [" ", "疑"]])], {});
  expect(await remote.safeFixes("current", 2)).toMatchObject({
    count: 3,
    fixes: [{ finding: { cell: "A1" }, fix: { safe: true } }, { finding: { cell: "A2" } }],
  });
  expect(await remote.openOfRule("all", "deadline-too-late")).toHaveLength(5);
  const meta = { fileName: "三季度.xlsx", generatedAt: "2026年10月9日 14:30" };
  expect(await (await remote.reportPage(meta))?.text()).toContain("1处必改");
  expect((await remote.reportSheet(meta))?.cells.filter(({ link }) => link)).toHaveLength(5);
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
  const { remote, channels, close } = behindChannel(
    Object.assign(literalJudge(), { check: () => new Promise<Judgement>(() => undefined) }),
  );
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
  const { remote, close } = behindChannel(
    Object.assign(literalJudge(), { check: () => Promise.reject(new Error("boom")) }),
  );
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
