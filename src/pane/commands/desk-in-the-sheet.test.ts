import type { ReadOptions } from "../../workbooks/port";
import { gridOf, literalJudge, surroundingsFor } from "../../../test/support/judgements";
import { listedIn, openedDesk, openFinding } from "../../../test/support/desk";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { narrowed } from "../state/transitions";
import { checkWorkbook } from "./check";
import { createDesk } from "./create-desk";
import { WorkbookProblem } from "../../workbooks/problem";
import { marksLag, setMarks, updateMarks } from "./mark";
import { choosePrevious } from "./previous-quarter";
import { insertReport } from "./report";
import { step } from "./reveal";
import { changeSettings } from "./settings";
import { wholeWorkbook } from "./whole-workbook";

const sheet = "三季度";
const at = (row: number, column: number) => ({ sheet, row, column });

describe("标记", () => {
  test("去掉勾就清除，再勾上又标出", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    await desk.run(setMarks, false);
    expect(workbook.marks).toEqual([]);
    expect(desk.state().marked).toBe(false);
    await desk.run(setMarks, true);
    expect(workbook.marks).toHaveLength(1);
    end();
  });

  test("关了就不再标出；受保护的表说明原因", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(setMarks, false);
    await desk.run(checkWorkbook);
    expect(workbook.marks).toEqual([]);
    workbook.refuse("protected");
    await desk.run(setMarks, true);
    expect(desk.state().notice?.text).toBe(
      "没有标出：“三季度”工作表有保护，不能改动。请在“审阅”中撤销工作表保护，再试一次",
    );
    end();
  });
});

describe("边填边查时的标记", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("改一格只重新判断，标记不动；按“更新标记”才改", async () => {
    const { workbook, desk, end } = openedDesk([["错"], ["疑"]]);
    await desk.run(checkWorkbook);
    expect(marksLag(desk.state())).toBe(false);
    const before = workbook.marks;
    workbook.type(at(0, 0), "好");
    await jest.advanceTimersByTimeAsync(500);
    expect(listedIn(desk.state()).map(({ cell }) => cell)).toEqual(["A2"]);
    expect(workbook.marks).toBe(before);
    expect(marksLag(desk.state())).toBe(true);
    await desk.run(updateMarks);
    expect(workbook.marks.map(({ cell }) => cell)).toEqual([at(1, 0)]);
    expect(marksLag(desk.state())).toBe(false);
    end();
  });

  test("不要标记的人，改了也不提更新标记", async () => {
    const { workbook, desk, end } = openedDesk([["错"], ["疑"]]);
    await desk.run(setMarks, false);
    await desk.run(checkWorkbook);
    workbook.type(at(0, 0), "好");
    await jest.advanceTimersByTimeAsync(500);
    expect(marksLag(desk.state())).toBe(false);
    end();
  });

  test("又在编辑下一格时，过一会儿再判断，不说结果过时", async () => {
    const { workbook, desk, end } = openedDesk([["错"], ["疑"]]);
    await desk.run(checkWorkbook);
    workbook.type(at(0, 0), "好");
    workbook.failNext(new WorkbookProblem("正在编辑单元格。", "请按回车。", "editing-cell"));
    await jest.advanceTimersByTimeAsync(500);
    expect(listedIn(desk.state())).toHaveLength(2);
    expect(desk.state()).toMatchObject({ stale: false, rechecking: false });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(listedIn(desk.state()).map(({ cell }) => cell)).toEqual(["A2"]);
    end();
  });

  test("行列变动认不准时，不猜，说结果可能过时", async () => {
    const { workbook, desk, end } = openedDesk([["错"], ["疑"]]);
    await desk.run(checkWorkbook);
    workbook.type(at(0, 0), "好");
    workbook.failNext(new WorkbookProblem("表的行列有变动。", "请按“重新检查”。", null));
    await jest.advanceTimersByTimeAsync(500);
    expect(desk.state()).toMatchObject({ stale: true, phase: { kind: "checked" } });
    end();
  });
});

