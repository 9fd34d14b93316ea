import { gridOf } from "../../../test/support/ledger-grid";
import { ledgersHere, mortalLedgers } from "../../../test/support/ledgers-here";
import { day } from "../../dates/day";
import type { JudgePort } from "../judge/judge-messages";
import { rowsPerPart } from "../judge/grid-parts";
import { ledgersInWorker } from "./ledgers-in-worker";
import type { LedgerRequest } from "./messages";
import { fetched } from "./new-sheets";
import type { FillWish } from "./questions";
import { ledgerWords } from "./words";

const header = ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估", "验收"];
const ledger = (households: number) =>
  gridOf("台账", [
    header,
    ...Array.from({ length: households }, (_, at) => [
      at + 1,
      `上海${at}有限公司`,
      { date: "2026-06-20" },
      { date: "2027-06-20" },
      "自行审核",
      null,
      null,
    ]),
  ]);
const reading = { today: day("2026-10-09"), corrections: {} };
const wish: FillWish = {
  ledger: "",
  layout: "",
  quarter: { year: 2026, quarter: 3 },
  authority: "申江区生态环境局",
  all: false,
};

/** A worker that never answers; what is posted to it is kept. */
function silentWorker() {
  const posted: LedgerRequest[] = [];
  const ends = jest.fn();
  const port: JudgePort = { post: (message) => posted.push(message as LedgerRequest), onMessage: () => undefined };
  return { posted, ends, ledgers: ledgersInWorker(() => ({ port, end: ends })) };
}

test("台账分几次送去读，一次不超过两千行；表留在那边，只说有哪些可选", async () => {
  const { ledgers, posted } = silentWorker();
  void ledgers.ask("read", reading, [ledger(2 * rowsPerPart)]).catch(() => undefined);
  while (posted.at(-1)?.kind !== "question") await new Promise((resolve) => setTimeout(resolve));
  const rows = posted.map((part) => (part.kind === "rows" ? part.values.length : 0));
  expect(rows.filter((count) => count > 0)).toEqual([rowsPerPart, rowsPerPart, 1]);
  ledgers.end();
  const read = await ledgersHere().ask("read", reading, [ledger(3)]);
  expect(read).toEqual({
    choices: [{ id: expect.any(String) as string, label: "台账（3家）" }],
    blanks: [],
    quarter: { year: 2026, quarter: 3 },
    authority: "",
  });
});

test("生成的表分几次取回，一格不少", async () => {
  const ledgers = ledgersHere();
  await ledgers.ask("read", reading, [ledger(1_500)]);
  const asked = jest.spyOn(ledgers, "ask");
  const made = await ledgers.ask("sheets", { from: "ledger", wish });
  const [sheet, ...others] = made ? await fetched(ledgers, made) : [];
  expect(others).toEqual([]);
  expect(asked.mock.calls.filter(([kind]) => kind === "cells").length).toBeGreaterThan(1);
  const names = sheet?.cells.flatMap(({ value }) => (/^上海\d+有限公司$/.test(String(value)) ? [value] : []));
  expect(names).toEqual(Array.from({ length: 1_500 }, (_, at) => `上海${at}有限公司`));
});

test("读到一半停下：不再等，也不再占着内存；再读是从头读", async () => {
  const { ledgers, ends, posted } = silentWorker();
  const asking = ledgers.ask("read", reading, [ledger(3)]);
  while (posted.at(-1)?.kind !== "question") await new Promise((resolve) => setTimeout(resolve));
  ledgers.end();
  await expect(asking).rejects.toMatchObject({ name: "AbortError" });
  expect(ends).toHaveBeenCalledTimes(1);
  posted.length = 0;
  void ledgers.ask("read", reading, [ledger(3)]).catch(() => undefined);
  while (posted.at(-1)?.kind !== "question") await new Promise((resolve) => setTimeout(resolve));
  expect(posted.map(({ kind }) => kind)).toEqual(["sheet", "rows", "question"]);
  ledgers.end();
});

test("没有读过就问，答没有；那边出了错，说一句怎么办", async () => {
  expect(await ledgersHere().ask("filled", wish)).toBeNull();
  await expect(ledgersHere().ask("list-into", { publishedOn: null })).resolves.toBeNull();
  const broken = ledgersInWorker(() => {
    const listeners: ((message: unknown) => void)[] = [];
    const port: JudgePort = {
      post: () => listeners.forEach((listener) => listener({ id: 0, failed: "out of memory" })),
      onMessage: (listener) => listeners.push(listener),
    };
    return { port, end: () => undefined };
  });
  await expect(broken.ask("next", { keepAccepted: false })).rejects.toMatchObject({
    message: "没能读出台账。请关闭后重新打开本窗格，再试一次",
  });
});

const turn = () => new Promise((resolve) => setTimeout(resolve));
const died = { message: ledgerWords.died };

test("读到一半后台停了：说一句怎么办，余下的表不送给下一个", async () => {
  const { ledgers, started } = mortalLedgers();
  const reading1 = ledgers.ask("read", reading, [ledger(2 * rowsPerPart)]);
  while ((started[0]?.posted.length ?? 0) < 2) await turn();
  started[0]?.die("out of memory");
  await expect(reading1).rejects.toMatchObject(died);
  await turn();
  expect(started).toHaveLength(1);
});

test("读好以后后台停了：不当作没有台账来答，要重新读过才答", async () => {
  const { ledgers, started } = mortalLedgers();
  const lost = jest.fn();
  ledgers.lost(lost);
  await ledgers.ask("read", reading, [ledger(3)]);
  const asking = ledgers.ask("filled", wish);
  await Promise.resolve();
  started[0]?.die("out of memory");
  await expect(asking).rejects.toMatchObject(died);
  expect(lost).toHaveBeenCalledTimes(1);
  await expect(ledgers.ask("next", { keepAccepted: false })).rejects.toMatchObject(died);
  expect(started).toHaveLength(1);
  await ledgers.ask("read", reading, [ledger(3)]);
  expect(await ledgers.ask("filled", wish)).toMatchObject({ rows: 3 });
});

test("起不了后台的程序里，说一句怎么办", async () => {
  const ledgers = ledgersInWorker(() => {
    throw new ReferenceError("Worker is not defined");
  });
  await expect(ledgers.ask("read", reading, [ledger(3)])).rejects.toMatchObject(died);
});
