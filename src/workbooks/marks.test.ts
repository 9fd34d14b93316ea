import fc from "fast-check";
import type { Rectangle } from "../sheets/grid";
import { addressesOf, markFormula, markStyles, markedAreas, fewestRectangles, severityOfFormula } from "./marks";
import type { Mark, MarkSeverity } from "./port";

const mark = (row: number, column: number, severity: MarkSeverity): Mark => ({
  cell: { sheet: "附表3", row, column },
  severity,
});
const cellsIn = (areas: readonly Rectangle[]): string[] => {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  }
  return cells;
};

describe("认得出是我们的标记", () => {
  test.each(["error", "warning", "hint"] as const)("%s 的公式怎样写回都认得", (severity) => {
    const formula = markFormula(severity);
    for (const written of [formula, `=${formula}`, ` = ${formula.replace(">", " > ")}`, formula.toUpperCase()]) {
      expect(severityOfFormula(written)).toBe(severity);
    }
  });

  test("用户自己的条件格式不认作我们的", () => {
    for (const formula of ["TRUE", '=LEN("qiangshen")>0', "=A1>0", '="qiangshen-mark:other"', ""]) {
      expect(severityOfFormula(formula)).toBeNull();
    }
  });

  test("三种样子不只颜色不同", () => {
    const shapes = Object.values(markStyles).map(({ bold, underline, border }) => `${bold}${underline}${border}`);
    expect(new Set(shapes).size).toBe(3);
    expect(new Set(Object.values(markStyles).map(({ border }) => border)).size).toBe(3);
  });
});

describe("标记的区域", () => {
  test("相邻的格子并成一块", () => {
    expect(
      fewestRectangles([
        mark(5, 3, "error").cell,
        mark(6, 3, "error").cell,
        mark(6, 4, "error").cell,
        mark(5, 4, "error").cell,
      ]),
    ).toEqual([{ top: 5, left: 3, bottom: 6, right: 4 }]);
  });

  test("正好盖住标出的格子，没有一格两次", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
        const covered = cellsIn(fewestRectangles(cells));
        expect([...covered].sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });

  test("一格几个标记，留最重的", () => {
    const areas = markedAreas([mark(5, 1, "hint"), mark(5, 1, "error"), mark(5, 1, "warning")], []);
    expect([...areas.keys()]).toEqual(["error"]);
  });

  test("合并单元格标在哪一格都是整块，只算一次", () => {
    const merge = { top: 5, left: 1, bottom: 8, right: 1 };
    expect([...markedAreas([mark(5, 1, "hint"), mark(6, 1, "error"), mark(9, 1, "hint")], [merge])]).toEqual([
      ["error", [merge]],
      ["hint", [{ top: 9, left: 1, bottom: 9, right: 1 }]],
    ]);
  });

  test("很高的合并单元格也是整块", () => {
    const merge = { top: 5, left: 0, bottom: 50_000, right: 0 };
    expect([...markedAreas([mark(40_000, 0, "error")], [merge])]).toEqual([["error", [merge]]]);
  });
});

describe("地址", () => {
  const scattered = Array.from({ length: 5_000 }, (_, index) => ({
    top: index * 2,
    left: 5,
    bottom: index * 2,
    right: 5,
  }));

  test("不超过8192个字符，一格不漏", () => {
    const addresses = addressesOf(scattered, ",");
    expect(addresses.length).toBeGreaterThan(1);
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8_192);
    expect(addresses.join(",").split(",")).toHaveLength(5_000);
  });

  test("分隔符随用处而定", () => {
    expect(addressesOf(scattered.slice(0, 2), " ")).toEqual(["F1 F3"]);
    expect(addressesOf([], ",")).toEqual([]);
  });
});
