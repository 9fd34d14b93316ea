import { inOneGo } from "../../workbooks/unhurried";
import { gridOf } from "../../../test/support/ledger-grid";
import { bodyOf } from "./body-rows";
import { orderSteps, noFilter, textSteps, type SheetFilter } from "./sheet-filter";

const orderOf = (...given: Parameters<typeof orderSteps>) => inOneGo(orderSteps(...given));
const textsOf = (...given: Parameters<typeof textSteps>) => inOneGo(textSteps(...given));

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
  const order = orderOf(grid, body, { ...noFilter, ...filter });
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
    expect(textsOf(grid, body, 0)).toEqual([
      { text: "丙厂", rows: 1 },
      { text: "甲厂", rows: 2 },
      { text: "乙厂", rows: 1 },
    ]);
    expect(textsOf(grid, body, 1).map(({ text }) => text)).toContain("2024/6/28");
  });
});

describe("排序", () => {
  test("日期在前、文字在后；倒过来也是空的在最后", () => {
    expect(rowsOf({ sort: { column: 1, descending: false } })).toEqual([0, 1, 3, 4, 2, 5, 6]);
    expect(rowsOf({ sort: { column: 2, descending: true } })).toEqual([0, 1, 2, 5, 3, 4, 6]);
  });
});

describe("看到的表", () => {
  const order = orderOf(grid, body, { wanted: new Map([[2, new Set(["未通过", "通过"])]]), sort: null });

  test("去了再回来是同一行；没显示的是 −1，表下面的空行接着", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => order.placeOf(row))).toEqual([0, 1, 2, -1, 3, 4, 5]);
    expect(order.rowAt(order.placeOf(30))).toBe(30);
  });

  test("合并的名称在看得见的那一行里，改的还是它原来的那一格", () => {
    expect(order.gridOf(grid).values[3]?.[0]).toBe("甲厂");
    expect(order.gridOf(grid).merges).toEqual([]);
    expect(order.gridOf(grid)).toBe(order.gridOf(grid));
  });
});

describe("上下合并的行", () => {
  const rounds = gridOf(
    "附表3",
    [
      ["企业", "轮次", "公布"],
      ["丙厂", "第一轮", { date: "2021-01-05" }],
      [null, "第二轮", { date: "2024-01-05" }],
      [null, "第三轮", { date: "2026-01-05" }],
      ["甲厂", "第一轮", { date: "2023-01-05" }],
      ["乙厂", "第一轮", { date: "2022-01-05" }],
      [null, "第二轮", { date: "2025-01-05" }],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 3, right: 0 },
        { top: 5, left: 0, bottom: 6, right: 0 },
      ],
    },
  );
  const area = bodyOf(rounds, { header: 0, last: 6 });
  const arranged = (filter: Partial<SheetFilter>) => orderOf(rounds, area, { ...noFilter, ...filter });
  const places = ({ rowAt }: ReturnType<typeof arranged>, rows: number) =>
    Array.from({ length: rows }, (_, at) => rowAt(at));

  test("排序时一家的几行一起移动，还是合并着", () => {
    const byName = arranged({ sort: { column: 0, descending: false } });
    // 丙、甲、乙 by their sounds: bǐng, jiǎ, yǐ.
    expect(places(byName, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(byName.joined).toBe("some");
    const byDay = arranged({ sort: { column: 2, descending: true } });
    expect(places(byDay, 7)).toEqual([0, 4, 5, 6, 1, 2, 3]);
    expect(byDay.gridOf(rounds).merges).toEqual([
      { top: 4, left: 0, bottom: 6, right: 0 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
  });

  test("筛去头一行，合并的名称还在剩下的行上", () => {
    const later = arranged({ wanted: new Map([[1, new Set(["第二轮", "第三轮"])]]) });
    const shown = later.gridOf(rounds);
    expect(places(later, 4)).toEqual([0, 2, 3, 6]);
    expect(shown.values.map(([name]) => name)).toEqual(["企业", "丙厂", null, "乙厂"]);
    expect(shown.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });

  test("所有行合并成一块，说明不能排序", () => {
    const one = { ...rounds, merges: [{ top: 1, left: 0, bottom: 6, right: 0 }] };
    expect(orderOf(one, area, { ...noFilter, sort: { column: 2, descending: true } }).joined).toBe("all");
  });

  test("合并到表头或落款里的，不带着表头走", () => {
    const odd = { ...rounds, merges: [{ top: 0, left: 0, bottom: 2, right: 0 }] };
    const sorted = orderOf(odd, area, { ...noFilter, sort: { column: 2, descending: true } });
    expect(sorted.rowAt(0)).toBe(0);
    expect(sorted.gridOf(odd).merges).toEqual([]);
    expect(sorted.gridOf(odd).values.map(([name]) => name)[6]).toBe("企业");
  });
});
