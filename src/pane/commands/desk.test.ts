import { followWorkbook } from "./follow-workbook";
import { gridOf, literalJudge, surroundingsFor } from "../../../test/support/judgements";
import { openedDesk, openFinding } from "../../../test/support/desk";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { SpokenError } from "../../workbooks/spoken-error";
import { listedIn } from "../state/transitions";
import { checkWorkbook } from "./check";
import { createDesk } from "./create-desk";
import { fixAllSafe, fixFinding, undoLast } from "./fix";
import { openSample } from "./open-sample";
import { changeSettings } from "./settings";
import { takeBack, waive } from "./waive";

const sheet = "三季度";
const at = (row: number, column: number) => ({ sheet, row, column });

describe("checking", () => {
  it("lists what was found, opens the first 必改 and marks the cells, without moving the selection", async () => {
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

  it("says why it could not, and can be tried again", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
    await desk.run(checkWorkbook);
    expect(desk.state().phase).toEqual({ kind: "failed", sentence: "正在编辑单元格。请按回车结束编辑。" });
    await desk.run(checkWorkbook);
    expect(desk.state().phase.kind).toBe("checked");
    end();
  });

  it("never shows a program's own message", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    workbook.failNext(new TypeError("Cannot read properties of undefined"));
    await desk.run(checkWorkbook);
    expect(desk.state().phase).toMatchObject({ sentence: expect.stringMatching(/^[^a-zA-Z]+$/) });
    end();
  });

  it("goes back to where it was when cancelled", async () => {
    const { desk, end } = openedDesk([["错"]]);
    const checking = desk.run(checkWorkbook);
    desk.cancel();
    await checking;
    expect(desk.state().phase).toEqual({ kind: "first" });
    end();
  });

  it("drops the first of two checks that overlap", async () => {
    const { desk, end } = openedDesk([["错"]]);
    await Promise.all([desk.run(checkWorkbook), desk.run(checkWorkbook)]);
    expect(desk.state().phase.kind).toBe("checked");
    end();
  });
});

describe("fixing", () => {
  it("writes what the card showed, opens the next finding, and takes it back on 撤销", async () => {
    const { workbook, desk, end } = openedDesk([["错"], ["错"]]);
    await desk.run(checkWorkbook);
    const [first] = listedIn(desk.state());
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

  it("leaves a cell alone that changed meanwhile, and says so", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    const [finding] = listedIn(desk.state());
    await desk.run(changeSettings, { live: false });
    workbook.type(at(0, 0), "别的");
    await desk.run(fixFinding, finding!, finding!.fixes[0]!);
    expect(workbook.valueOf(at(0, 0))).toBe("别的");
    expect(desk.state().notice).toMatchObject({ tone: "warning", text: expect.stringContaining("内容已经变了") });
    end();
  });

  it("makes all safe fixes at once and nothing else", async () => {
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

  it("explains a protected sheet", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    workbook.refuse("protected");
    const [finding] = listedIn(desk.state());
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

describe("ignoring", () => {
  it("on a Mac, where memory may be lost, the first one says to look again after saving", async () => {
    const { desk, end } = openedDesk([["错", "疑"]], literalJudge(), surroundingsFor({ memoryInDoubt: true }));
    await desk.run(checkWorkbook);
    const [first, second] = listedIn(desk.state());
    await desk.run(waive, first!, "已书面说明");
    expect(desk.state().notice?.text).toContain("看一下“设置”里的说明还在不在");
    await desk.run(waive, second!, "已书面说明");
    expect(desk.state().notice?.text).toBe("已忽略并说明");
    end();
  });

  it("takes a finding off the list with its reason, keeps that in the workbook, and takes it back", async () => {
    const { workbook, desk, end } = openedDesk([["错", "疑"]]);
    await desk.run(checkWorkbook);
    const [finding] = listedIn(desk.state());
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

  it("is remembered by the next desk, and ends when the cell changes", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    await desk.run(waive, listedIn(desk.state())[0]!, "已书面说明");
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

  it("says that a memory which is damaged was passed over", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    expect(desk.state().memoryUnusable).toBe(false);
    end();
    workbook.damageMemory();
    const next = createDesk(workbook, literalJudge(), surroundingsFor());
    await next.run(checkWorkbook);
    expect(next.state().memoryUnusable).toBe(true);
  });

  it("passes over a memory in another shape", async () => {
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
