import { ledgerOf, listed } from "../../../test/support/deadline-ledger";
import { surroundingsFor } from "../../../test/support/judgements";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { listDeadlines, saveDeadlines } from "./asking";
import { deadlinesStoreOf } from "./following";
import { createDeadlinesStore } from "./store";
import { createJudgeHere } from "../judge/judge-here";
import { createSession } from "../session";
import { SpokenError } from "../../workbooks/spoken-error";

function opened(pages: string[][] = []) {
  const workbook = memoryWorkbook([ledgerOf([listed, { ...listed, 公布: "2025-11-14" }, listed, listed])], "台账.xlsx");
  const surroundings = surroundingsFor({ savePage: (...page) => pages.push(page) });
  const session = createSession(workbook, createJudgeHere(), surroundings);
  const store = createDeadlinesStore();
  const states = () => store.state().view?.enterprises.map(({ headline }) => headline.state);
  return { workbook, session, store, states, list: () => listDeadlines(session.desk, store) };
}

test("没检查过就打开期限：自己读一遍，不在表里标出，也不动检查页", async () => {
  const { workbook, session, list, states } = opened();
  await list();
  expect(states()).toEqual(["overdue", "overdue", "overdue", "due-soon"]);
  expect(workbook.marks).toEqual([]);
  expect(workbook.revealed).toEqual([]);
  expect(session.state()).toMatchObject({ phase: { kind: "first" }, judgement: null });
});

test("检查过的，按那次检查列，改了一行跟着变", async () => {
  const { workbook, session, list, states } = opened();
  const end = session.start();
  await session.check();
  const reading = jest.spyOn(workbook, "sheets");
  await list();
  expect(states()).toHaveLength(4);
  expect(reading).not.toHaveBeenCalled();
  workbook.type({ sheet: "台账", row: 1, column: 5 }, "2026年6月11日 通过");
  await new Promise((resolve) => setTimeout(resolve, 500));
  await list();
  expect(states()).toEqual(["overdue", "overdue", "due-soon", "upcoming"]);
  end();
});

test("没检查过时改了表，再列就重新读", async () => {
  const { workbook, list, states } = opened();
  await list();
  workbook.type({ sheet: "台账", row: 1, column: 5 }, "2026年6月11日 通过");
  await list();
  expect(states()).toEqual(["overdue", "overdue", "due-soon", "upcoming"]);
});

test("判断日期改成今天，列出的也按今天", async () => {
  const { session, store, list } = opened();
  await session.change({ asOf: { on: "2026-06-22" } });
  await list();
  expect(store.state().view?.enterprises.filter(({ headline }) => headline.state === "overdue")).toEqual([]);
});

test("读不了：一句话，重试就好", async () => {
  const { workbook, store, list } = opened();
  workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
  await list();
  expect(store.state()).toMatchObject({ failure: "正在编辑单元格。请按回车结束编辑。", view: null });
  await list();
  expect(store.state().failure).toBeNull();
});

test("程序自己的话不给人看", async () => {
  const { workbook, store, list } = opened();
  workbook.failNext(new TypeError("x is undefined"));
  await list();
  expect(store.state().failure).toMatch(/^[^a-zA-Z]+$/);
});

test("导出一张能打印的网页，说明存成了什么名字", async () => {
  const pages: string[][] = [];
  const { session, store, list } = opened(pages);
  await list();
  await saveDeadlines(session.desk, store.state().view!);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.[0]).toBe("台账 期限.html");
  expect(pages[0]?.[1]).toContain("3家逾期，1家60天内到期");
  expect(session.state().notice).toEqual({ tone: "ok", text: "期限表已保存为“台账 期限.html”" });
});

describe("期限页的状态", () => {
  test("一个会话一份，切到别的页再回来还在", () => {
    const one = opened().session.desk;
    expect(deadlinesStoreOf(one)).toBe(deadlinesStoreOf(one));
    expect(deadlinesStoreOf(one)).not.toBe(deadlinesStoreOf(opened().session.desk));
  });

  test("新列出之后，展开的那家还在就还展开，不在就收起", async () => {
    const { store, list, workbook } = opened();
    await list();
    const key = store.state().view?.enterprises[0]?.key ?? "";
    store.change({ open: key, bucket: "overdue" });
    await list();
    expect(store.state()).toMatchObject({ open: key, bucket: "overdue" });
    workbook.type({ sheet: "台账", row: 1, column: 1 }, "上海另一家厂");
    await list();
    expect(store.state()).toMatchObject({ open: null, bucket: "overdue" });
  });

  test("在表中选一行，展开那一家；是本窗格自己跳过去的不算；期限页不在前面时不动", async () => {
    const { session, workbook } = opened();
    const store = deadlinesStoreOf(session.desk);
    const select = (row: number) =>
      workbook.select({ sheet: "台账", range: { top: row, bottom: row, left: 0, right: 0 } });
    const openRow = () =>
      store.state().view?.enterprises.find(({ key }) => key === store.state().open)?.reference?.place.row ?? null;
    await listDeadlines(session.desk, store);
    select(2);
    expect(openRow()).toBeNull();
    session.dispatch({ type: "choose", choice: { tab: "deadlines" } });
    select(2);
    expect(openRow()).toBe(2);
    const third = store.state().view?.enterprises.find(({ reference }) => reference?.place.row === 3)?.key ?? "";
    store.change({ open: third, revealed: third });
    store.change({ open: null });
    select(3);
    expect(openRow()).toBeNull();
    select(3);
    expect(openRow()).toBe(3);
  });

  test("没检查过时，表一改就重新列", async () => {
    const { session, workbook } = opened();
    const store = deadlinesStoreOf(session.desk);
    session.dispatch({ type: "choose", choice: { tab: "deadlines" } });
    await listDeadlines(session.desk, store);
    workbook.type({ sheet: "台账", row: 1, column: 5 }, "2026年6月11日 通过");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(store.state().view?.enterprises.filter(({ headline }) => headline.state === "overdue")).toHaveLength(2);
  });

  test("变了就通知，退订之后不再通知", () => {
    const store = createDeadlinesStore();
    const heard = jest.fn();
    const stop = store.subscribe(heard);
    store.change({ query: "甲" });
    stop();
    store.change({ query: "乙" });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
