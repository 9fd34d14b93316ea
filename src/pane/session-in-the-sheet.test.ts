import { gridOf, literalJudge, surroundingsFor } from "../../test/support/judgements";
import { memoryWorkbook } from "../../test/support/memory-workbook";
import type { Judge } from "./judge/judge";
import { listedIn } from "./state/pane-actions";
import { createSession, type Session } from "./session";

const sheet = "三季度";
const at = (row: number, column: number) => ({ sheet, row, column });

function opened(values: readonly (readonly (string | null)[])[], judge: Judge = literalJudge()) {
  const workbook = memoryWorkbook([gridOf(values)]);
  const session = createSession(workbook, judge, surroundingsFor());
  const end = session.start();
  return { workbook, session, end };
}

const open = (session: Session) => listedIn(session.state()).find(({ identity }) => identity === session.state().open);

describe("marks", () => {
  it("are cleared by taking the tick away, and come back with it", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.check();
    await session.setMarks(false);
    expect(workbook.marks).toEqual([]);
    expect(session.state().marked).toBe(false);
    await session.setMarks(true);
    expect(workbook.marks).toHaveLength(1);
    end();
  });

  it("stay away once switched off, and a protected sheet is explained", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.setMarks(false);
    await session.check();
    expect(workbook.marks).toEqual([]);
    workbook.refuse("protected");
    await session.setMarks(true);
    expect(session.state().notice?.text).toBe("没有标出：“三季度”工作表受保护。请先撤销工作表保护，再试一次");
    end();
  });
});

describe("editing the sheet", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is judged again after a pause, once for several edits", async () => {
    const judge = literalJudge();
    const recheck = jest.spyOn(judge, "recheck");
    const { workbook, session, end } = opened([["错"], ["好"]], judge);
    await session.check();
    workbook.type(at(0, 0), "好");
    workbook.type(at(1, 0), "疑");
    expect(recheck).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(500);
    expect(recheck).toHaveBeenCalledTimes(1);
    expect(listedIn(session.state()).map(({ cell }) => cell)).toEqual(["A2"]);
    expect(session.state().announcement).toBe("1处必改");
    end();
  });

  it("is only said to have happened where live checking is off", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.check();
    await session.change({ live: false });
    workbook.type(at(0, 0), "好");
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.state().stale).toBe(true);
    expect(listedIn(session.state())).toHaveLength(1);
    end();
  });
});

describe("walking through the findings", () => {
  it("下一个 and 上一个 open cards in the list's order and go to their cells", async () => {
    const { workbook, session, end } = opened([
      ["错", "疑"],
      ["疑", "错"],
    ]);
    await session.check();
    await session.step(1);
    await session.step(1);
    await session.step(-1);
    expect(workbook.revealed).toEqual([at(0, 1), at(1, 0), at(0, 1)]);
    end();
  });

  it("selecting a flagged cell opens its card; a filter hides those of other severities", async () => {
    const { workbook, session, end } = opened([["错", "疑"]]);
    await session.check();
    workbook.select({ sheet, range: { top: 0, left: 1, bottom: 0, right: 1 } });
    expect(open(session)?.cell).toBe("B1");
    session.dispatch({ type: "narrow", by: { filter: "error" } });
    expect(session.state().open).toBeNull();
    workbook.select({ sheet, range: { top: 0, left: 1, bottom: 0, right: 1 } });
    expect(session.state().open).toBeNull();
    end();
  });
});

describe("the report", () => {
  it("is put into a new sheet", async () => {
    const { workbook, session, end } = opened([["错"]]);
    await session.check();
    await session.insertReport();
    expect(workbook.inserted).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ tone: "ok", text: expect.stringContaining("新工作表") });
    end();
  });
});

describe("last quarter's file", () => {
  it("joins the check, and one that cannot be read is explained", async () => {
    const judge = literalJudge();
    const check = jest.spyOn(judge, "check");
    const workbook = memoryWorkbook([gridOf([["好"]])]);
    const before = gridOf([["好"]], "二季度");
    const session = createSession(workbook, judge, surroundingsFor({ readWorkbook: async () => [before] }));
    await session.choosePrevious(new File([], "二季度.xlsx"));
    expect(check).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ previous: [before] }),
      expect.anything(),
    );
    expect(session.state().previous?.name).toBe("二季度.xlsx");
  });
});
