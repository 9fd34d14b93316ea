import { followWorkbook } from "./follow-workbook";
import { gridOf, literalJudge, surroundingsFor } from "../../../test/support/judgements";
import { findingsIn, listedIn, openedDesk, openFinding } from "../../../test/support/desk";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { SpokenError } from "../../workbooks/spoken-error";
import { checkWorkbook } from "./check";
import { createDesk } from "./create-desk";
import { fixAllSafe, fixFinding, undoLast } from "./fix";
import { openSample } from "./open-sample";
import { changeSettings } from "./settings";
import { takeBack, waive } from "./waive";

const sheet = "三季度";
const at = (row: number, column: number) => ({ sheet, row, column });

describe("检查", () => {
  test("列出问题，打开第一处必改，标出单元格，不动选区", async () => {
    const { workbook, desk, end } = openedDesk([
      ["疑", "好"],
      ["好", "错"],
    ]);
    await desk.run(checkWorkbook);
    expect(desk.state().phase).toEqual({ kind: "checked" });
    expect(listedIn(desk.state()).map(({ cell }) => cell)).toEqual(["A1", "B2"]);
    expect(openFinding(desk)?.cell).toBe("B2");
    expect(workbook.marks.map(({ severity }) => severity)).toEqual(["warning", "error"]);
    expect(workbook.revealed).toEqual([]);
    expect(desk.state().announcement).toBe("1处必改，1处请核实");
    end();
  });

  test("没检查成的说明原因，可以再试", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
    await desk.run(checkWorkbook);
    expect(desk.state().phase).toEqual({ kind: "failed", sentence: "正在编辑单元格。请按回车结束编辑。" });
    await desk.run(checkWorkbook);
    expect(desk.state().phase.kind).toBe("checked");
    end();
  });

  test("程序自己的话不给人看", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    workbook.failNext(new TypeError("Cannot read properties of undefined"));
    await desk.run(checkWorkbook);
    expect(desk.state().phase).toMatchObject({ sentence: expect.stringMatching(/^[^a-zA-Z]+$/) });
    end();
  });

  test("取消后回到原来的样子", async () => {
    const { desk, end } = openedDesk([["错"]]);
    const checking = desk.run(checkWorkbook);
    desk.cancel();
    await checking;
    expect(desk.state().phase).toEqual({ kind: "first" });
    end();
  });

  test("Excel 还没答完前面的：按下就看得见在检查，取消马上回来", async () => {
    const { desk, end } = openedDesk([["错"]]);
    let answer = (): void => undefined;
    const slow = new Promise<null>((resolve) => (answer = () => resolve(null)));
    const before = desk.run({ perform: () => slow });
    const checking = desk.run(checkWorkbook);
    expect(desk.state().phase).toEqual({ kind: "reading", progress: null });
    desk.cancel();
    expect(desk.state().phase).toEqual({ kind: "first" });
    answer();
    await Promise.all([before, checking]);
    expect(desk.state().phase).toEqual({ kind: "first" });
    end();
  });

  test("两次检查撞上，前一次作罢", async () => {
    const { desk, end } = openedDesk([["错"]]);
    await Promise.all([desk.run(checkWorkbook), desk.run(checkWorkbook)]);
    expect(desk.state().phase.kind).toBe("checked");
    end();
  });
});

describe("修正", () => {
  test("照卡片写的改，打开下一处，能撤销", async () => {
    const { workbook, desk, end } = openedDesk([["错"], ["错"]]);
    await desk.run(checkWorkbook);
    const [first] = await findingsIn(desk);
    await desk.run(fixFinding, first!, first!.fixes[0]!);
    expect(workbook.valueOf(at(0, 0))).toBe("对");
    expect(desk.state().notice).toEqual({ tone: "ok", text: "已改 A1：错 → 对", undo: true });
    expect(openFinding(desk)?.cell).toBe("A2");
    await desk.run(undoLast);
    expect(workbook.valueOf(at(0, 0))).toBe("错");
    expect(listedIn(desk.state()).map(({ cell }) => cell)).toEqual(["A1", "A2"]);
    expect(desk.state().undoable).toEqual([]);
    end();
  });

  test("内容已经变了的格子不动，并说明", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    const [finding] = await findingsIn(desk);
    await desk.run(changeSettings, { live: false });
    workbook.type(at(0, 0), "别的");
    await desk.run(fixFinding, finding!, finding!.fixes[0]!);
    expect(workbook.valueOf(at(0, 0))).toBe("别的");
    expect(desk.state().notice).toMatchObject({ tone: "warning", text: expect.stringContaining("内容已经变了") });
    end();
  });

  test("安全修正一次做完，别的不动", async () => {
    const { workbook, desk, end } = openedDesk([
      [" ", "错"],
      [" ", "疑"],
    ]);
    await desk.run(checkWorkbook);
    await desk.run(fixAllSafe);
    expect([workbook.valueOf(at(0, 0)), workbook.valueOf(at(1, 0)), workbook.valueOf(at(0, 1))]).toEqual([
      "",
      "",
      "错",
    ]);
    expect(desk.state().notice).toMatchObject({ text: "已修正2处", undo: true });
    await desk.run(undoLast);
    expect(workbook.valueOf(at(1, 0))).toBe(" ");
    end();
  });

  test("受保护的表说明原因", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    workbook.refuse("protected");
    const [finding] = await findingsIn(desk);
    await desk.run(fixFinding, finding!, finding!.fixes[0]!);
    expect(desk.state().notice).toMatchObject({ tone: "warning", text: expect.stringContaining("有保护") });
    expect(desk.state().undoable).toEqual([]);
    end();
  });
});

