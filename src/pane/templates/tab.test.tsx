import { act, screen, waitFor, within } from "@testing-library/react";
import { gridOf } from "../../../test/support/ledger-grid";
import { ledgersHere, mortalLedgers } from "../../../test/support/ledgers-here";
import { shownPane } from "../../../test/support/shown-pane";
import { exampleBook } from "../../reports/example-book";
import type { Grid } from "../../sheets/grid";
import { SpokenError } from "../../workbooks/spoken-error";
import type { Surroundings } from "../commands/desk";
import type { TemplatePlan } from "../ledgers/questions";

const opened = (...sheets: readonly Grid[]) => shownPane(sheets, { tab: "templates" });

const { grids } = exampleBook();
const contacts = gridOf("通讯录", [["联系人", "电话"]]);
const header = ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估", "验收"];
const ledger = gridOf("台账", [
  header,
  [1, "上海甲有限公司", { date: "2025-11-14" }, { date: "2026-11-13" }, "自行审核", "2026.9.15通过", null],
]);

/** What of a reader that is never given up and never lost. */
const silent = { signal: new AbortController().signal, lost: () => () => undefined };

describe("由台账生成", () => {
  test("先说填入几家、不列几家，再生成附表3和附表4", async () => {
    const { workbook, user } = opened(...grids);
    const make = await screen.findByRole("button", { name: "生成附表3和附表4" });
    const section = make.closest("section");
    expect(section?.textContent).toContain("填入7家");
    expect(section?.textContent).toContain("以前季度已验收1家，未列入");
    expect(screen.getByLabelText<HTMLInputElement>("填报单位").value).toBe("申江区生态环境局");
    expect(screen.getByLabelText<HTMLSelectElement>("季度").value).toBe("3");
    await user.click(make);
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual(["附表3", "附表4"]));
    expect(workbook.revealed).toHaveLength(1);
    await waitFor(() => expect(document.body.textContent).toMatch(/已生成“附表3.*”，列入7家/));
  });

  test("也列出以前季度已验收的", async () => {
    const { workbook, user } = opened(...grids);
    await user.click(await screen.findByRole("checkbox", { name: "也列出以前季度已验收的" }));
    await user.click(screen.getByRole("button", { name: "生成附表3和附表4" }));
    await waitFor(() => expect(workbook.inserted).toHaveLength(2));
    expect(
      workbook.inserted[0]?.cells.filter(({ column, row, value }) => column === 1 && row > 3 && value),
    ).toHaveLength(8);
  });

  test("填入本工作簿的空白附表3，公式、格式不动", async () => {
    const blank = gridOf("三季度", [
      ["重点行业实施强制性清洁生产审核情况表"],
      ["（    年第  季度）"],
      header,
      ...Array.from({ length: 4 }, () => header.map(() => null)),
    ]);
    const { workbook, user } = opened(ledger, blank);
    await user.selectOptions(await screen.findByLabelText("版式"), "填入本工作簿的“三季度”");
    await user.click(screen.getByRole("button", { name: "生成附表3" }));
    await waitFor(() => expect(workbook.valueOf({ sheet: "三季度", row: 3, column: 1 })).toBe("上海甲有限公司"));
    expect(workbook.valueOf({ sheet: "三季度", row: 3, column: 5 })).toBe("2026年9月15日 通过");
    expect(workbook.inserted).toEqual([]);
  });

  test("另加的附表4，Excel没有理会打印宽度的，说到在哪里改", async () => {
    const [annex3, annex4] = grids;
    const blank = gridOf("空表", [
      ["重点行业实施强制性清洁生产审核情况表"],
      ["（    年第  季度）"],
      header,
      ...Array.from({ length: 12 }, () => header.map(() => null)),
    ]);
    const { workbook, user } = opened(...[annex3, annex4].flatMap((grid) => grid ?? []), blank);
    workbook.printsTooWide = true;
    await user.selectOptions(await screen.findByLabelText("版式"), "填入本工作簿的“空表”");
    await user.click(screen.getByRole("button", { name: "生成附表3和附表4" }));
    await waitFor(() =>
      expect(document.querySelector(".notice")?.textContent).toMatch(/已在“空表”填入.*在“页面布局”中把“宽度”改为1页/),
    );
    expect(workbook.inserted.map(({ name }) => name)).toEqual(["附表4"]);
  });

  test("空白附表3有的栏目，不说没有带入", async () => {
    const noted = gridOf("台账", [
      [...header, "备注"],
      [
        1,
        "上海甲有限公司",
        { date: "2025-11-14" },
        { date: "2026-11-13" },
        "自行审核",
        "2026.9.15通过",
        null,
        "换了厂长",
      ],
    ]);
    const blank = gridOf("三季度", [
      ["重点行业实施强制性清洁生产审核情况表"],
      ["（    年第  季度）"],
      [...header, "备注"],
      ...Array.from({ length: 4 }, () => [...header, "备注"].map(() => null)),
    ]);
    const { user } = opened(noted, blank);
    const left = () => document.body.textContent?.includes("“换了厂长”没有带入");
    await waitFor(() => expect(left()).toBe(true));
    await user.selectOptions(await screen.findByLabelText("版式"), "填入本工作簿的“三季度”");
    await waitFor(() => expect(left()).toBe(false));
  });

  test("填入自己的模板文件，认不出的说明", async () => {
    const template = gridOf("模板", [["重点行业实施强制性清洁生产审核情况表"], ["（    年第  季度）"], header, []]);
    const plans: TemplatePlan[] = [];
    const openTemplate: Surroundings["openTemplate"] = async ({ name }) => ({
      grids: name === "模板.xlsx" ? [template] : [contacts],
      fill: async (plan) => void plans.push(plan),
    });
    const { user } = shownPane([ledger], { tab: "templates", offers: { openTemplate } });
    const input = await screen.findByLabelText("用自己的模板文件…", { selector: "input" });
    await user.upload(input, new File([], "模板.xlsx"));
    await waitFor(() => expect(document.body.textContent).toContain("已按“模板.xlsx”填好1家，原文件没有改动"));
    await user.upload(input, new File([], "通讯录.xlsx"));
    await waitFor(() => expect(document.body.textContent).toContain("“通讯录.xlsx”里没有认出附表3的表头"));
    expect(plans.map(({ fills }) => fills.length)).toEqual([1]);
  });

  test("没有台账时说要有哪些栏目", async () => {
    opened(contacts);
    expect(await screen.findByText(/没有认出台账/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /生成附表3/ })).toBeNull();
  });
});

