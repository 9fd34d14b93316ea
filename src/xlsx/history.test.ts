import { History, inverseOf, type CellStep } from "./history";

const cell = { sheet: "附表3", row: 4, column: 5 };
const typed = (before: string, after: string): CellStep => ({
  kind: "type",
  cells: [{ cell, before, formatBefore: "General", after, formatAfter: "General" }],
});

describe("撤销和恢复是一本账", () => {
  test("后做的先撤销，撤销的还能恢复", () => {
    const history = new History();
    const [first, second] = [typed("", "甲"), typed("甲", "乙")];
    history.enter(first);
    history.enter(second);
    expect(history.next).toEqual({ undo: second, redo: null });
    expect(history.takeBack()).toBe(second);
    expect(history.next).toEqual({ undo: first, redo: second });
    expect(history.doAgain()).toBe(second);
    expect(history.next).toEqual({ undo: second, redo: null });
  });

  test("撤销之后又做了别的，原来的就不能恢复了", () => {
    const history = new History();
    history.enter(typed("", "甲"));
    history.takeBack();
    history.enter(typed("", "乙"));
    expect(history.doAgain()).toBeNull();
  });

  test("什么也没改的一步不算", () => {
    const history = new History();
    history.enter({ kind: "clear", cells: [] });
    expect(history.takeBack()).toBeNull();
  });

  test("修正后又键入，窗格里的撤销取的是修正", () => {
    const history = new History();
    const fix: CellStep = { ...typed("", "甲"), kind: "write" };
    history.enter(fix);
    history.enter(typed("甲", "乙"));
    expect(history.pickWrite()).toEqual({ step: fix, since: [typed("甲", "乙")] });
    expect(history.pickWrite()).toBeNull();
  });

  test("只记最近的两百步", () => {
    const history = new History();
    for (let step = 0; step < 250; step += 1) history.enter(typed(String(step), String(step + 1)));
    let taken = 0;
    while (history.takeBack()) taken += 1;
    expect(taken).toBe(200);
  });

  test("反过来的一步把值和格式都放回去", () => {
    const step: CellStep = {
      kind: "paste",
      cells: [{ cell, before: null, formatBefore: "General", after: 45836, formatAfter: "yyyy/m/d" }],
    };
    expect(inverseOf(step).cells).toEqual([
      { cell, before: 45836, formatBefore: "yyyy/m/d", after: null, formatAfter: "General" },
    ]);
    expect(inverseOf(inverseOf(step))).toEqual(step);
  });
});
