import { gridOf } from "../../../test/support/ledger-grid";
import { bodyOf, filteredOrder, noFilter, shownTexts, type SheetFilter } from "./sheet-filter";

const grid = gridOf(
  "附表3",
  [
    ["标题"],
    ["企业", "公布", "结果"],
    ["丙厂", { date: "2024-06-28" }, "通过"],
    ["甲厂", { date: "2023-06-28" }, null],
    [null, { date: "2025-06-28" }, "未通过"],
    ["乙厂", "待定", "通过"],
    ["填报人："],
  ],
  { merges: [{ top: 3, left: 0, bottom: 4, right: 0 }] },
);
const body = bodyOf(grid, { header: 1, last: 5 });
const rowsOf = (filter: Partial<SheetFilter>) => {
  const order = filteredOrder(grid, body, { ...noFilter, ...filter });
  return Array.from({ length: 7 - order.hidden }, (_, place) => order.rowAt(place));
};

describe("筛选", () => {
  test("只看通过的：表头和表尾还在，行号还是原来的", () => {
    expect(rowsOf({ wanted: new Map([[2, new Set(["通过"])]]) })).toEqual([0, 1, 2, 5, 6]);
  });

  test("空白也选得到；两列一起筛", () => {
    expect(rowsOf({ wanted: new Map([[2, new Set(["", "未通过"])]]) })).toEqual([0, 1, 3, 4, 6]);
    expect(
      rowsOf({
        wanted: new Map([
          [2, new Set([""])],
          [0, new Set(["乙厂"])],
        ]),
      }),
    ).toEqual([0, 1, 6]);
  });

  test("上下合并的名称，每一行都算", () => {
    expect(rowsOf({ wanted: new Map([[0, new Set(["甲厂"])]]) })).toEqual([0, 1, 3, 4, 6]);
  });

  test("一列里有哪些内容，各几行；日期照看到的样子", () => {
    expect(shownTexts(grid, body, 0)).toEqual([
      { text: "丙厂", rows: 1 },
      { text: "甲厂", rows: 2 },
      { text: "乙厂", rows: 1 },
    ]);
    expect(shownTexts(grid, body, 1).map(({ text }) => text)).toContain("2024/6/28");
  });
});

describe("排序", () => {
  test("日期在前、文字在后；倒过来也是空的在最后", () => {
    expect(rowsOf({ sort: { column: 1, descending: false } })).toEqual([0, 1, 3, 2, 4, 5, 6]);
    expect(rowsOf({ sort: { column: 2, descending: true } })).toEqual([0, 1, 4, 2, 5, 3, 6]);
  });
});

describe("看到的表", () => {
  const order = filteredOrder(grid, body, { wanted: new Map([[2, new Set(["未通过", "通过"])]]), sort: null });

  test("去了再回来是同一行；没显示的是 −1，表下面的空行接着", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => order.placeOf(row))).toEqual([0, 1, 2, -1, 3, 4, 5]);
    expect(order.rowAt(order.placeOf(30))).toBe(30);
  });

  test("合并的名称在看得见的那一行里", () => {
    expect(order.gridOf(grid).values[3]?.[0]).toBe("甲厂");
    expect(order.gridOf(grid).merges).toEqual([]);
    expect(order.gridOf(grid)).toBe(order.gridOf(grid));
  });
});
