import { gridOf, literalJudge, surroundingsFor } from "../../test/support/judgements";
import { memoryWorkbook } from "../../test/support/memory-workbook";
import type { Judge } from "./judge/judge";
import { listedIn } from "./state/pane-actions";
import { createSession, type Session } from "./session";
import { SpokenError } from "../workbooks/spoken-error";

const sheet = "三季度";
const at = (row: number, column: number) => ({ sheet, row, column });

function opened(values: readonly (readonly (string | null)[])[], judge: Judge = literalJudge()) {
  const workbook = memoryWorkbook([gridOf(values)]);
  const session = createSession(workbook, judge, surroundingsFor());
  const end = session.start();
  return { workbook, session, end };
}

const open = (session: Session) => listedIn(session.state()).find(({ identity }) => identity === session.state().open);

describe("checking", () => {
  it("lists what was found, opens the first 必改 and marks the cells, without moving the selection", async () => {
    const { workbook, session, end } = opened([
      ["疑", "好"],
      ["好", "错"],
    ]);
    await session.check();
    expect(session.state().phase).toEqual({ kind: "checked" });
    expect(listedIn(session.state()).map(({ cell }) => cell)).toEqual(["A1", "B2"]);
    expect(open(session)?.cell).toBe("B2");
    expect(workbook.marks.map(({ severity }) => severity)).toEqual(["warning", "error"]);
    expect(workbook.revealed).toEqual([]);
    expect(session.state().announcement).toBe("1处必改，1处请核实");
    end();
  });

  it("says why it could not, and can be tried again", async () => {
    const { workbook, session, end } = opened([["错"]]);
    workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
    await session.check();
    expect(session.state().phase).toEqual({ kind: "failed", sentence: "正在编辑单元格。请按回车结束编辑。" });
    await session.check();
    expect(session.state().phase.kind).toBe("checked");
    end();
  });

  it("never shows a program's own message", async () => {
    const { workbook, session, end } = opened([["错"]]);
    workbook.failNext(new TypeError("Cannot read properties of undefined"));
    await session.check();
    expect(session.state().phase).toMatchObject({ sentence: expect.stringMatching(/^[^a-zA-Z]+$/) });
    end();
  });

  it("goes back to where it was when cancelled", async () => {
    const { session, end } = opened([["错"]]);
    const checking = session.check();
    session.cancel();
    await checking;
    expect(session.state().phase).toEqual({ kind: "first" });
    end();
  });

  it("drops the first of two checks that overlap", async () => {
    const { session, end } = opened([["错"]]);
    await Promise.all([session.check(), session.check()]);
    expect(session.state().phase.kind).toBe("checked");
    end();
  });
});

describe("fixing", () => {
  it("writes what the card showed, opens the next finding, and takes it back on 撤销", async () => {
    const { workbook, session, end } = opened([["错"], ["错"]]);
    await session.check();
    const [first] = listedIn(session.state());
    await session.fix(first!, first!.fixes[0]!);
    expect(workbook.valueOf(at(0, 0))).toBe("对");
    expect(session.state().notice).toEqual({ tone: "ok", text: "已改 A1：错 → 对", undo: true });
    expect(open(session)?.cell).toBe("A2");
    await session.undo();
    expect(workbook.valueOf(at(0, 0))).toBe("错");
    expect(listedIn(session.state()).map(({ cell }) => cell)).toEqual(["A1", "A2"]);
    expect(session.state().undoable).toBe(0);
    end();
  });

  it("leaves a cell alone that changed meanwhile, and says so", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.check();
    const [finding] = listedIn(session.state());
    await session.change({ live: false });
    workbook.type(at(0, 0), "别的");
    await session.fix(finding!, finding!.fixes[0]!);
    expect(workbook.valueOf(at(0, 0))).toBe("别的");
    expect(session.state().notice).toMatchObject({ tone: "warning", text: expect.stringContaining("内容已经变了") });
    end();
  });

  it("makes all safe fixes at once and nothing else", async () => {
    const { workbook, session, end } = opened([
      [" ", "错"],
      [" ", "疑"],
    ]);
    await session.check();
    await session.fixAllSafe();
    expect([workbook.valueOf(at(0, 0)), workbook.valueOf(at(1, 0)), workbook.valueOf(at(0, 1))]).toEqual([
      "",
      "",
      "错",
    ]);
    expect(session.state().notice).toMatchObject({ text: "已修正2处", undo: true });
    await session.undo();
    expect(workbook.valueOf(at(1, 0))).toBe(" ");
    end();
  });

  it("explains a protected sheet", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.check();
    workbook.refuse("protected");
    const [finding] = listedIn(session.state());
    await session.fix(finding!, finding!.fixes[0]!);
    expect(session.state().notice).toMatchObject({ tone: "warning", text: expect.stringContaining("受保护") });
    expect(session.state().undoable).toBe(0);
    end();
  });
});

describe("ignoring", () => {
  it("takes a finding off the list with its reason, keeps that in the workbook, and takes it back", async () => {
    const { workbook, session, end } = opened([["错", "疑"]]);
    await session.check();
    const [finding] = listedIn(session.state());
    await session.waive(finding!, "已书面说明");
    expect(listedIn(session.state()).map(({ cell }) => cell)).toEqual(["B1"]);
    expect(workbook.memory.get("waivers")).toMatchObject([
      { reason: "已书面说明", on: "2026-10-09", about: { cell: "A1" } },
    ]);
    expect(workbook.marks).toHaveLength(1);
    await session.takeBack(session.state().waivers[0]!);
    expect(listedIn(session.state())).toHaveLength(2);
    expect(workbook.memory.has("waivers")).toBe(false);
    end();
  });

  it("is remembered by the next session, and ends when the cell changes", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.check();
    await session.waive(listedIn(session.state())[0]!, "已书面说明");
    end();
    const next = createSession(workbook, literalJudge(), surroundingsFor());
    const endNext = next.start();
    await next.check();
    expect(next.state().judgement?.verdict).toBe("ready");
    workbook.type(at(0, 0), "疑");
    await next.check();
    expect(next.state().judgement?.uselessWaivers).toHaveLength(1);
    endNext();
  });

  it("passes over a memory in another shape", async () => {
    const workbook = memoryWorkbook([gridOf([["错"]])]);
    workbook.memory.set("waivers", [{ identity: 7 }]);
    workbook.memory.set("settings", "x");
    const session = createSession(workbook, literalJudge(), surroundingsFor());
    const end = session.start();
    await session.check();
    expect(session.state().waivers).toEqual([]);
    expect(session.state().settings.live).toBe(true);
    end();
  });
});
