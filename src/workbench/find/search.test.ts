import { inOneGo } from "../../workbooks/unhurried";
import { gridOf } from "../../../test/support/ledger-grid";
import { cellNumber } from "../../sheets/grid";
import { hitFrom, replacements, search, type Query } from "./search";

const grid = gridOf("附表3", [
  ["企业名称", "公布", "评估"],
  ["上海第一纺织有限公司", { date: "2024-06-28", format: 'yyyy"年"m"月"d"日"' }, "通过"],
  ["Shanghai 第二 Ltd", { date: "2025-06-28" }, "未通过"],
  ["第三第三厂", 12.5, true],
]);

function found(text: string, whole = false): number[] {
  const steps = search(grid, { text, whole });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const put = (query: Query, text: string) =>
  inOneGo(replacements(grid, found(query.text, query.whole), query, text)).map(({ cell, value }) => [
    cell.row,
    cell.column,
    value,
  ]);

describe("查找", () => {
  test.each([
    ["第", [cellNumber(1, 0), cellNumber(2, 0), cellNumber(3, 0)]],
    ["shanghai", [cellNumber(2, 0)]],
    ["2024年6月", [cellNumber(1, 1)]],
    ["2024/6/28", [cellNumber(1, 1)]],
    ["12.5", [cellNumber(3, 1)]],
    ["true", [cellNumber(3, 2)]],
    ["通过", [cellNumber(1, 2), cellNumber(2, 2)]],
    ["没有的", []],
    ["", []],
  ])("%s", (text, hits) => expect(found(text)).toEqual(hits));

  test("整格相符的才算", () => expect(found("通过", true)).toEqual([cellNumber(1, 2)]));

  test("下一个、上一个，到头从另一头接着", () => {
    const hits = found("通过");
    expect(hitFrom(hits, { row: 0, column: 0 }, 1)).toBe(0);
    expect(hitFrom(hits, { row: 1, column: 2 }, 1)).toBe(1);
    expect(hitFrom(hits, { row: 2, column: 2 }, 1)).toBe(0);
    expect(hitFrom(hits, { row: 1, column: 2 }, -1)).toBe(1);
    expect(hitFrom([], { row: 1, column: 2 }, 1)).toBe(-1);
    expect(hitFrom([], { row: 1, column: 2 }, -1)).toBe(-1);
  });

  test("查到一半停得下来：大表分很多小步", () => {
    const large = gridOf(
      "大",
      Array.from({ length: 5_000 }, () => ["甲", "乙"]),
    );
    const steps = search(large, { text: "甲", whole: false });
    let turns = 0;
    while (!steps.next().done) turns += 1;
    expect(turns).toBeGreaterThan(2);
  });
});

describe("全部替换", () => {
  test("一格里的每一处，不分大小写", () => {
    expect(put({ text: "第三", whole: false }, "第四")).toEqual([[3, 0, "第四第四厂"]]);
    expect(put({ text: "LTD", whole: false }, "有限公司")).toEqual([[2, 0, "Shanghai 第二 有限公司"]]);
  });

  test("日期改年份，还是日期", () => {
    expect(put({ text: "2024", whole: false }, "2023")).toEqual([[1, 1, 45105]]);
    expect(put({ text: "2025/6/28", whole: true }, "2025-07-01")).toEqual([[2, 1, 45839]]);
  });

  test("替换成空的就是清空；$& 只是字", () => {
    expect(put({ text: "未通过", whole: true }, "")).toEqual([[2, 2, null]]);
    expect(put({ text: "未通过", whole: true }, "$&")).toEqual([[2, 2, "$&"]]);
  });
});