describe("改动表格", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("停一会儿重新判断，改几处只判断一次", async () => {
    const judge = literalJudge();
    const recheck = jest.spyOn(judge, "recheck");
    const { workbook, desk, end } = openedDesk([["错"], ["好"]], judge);
    await desk.run(checkWorkbook);
    workbook.type(at(0, 0), "好");
    workbook.type(at(1, 0), "疑");
    expect(recheck).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(500);
    expect(recheck).toHaveBeenCalledTimes(1);
    expect(listedIn(desk.state()).map(({ cell }) => cell)).toEqual(["A2"]);
    expect(desk.state().announcement).toBe("1处必改");
    end();
  });

  test("关了边填边查的，只说有改动", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    await desk.run(changeSettings, { live: false });
    workbook.type(at(0, 0), "好");
    await jest.advanceTimersByTimeAsync(1_000);
    expect(desk.state().stale).toBe(true);
    expect(listedIn(desk.state())).toHaveLength(1);
    end();
  });
});

describe("没按检查就要读整本的页", () => {
  test("先用不碰撤销的读法，认不准时才整本重读", async () => {
    const workbook = memoryWorkbook([gridOf([["好"]])]);
    const asked: (boolean | undefined)[] = [];
    const { sheets } = workbook;
    const noting = {
      ...workbook,
      sheets: (options: ReadOptions = {}) => (asked.push(options.leaveUndo), sheets(options)),
    };
    await wholeWorkbook(noting);
    workbook.failNext(new WorkbookProblem("表的行列有变动。", "请按“重新检查”。", null));
    expect(await wholeWorkbook(noting)).toHaveLength(1);
    workbook.failNext(new TypeError("x"));
    await expect(wholeWorkbook(noting)).rejects.toThrow(TypeError);
    expect(asked).toEqual([true, true, undefined, true]);
  });
});

describe("逐处看问题", () => {
  test("“下一个”“上一个”照列表次序打开卡片，跳到单元格", async () => {
    const { workbook, desk, end } = openedDesk([
      ["错", "疑"],
      ["疑", "错"],
    ]);
    await desk.run(checkWorkbook);
    await desk.run(step, 1);
    await desk.run(step, 1);
    await desk.run(step, -1);
    expect(workbook.revealed).toEqual([at(0, 1), at(1, 0), at(0, 1)]);
    end();
  });

  test("选中标出的格子就打开卡片，筛掉的不打开", async () => {
    const { workbook, desk, end } = openedDesk([["错", "疑"]]);
    await desk.run(checkWorkbook);
    workbook.select({ sheet, range: { top: 0, left: 1, bottom: 0, right: 1 } });
    expect(openFinding(desk)?.cell).toBe("B1");
    desk.change(narrowed({ filter: "error" }));
    expect(desk.state().open).toBeNull();
    workbook.select({ sheet, range: { top: 0, left: 1, bottom: 0, right: 1 } });
    expect(desk.state().open).toBeNull();
    end();
  });
});

describe("检查报告", () => {
  test("放进新工作表", async () => {
    const { workbook, desk, end } = openedDesk([["错"]]);
    await desk.run(checkWorkbook);
    await desk.run(insertReport);
    expect(workbook.inserted).toHaveLength(1);
    expect(desk.state().notice).toMatchObject({ tone: "ok", text: expect.stringContaining("新工作表") });
    end();
  });
});

describe("上季度的文件", () => {
  test("选了就一并检查", async () => {
    const judge = literalJudge();
    const check = jest.spyOn(judge, "check");
    const workbook = memoryWorkbook([gridOf([["好"]])]);
    const before = gridOf([["好"]], "二季度");
    const desk = createDesk(workbook, judge, surroundingsFor({ readWorkbook: async () => [before] }));
    await desk.run(choosePrevious, new File([], "二季度.xlsx"));
    expect(check).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ previous: [before] }),
      expect.anything(),
      null,
    );
    expect(desk.state().previous?.name).toBe("二季度.xlsx");
  });
});
