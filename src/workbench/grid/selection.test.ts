import type { Rectangle } from "../../sheets/grid";
import { mergeFinder } from "./grid-frame";
import { movingCorner, selectedCell, selectedTo } from "./selection";

const merges: readonly Rectangle[] = [
  { top: 0, left: 0, bottom: 0, right: 6 },
  { top: 4, left: 1, bottom: 6, right: 1 },
];
const mergeAt = mergeFinder(merges);
const place = (row: number, column: number) => ({ sheet: "附表3", row, column });

describe("选中单元格", () => {
  test("点合并单元格的任何一处，选中的是整块，键入进第一格", () =>
    expect(selectedCell(place(0, 3), mergeAt)).toEqual({ cell: place(0, 0), block: merges[0] }));

  test("从一格拖到另一格，方向不论", () => {
    const block = { top: 7, left: 2, bottom: 9, right: 4 };
    expect(selectedTo(place(7, 2), { row: 9, column: 4 }, merges).block).toEqual(block);
    expect(selectedTo(place(9, 4), { row: 7, column: 2 }, merges).block).toEqual(block);
  });

  test("碰到合并单元格的一角，整块都选进来，连带的也选进来", () =>
    expect(selectedTo(place(5, 0), { row: 5, column: 1 }, merges).block).toEqual({
      top: 4,
      left: 0,
      bottom: 6,
      right: 1,
    }));

  test("按住 Shift 移动的是对面那一角", () => {
    const selected = selectedTo(place(9, 4), { row: 7, column: 2 }, merges);
    expect(movingCorner(selected)).toEqual({ row: 7, column: 2 });
  });
});