describe("生成下季度", () => {
  test("说明沿用和移出几家，生成下季度的附表3和空白附表4", async () => {
    const { workbook, user } = opened(...grids);
    const section = (await screen.findByRole("heading", { name: /生成下季度/ })).parentElement ?? document.body;
    await waitFor(() => expect(section.textContent).toContain("沿用7家，其中1家审核暂缓"));
    expect(section.textContent).toContain("移出1家");
    await user.click(within(section).getByRole("button", { name: "生成第4季度" }));
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual(["附表3", "附表4"]));
  });
});

describe("存成文件", () => {
  test("本季度的附表、下季度的、空白的都能存成单独的文件，本工作簿不动", async () => {
    const files: (readonly [string, readonly string[]])[] = [];
    const saveWorkbook: Surroundings["saveWorkbook"] = async (name, blueprints) => {
      files.push([name, blueprints.map((blueprint) => blueprint.name)]);
      return "saved";
    };
    const { workbook, user } = shownPane(grids, { tab: "templates", offers: { saveWorkbook } });
    await user.click(await screen.findByRole("button", { name: "由台账生成，存成文件" }));
    await user.click(screen.getByRole("button", { name: "生成下季度，存成文件" }));
    await user.click(screen.getByRole("button", { name: "空白附表2，存成文件" }));
    await waitFor(() =>
      expect(files).toEqual([
        ["2026年第3季度 附表3、附表4.xlsx", ["附表3", "附表4"]],
        ["2026年第4季度 附表3、附表4.xlsx", ["附表3", "附表4"]],
        ["空白附表2.xlsx", ["附表2"]],
      ]),
    );
    expect(workbook.inserted).toEqual([]);
    expect(await screen.findAllByText("“空白附表2.xlsx”已交给浏览器保存，本工作簿没有改动")).not.toHaveLength(0);
  });
});

