import { ledgerOf, listed } from "../../../test/support/deadline-ledger";
import { surroundingsFor, surroundingsWithoutFiles } from "../../../test/support/judgements";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { insertDeadlines, listDeadlines, saveDeadlinesFile, saveDeadlinesPage } from "./asking";
import { day } from "../../dates/day";
import { exampleBook } from "../../reports/example-book";
import { inStatus } from "../../rules/kit/example";
import type { Blueprint } from "../../sheets/blueprint";
import { followSheet } from "./following";
import type { DeadlinesState } from "./state";
import { createJudgeHere } from "../judge/judge-here";
import { SpokenError } from "../../workbooks/spoken-error";
import { inDeadlines } from "../state/transitions";
import { followWorkbook } from "../commands/follow-workbook";
import { checkWorkbook } from "../commands/check";
import { saveChecklists } from "../archive/checklists";
import { createDesk } from "../commands/create-desk";
import { changeSettings } from "../commands/settings";

afterEach(() => jest.useRealTimers());

function opened(pages: (string | Blob)[][] = []) {
  const workbook = memoryWorkbook([ledgerOf([listed, { ...listed, 公布: "2025-11-14" }, listed, listed])], "台账.xlsx");
  const surroundings = surroundingsFor({ savePage: (...page) => pages.push(page) });
  const desk = createDesk(workbook, createJudgeHere(), surroundings);
  const shown = (): DeadlinesState => desk.state().deadlines;
  const states = () => shown().view?.enterprises.map(({ headline }) => headline.state);
  return { workbook, desk, shown, states, list: () => desk.run(listDeadlines) };
}

test("没检查过就打开期限：自己读一遍，不在表里标出，也不动检查页", async () => {
  const { workbook, desk, list, states } = opened();
  await list();
  expect(states()).toEqual(["overdue", "overdue", "overdue", "due-soon"]);
  expect(workbook.marks).toEqual([]);
  expect(workbook.revealed).toEqual([]);
  expect(desk.state()).toMatchObject({ phase: { kind: "first" }, judgement: null });
});

test("检查过的，按那次检查列，改了一行跟着变", async () => {
  jest.useFakeTimers();
  const { workbook, desk, list, states } = opened();
  const end = followWorkbook(desk);
  await desk.run(checkWorkbook);
  const reading = jest.spyOn(workbook, "sheets");
  await list();
  expect(states()).toHaveLength(4);
  expect(reading).not.toHaveBeenCalled();
  workbook.type({ sheet: "台账", row: 1, column: 5 }, "2026年6月11日 通过");
  await jest.advanceTimersByTimeAsync(500);
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
  const { desk, shown, list } = opened();
  await desk.run(changeSettings, { asOf: { on: "2026-06-22" } });
  await list();
  expect(shown().view?.enterprises.filter(({ headline }) => headline.state === "overdue")).toEqual([]);
});

test("读不了：一句话，重试就好", async () => {
  const { workbook, shown, list } = opened();
  workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
  await list();
  expect(shown()).toMatchObject({ failure: "正在编辑单元格。请按回车结束编辑。", view: null });
  await list();
  expect(shown().failure).toBeNull();
});

test("程序自己的话不给人看", async () => {
  const { workbook, shown, list } = opened();
  workbook.failNext(new TypeError("x is undefined"));
  await list();
  expect(shown().failure).toMatch(/^[^a-zA-Z]+$/);
});

test("导出一张能打印的网页，说明存成了什么名字", async () => {
  const pages: (string | Blob)[][] = [];
  const { desk, list } = opened(pages);
  await list();
  await desk.run(saveDeadlinesPage);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.[0]).toBe("台账 期限.html");
  expect(pages[0]?.[1]).toContain("3家逾期，1家60天内到期");
  expect(desk.state().notice).toEqual({ tone: "ok", text: "“台账 期限.html”已交给浏览器保存" });
});

describe("期限页的状态", () => {
  test("新列出之后，展开的那家还在就还展开，不在就收起", async () => {
    const { desk, shown, list, workbook } = opened();
    await list();
    const key = shown().view?.enterprises[0]?.key ?? "";
    desk.change(inDeadlines({ open: key, bucket: "overdue" }));
    await list();
    expect(shown()).toMatchObject({ open: key, bucket: "overdue" });
    workbook.type({ sheet: "台账", row: 1, column: 1 }, "上海另一家厂");
    await list();
    expect(shown()).toMatchObject({ open: null, bucket: "overdue" });
  });

  test("在表中选一行，展开那一家；是本窗格自己跳过去的不算；期限页不在前面时不动", async () => {
    const { desk, workbook, shown, list } = opened();
    const select = (row: number) =>
      workbook.select({ sheet: "台账", range: { top: row, bottom: row, left: 0, right: 0 } });
    const openRow = () =>
      shown().view?.enterprises.find(({ key }) => key === shown().open)?.reference?.place.row ?? null;
    await list();
    select(2);
    expect(openRow()).toBeNull();
    const leave = followSheet(desk);
    select(2);
    expect(openRow()).toBe(2);
    const third = shown().view?.enterprises.find(({ reference }) => reference?.place.row === 3)?.key ?? "";
    desk.change(inDeadlines({ open: null, revealed: third }));
    select(3);
    expect(openRow()).toBeNull();
    select(3);
    expect(openRow()).toBe(3);
    leave();
    select(2);
    expect(openRow()).toBe(3);
  });

  test("没检查过时，表一改就重新列", async () => {
    jest.useFakeTimers();
    const { desk, workbook, shown, list } = opened();
    followSheet(desk);
    await list();
    workbook.type({ sheet: "台账", row: 1, column: 5 }, "2026年6月11日 通过");
    await jest.advanceTimersByTimeAsync(500);
    expect(shown().view?.enterprises.filter(({ headline }) => headline.state === "overdue")).toHaveLength(2);
  });
});

