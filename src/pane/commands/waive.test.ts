import { findingsIn, listedIn, openedDesk } from "../../../test/support/desk";
import { gridOf, literalJudge, surroundingsFor } from "../../../test/support/judgements";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { countsOf } from "../state/counts";
import { checkWorkbook } from "./check";
import { createDesk } from "./create-desk";
import { choosePrevious } from "./previous-quarter";
import { undoWaivers, waive, waiveAllOfRule } from "./waive";

const values = [["疑"], ["疑"], ["疑"]];

async function checkedDesk() {
  const opened = openedDesk(values);
  await opened.desk.run(checkWorkbook);
  const [first] = await findingsIn(opened.desk);
  if (!first) throw new Error("没有问题");
  return { ...opened, first };
}

describe("同一规则一次忽略", () => {
  test("一条说明管所有，一次存，一次撤销，先前单独忽略的不受影响", async () => {
    const { workbook, desk, first, end } = await checkedDesk();
    const kept = jest.spyOn(workbook, "remember");
    await desk.run(waive, first, "单独说明");
    const [second] = await findingsIn(desk);
    if (!second) throw new Error("没有第二处");
    kept.mockClear();
    await desk.run(waiveAllOfRule, second, "已书面说明");
    expect(kept).toHaveBeenCalledTimes(1);
    expect(desk.state().waivers.map(({ reason }) => reason)).toEqual(["单独说明", "已书面说明", "已书面说明"]);
    expect(countsOf(desk.state().judgement?.sheets ?? []).all).toBe(0);
    expect(desk.state().notice).toEqual({ tone: "ok", text: "2条已用同一说明忽略", undo: "waivers" });
    await desk.run(undoWaivers);
    expect(desk.state().waivers.map(({ reason }) => reason)).toEqual(["单独说明"]);
    expect(workbook.memory.get("waivers")).toHaveLength(1);
    expect(listedIn(desk.state())).toHaveLength(2);
    await desk.run(undoWaivers);
    expect(desk.state().waivers).toHaveLength(1);
    end();
  });
});

describe("上季度文件", () => {
  test("只记住名称，再打开时请办事人员再选一次；不再对照就忘掉", async () => {
    const workbook = memoryWorkbook([gridOf(values)]);
    const desk = createDesk(workbook, literalJudge(), surroundingsFor());
    await desk.run(choosePrevious, new File([], "二季度.xlsx"));
    expect(workbook.memory.get("previous")).toEqual({ name: "二季度.xlsx" });
    const later = createDesk(workbook, literalJudge(), surroundingsFor());
    await later.run(checkWorkbook);
    expect(later.state()).toMatchObject({ previous: null, previousName: "二季度.xlsx" });
    await later.run(choosePrevious, null);
    expect(workbook.memory.get("previous") ?? null).toBeNull();
    expect(later.state().previousName).toBeNull();
  });
});