test("打开示例被 Excel 拒绝时，说出怎么办", async () => {
  const openSampleRefused = () => Promise.reject(new SpokenError("这个 Excel 没能打开示例。"));
  const { desk, end } = openedDesk([["错"]], literalJudge(), surroundingsFor({ openSample: openSampleRefused }));
  await desk.run(openSample);
  expect(desk.state().notice).toEqual({ tone: "error", text: "这个 Excel 没能打开示例。" });
  end();
});

describe("忽略并说明", () => {
  test("Mac 上记忆可能丢：第一次忽略时，提醒保存后再看一眼", async () => {
    const { desk, end } = openedDesk([["错", "疑"]], literalJudge(), surroundingsFor({ memoryInDoubt: true }));
    await desk.run(checkWorkbook);
    const [first, second] = await findingsIn(desk);
    await desk.run(waive, first!, "已书面说明");
    expect(desk.state().notice?.text).toContain("看一下“设置”里的说明还在不在");
    await desk.run(waive, second!, "已书面说明");
    expect(desk.state().notice?.text).toBe("已忽略并说明");
    end();
  });

  test("写了说明就不再列出，说明记在工作簿里，可以撤回", async () => {
    const { workbook, desk, end } = openedDesk([["错", "疑"]]);
    await desk.run(checkWorkbook);
    const [finding] = await findingsIn(desk);
    await desk.run(waive, finding!, "已书面说明");
    expect(listedIn(desk.state()).map(({ cell }) => cell)).toEqual(["B1"]);
    expect(workbook.memory.get("waivers")).toMatchObject([
      { reason: "已书面说明", on: "2026-10-09", about: { cell: "A1" } },
    ]);
    expect(workbook.marks).toHaveLength(1);
    await desk.run(takeBack, desk.state().waivers[0]!);
    expect(listedIn(desk.state())).toHaveLength(2);
    expect(workbook.memory.has("waivers")).toBe(false);
    end();
  });

  test("下次打开还记得，单元格改了就失效", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    await desk.run(waive, (await findingsIn(desk))[0]!, "已书面说明");
    end();
    const next = createDesk(workbook, literalJudge(), surroundingsFor());
    const endNext = followWorkbook(next);
    await next.run(checkWorkbook);
    expect(next.state().judgement?.verdict).toBe("ready");
    workbook.type(at(0, 0), "疑");
    await next.run(checkWorkbook);
    expect(next.state().judgement?.uselessWaivers).toHaveLength(1);
    endNext();
  });

  test("记忆坏了就略过，并说明", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    expect(desk.state().memoryUnusable).toBe(false);
    end();
    workbook.damageMemory();
    const next = createDesk(workbook, literalJudge(), surroundingsFor());
    await next.run(checkWorkbook);
    expect(next.state().memoryUnusable).toBe(true);
  });

  test("样子不对的记忆略过", async () => {
    const workbook = memoryWorkbook([gridOf([["错"]])]);
    workbook.memory.set("waivers", [{ identity: 7 }]);
    workbook.memory.set("settings", "x");
    const desk = createDesk(workbook, literalJudge(), surroundingsFor());
    const end = followWorkbook(desk);
    await desk.run(checkWorkbook);
    expect(desk.state().waivers).toEqual([]);
    expect(desk.state().settings.live).toBe(true);
    end();
  });
});