test("筛选成逾期再导出 .xlsx：只有逾期的几行，写明筛选了什么，带街镇、联系人、电话", async () => {
  const files: [string, readonly Blueprint[]][] = [];
  const row = { ...listed, 街镇: "陈家镇", 联系人: "王工", 联系电话: 13900001234 };
  const workbook = memoryWorkbook([ledgerOf([row, { ...row, 公布: "2025-11-14" }])], "台账.xlsx");
  const surroundings = surroundingsFor({
    saveWorkbook: async (name, blueprints) => {
      files.push([name, blueprints]);
      return "saved";
    },
  });
  const desk = createDesk(workbook, createJudgeHere(), surroundings);
  await desk.run(listDeadlines);
  desk.change(inDeadlines({ bucket: "overdue" }));
  await desk.run(saveDeadlinesFile);
  const [[name, [sheet]] = ["", []]] = files;
  expect(name).toBe("台账 期限.xlsx");
  const lines = [0, 1, 3, 4, 5].map((at) =>
    (sheet?.cells ?? []).filter((cell) => cell.row === at).map(({ value }) => value),
  );
  expect(lines[0]).toEqual(["1家逾期"]);
  expect(lines[1]?.[0]).toContain("只列逾期（2家中的1家）");
  expect(lines[2]?.slice(0, 4)).toEqual(["企业名称", "街镇", "联系人", "电话"]);
  expect(lines[3]?.slice(0, 6)).toEqual([
    "上海申江第1机械厂",
    "陈家镇",
    "王工",
    "13900001234",
    "完成审核",
    "最迟2026年6月22日",
  ]);
  expect(lines[4]).toEqual([]);
  expect(sheet?.page.footerCenter).toBe("第 &P 页，共 &N 页");
});

test("报表过了填报时间：缺省按今天算，改成填报时间就按填报时间", async () => {
  const book = exampleBook(inStatus({ assessment: null }, "丁"));
  const workbook = memoryWorkbook([...book.grids], "三季度.xlsx");
  const desk = createDesk(workbook, createJudgeHere(), surroundingsFor({ today: () => day("2026-11-30") }));
  await desk.run(listDeadlines);
  const shown = () => desk.state().deadlines.view;
  expect(shown()).toMatchObject({ from: "today", asOf: day("2026-11-30"), sheetDay: { source: "reportedOn" } });
  desk.change(inDeadlines({ from: "sheet" }));
  await desk.run(listDeadlines);
  expect(shown()).toMatchObject({ from: "sheet", asOf: day("2026-10-09"), asOfFrom: "reportedOn" });
});

test("存不了文件的 Excel（Mac）把期限表放进新工作表", async () => {
  const workbook = memoryWorkbook([ledgerOf([listed])], "台账.xlsx");
  const desk = createDesk(workbook, createJudgeHere(), surroundingsWithoutFiles());
  await desk.run(listDeadlines);
  await desk.run(insertDeadlines);
  expect(workbook.inserted.map(({ name }) => name)).toEqual(["期限表"]);
  expect(desk.state().notice).toEqual({ tone: "ok", text: "期限表已放进新工作表“期限表”" });
});

test("附表2：一家或几家，官方版式不带打勾格", async () => {
  const files: [string, readonly Blueprint[]][] = [];
  const surroundings = surroundingsFor({
    saveWorkbook: async (name, blueprints) => {
      files.push([name, blueprints]);
      return "saved";
    },
  });
  const held = { ...listed, 评估: "2026年9月28日 通过" };
  const workbook = memoryWorkbook([ledgerOf([held, held])], "台账.xlsx");
  const desk = createDesk(workbook, createJudgeHere(), surroundings);
  await desk.run(saveChecklists, ["上海申江第1机械厂"], false);
  await desk.run(saveChecklists, ["上海申江第1机械厂", "上海申江第2机械厂"], true);
  expect(files.map(([name, sheets]) => [name, sheets.length])).toEqual([
    ["附表2 上海申江第1机械厂.xlsx", 1],
    ["附表2（2家）.xlsx", 2],
  ]);
  const texts = files.map(([, [sheet]]) => (sheet?.cells ?? []).map(({ value }) => String(value ?? "")).join("\n"));
  expect(texts[0]).toContain("归档期限：\n2026年10月28日");
  expect(texts[1]).not.toMatch(/归档期限|□/);
});
