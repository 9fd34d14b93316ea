import type { MemoryStep } from "../../xlsx/history";
import { toldSteps } from "./told-step";

const undoOf = (step: Omit<MemoryStep, "kind">) => toldSteps({ undo: { kind: "remember", ...step }, redo: null }).undo;
const reason = (cell: string) => ({ identity: `规则 ${cell}`, reason: "已书面说明", about: { cell } });

describe("撤销按钮说出撤销的是什么", () => {
  test("忽略一处说是哪一格，多处说几处，撤回也一样", () => {
    const [one, two] = [reason("G6"), reason("G7")];
    expect(undoOf({ key: "waivers", before: null, after: [one] })).toBe("撤销：忽略并说明（G6）");
    expect(undoOf({ key: "waivers", before: null, after: [one, two] })).toBe("撤销：忽略2处并说明（G6）");
    expect(undoOf({ key: "waivers", before: [one, two], after: [one] })).toBe("撤销：撤回说明（G7）");
    const reworded = [{ ...one, reason: "电话核实过" }];
    expect(undoOf({ key: "waivers", before: [one], after: reworded })).toBe("撤销：改说明");
  });

  test("列对应说是哪张表；不检查的表是选要检查的表", () => {
    const correction = { annex: 3, headerRow: 3, columns: {} };
    expect(undoOf({ key: "mapping", before: null, after: { 台账: correction } })).toBe("撤销：改列对应（台账）");
    const after = { 台账: { ...correction, annex: null } };
    expect(undoOf({ key: "mapping", before: null, after })).toBe("撤销：选要检查的表（台账）");
  });

  test("设置说是哪一项", () => {
    const before = { asOf: "sheet", live: true, marks: true };
    expect(undoOf({ key: "settings", before, after: { ...before, asOf: "today" } })).toBe("撤销：改判断日期");
    expect(undoOf({ key: "settings", before, after: { ...before, marks: false } })).toBe("撤销：改是否在表中标出");
    expect(undoOf({ key: "previous", before: null, after: { name: "二季度.xlsx" } })).toBe(
      "撤销：选上季度文件（二季度.xlsx）",
    );
  });

  test("文件里别的东西冒用了名字，也不出错", () => {
    expect(undoOf({ key: "waivers", before: 3, after: "x" })).toBe("撤销：改说明");
    expect(undoOf({ key: "别的", before: null, after: 1 })).toBe("撤销：改设置");
  });
});