describe("空白附表", () => {
  test.each([1, 2, 3, 4])("插入空白附表%i", async (annex) => {
    const { workbook, user } = opened(contacts);
    await user.click(screen.getByRole("button", { name: `插入空白附表${annex}` }));
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual([`附表${annex}`]));
  });
});

test("读不了工作簿时说明原因，可以再试", async () => {
  const { workbook, desk, user } = shownPane(grids);
  workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
  act(() => desk.change({ tab: "templates" }));
  expect(await screen.findByText("正在编辑单元格。请按回车结束编辑。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  expect(await screen.findByRole("button", { name: "生成附表3和附表4" })).toBeTruthy();
});

test("台账很大时先说正在读取，其他照用；取消后可以重新读取", async () => {
  const ledgers = ledgersHere();
  let isStuck = true;
  const ask: Surroundings["ledgers"]["ask"] = (kind, given, sheets) =>
    isStuck ? new Promise((_, reject) => (giveUp = reject)) : ledgers.ask(kind, given, sheets);
  let giveUp: (reason: unknown) => void = () => undefined;
  const end = (): void => giveUp(new DOMException("ended", "AbortError"));
  const { workbook, user } = shownPane(grids, { tab: "templates", offers: { ledgers: { ...silent, ask, end } } });
  await screen.findByText("正在读取工作簿…");
  await user.click(screen.getByRole("button", { name: "插入空白附表3" }));
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByText("已停止读取，没有改动工作簿。")).toBeTruthy();
  isStuck = false;
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  expect(await screen.findByRole("button", { name: "生成附表3和附表4" })).toBeTruthy();
});

test("读到一半换到别的页签又回来：接着读完，不说已停止", async () => {
  const ledgers = ledgersHere();
  let giveUp: ((reason: unknown) => void) | null = null;
  const ask: Surroundings["ledgers"]["ask"] = (kind, given, sheets) =>
    giveUp ? ledgers.ask(kind, given, sheets) : new Promise((_, reject) => (giveUp = reject));
  const { user } = shownPane(grids, {
    tab: "templates",
    offers: { ledgers: { ...silent, ask, end: () => undefined } },
  });
  await screen.findByText("正在读取工作簿…");
  await waitFor(() => expect(giveUp).not.toBeNull());
  await user.click(screen.getByRole("tab", { name: "设置" }));
  await waitFor(() => expect(screen.queryByText("正在读取工作簿…")).toBeNull());
  await user.click(screen.getByRole("tab", { name: "模板" }));
  // What is still being sent to the worker hears of the end only in its next part.
  act(() => giveUp?.(new DOMException("ended", "AbortError")));
  expect(await screen.findByRole("button", { name: "生成附表3和附表4" })).toBeTruthy();
  expect(screen.queryByText("已停止读取，没有改动工作簿。")).toBeNull();
});

test("读好以后后台停了：不说没有台账，说一句，可以重新读取", async () => {
  const { ledgers, started } = mortalLedgers();
  const { user } = shownPane(grids, { tab: "templates", offers: { ledgers } });
  await screen.findByRole("button", { name: "生成附表3和附表4" });
  act(() => started.at(-1)?.die("out of memory"));
  expect(await screen.findByText(/读台账的后台停了.*请重新读取/)).toBeTruthy();
  expect(screen.queryByText(/没有认出台账/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  expect(await screen.findByRole("button", { name: "生成附表3和附表4" })).toBeTruthy();
});

test("还在向Excel要表就取消：表来了也不再读", async () => {
  const { ledgers, started } = mortalLedgers();
  const { workbook, desk, user } = shownPane(grids, { offers: { ledgers } });
  const sheets = await workbook.sheets();
  let arrive = (): void => undefined;
  workbook.sheets = () => new Promise((resolve) => (arrive = () => resolve(sheets)));
  act(() => desk.change({ tab: "templates" }));
  await user.click(await screen.findByRole("button", { name: "取消" }));
  expect(await screen.findByText("已停止读取，没有改动工作簿。")).toBeTruthy();
  await act(async () => arrive());
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(started).toHaveLength(0);
  workbook.sheets = () => Promise.resolve(sheets);
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  expect(await screen.findByRole("button", { name: "生成附表3和附表4" })).toBeTruthy();
});
