import { gridOf } from "../../../test/support/judgements";
import { clearedCells, copiedBlock, filledDown, pastedCells, pastedTexts } from "./block-edits";

const plain = gridOf([
  ["企业", "公布", "评估"],
  ["甲", 45836, "2026年5月6日\n通过"],
  ["乙", null, null],
  ["丙", null, null],
]);
const grid = {
  ...plain,
  numberFormats: plain.numberFormats.map((line, row) => (row === 1 ? ["General", "yyyy/m/d", "General"] : line)),
};
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const put = (edits: ReturnType<typeof pastedTexts>) =>
  edits.map(({ cell, value, numberFormat }) => [cell.row, cell.column, value, numberFormat]);

describe("成块地改表格", () => {
  test("复制出去的是看到的样子，粘回来的是原来的值", () => {
    const copied = copiedBlock(grid, area(1, 1, 1, 2));
    expect(copied.texts).toEqual([["2025/6/28", "2026年5月6日\n通过"]]);
    expect(copied.text).toBe(`2025/6/28\t"2026年5月6日\n通过"`);
    expect(put(pastedCells(grid, area(2, 1), copied))).toEqual([
      [2, 1, 45836, "yyyy/m/d"],
      [2, 2, "2026年5月6日\n通过", "General"],
    ]);
  });

  test("从 Excel 粘来的日期成为真正的日期，字还是字", () =>
    expect(put(pastedTexts(grid, area(2, 1), [["2025/6/28", "/"]]))).toEqual([
      [2, 1, 45836, "yyyy/m/d"],
      [2, 2, "/", null],
    ]));

  test("选中一块，只粘一个字，整块都填上", () =>
    expect(put(pastedTexts(grid, area(2, 2, 3, 2), [["/"]]))).toEqual([
      [2, 2, "/", null],
      [3, 2, "/", null],
    ]));

  test("粘一块时，从左上角的一格开始", () =>
    expect(put(pastedTexts(grid, area(2, 0, 2, 2), [["丁"], ["戊"]]))).toEqual([
      [2, 0, "丁", null],
      [3, 0, "戊", null],
    ]));

  test("被合并单元格盖住的格子跳过", () => {
    const merged = { ...grid, merges: [area(2, 1, 3, 1)] };
    expect(put(pastedTexts(merged, area(2, 1), [["2025/6/28"], ["2025/6/29"]]))).toEqual([[2, 1, 45836, "yyyy/m/d"]]);
  });

  test("删除只动有内容的格子", () =>
    expect(put(clearedCells(grid, area(1, 1, 2, 2)))).toEqual([
      [1, 1, null, null],
      [1, 2, null, null],
    ]));

  test("向下填充连格式一起；只选一行时，取上面一行", () => {
    const wanted = [[2, 1, 45836, "yyyy/m/d"]];
    expect(put(filledDown(grid, area(1, 1, 2, 1)))).toEqual(wanted);
    expect(put(filledDown(grid, area(2, 1)))).toEqual(wanted);
    expect(filledDown(grid, area(0, 0))).toEqual([]);
  });
});
