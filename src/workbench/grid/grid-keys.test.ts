import { gridOf } from "../../../test/support/judgements";
import { mergeFinder } from "./grid-frame";
import { stepFrom } from "./grid-keys";

const grid = {
  ...gridOf([
    ["标题", null, null],
    ["序号", "企业", "公布"],
    [1, "甲", null],
    [2, "乙", null],
    [null, null, null],
    ["填报人", null, null],
  ]),
  name: "附表3",
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
};
const field = { grid, extent: { rows: 40, columns: 12 }, mergeAt: mergeFinder(grid.merges), page: 10 };
const press = (row: number, column: number, key: string, ctrlKey = false) =>
  stepFrom({ row, column }, { key, ctrlKey }, field);

describe("在表格里用键盘走", () => {
  test.each([
    ["向下一格", press(1, 1, "ArrowDown"), { row: 2, column: 1 }],
    ["到了第一行不再向上", press(0, 0, "ArrowUp"), { row: 0, column: 0 }],
    ["合并的标题算一站，向右一步就出去", press(0, 0, "ArrowRight"), { row: 0, column: 3 }],
    ["Ctrl 加向下，到这一段数据的最后一行", press(1, 0, "ArrowDown", true), { row: 3, column: 0 }],
    ["再按一次，跳过空行到下一段", press(3, 0, "ArrowDown", true), { row: 5, column: 0 }],
    ["到头就停，不到空白的尽头", press(3, 1, "ArrowDown", true), { row: 5, column: 1 }],
    ["Ctrl 加 End 是最后一个用过的格", press(0, 0, "End", true), { row: 5, column: 2 }],
    ["Home 到行首", press(3, 2, "Home"), { row: 3, column: 0 }],
    ["下一页", press(1, 1, "PageDown"), { row: 11, column: 1 }],
    ["别的键不走", press(1, 1, "a"), null],
  ])("%s", (_name, found, wanted) => expect(found).toEqual(wanted));
});
