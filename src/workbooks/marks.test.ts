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

describe("the signature of our marks", () => {
  it.each(["error", "warning", "hint"] as const)(
    "is found again in the formula of %s, however it was written back",
    (severity) => {
      const formula = markFormula(severity);
      for (const written of [formula, `=${formula}`, ` = ${formula.replace(">", " > ")}`, formula.toUpperCase()]) {
        expect(severityOfFormula(written)).toBe(severity);
      }
    },
  );

  it("is not found in the clerk's own conditional formats", () => {
    for (const formula of ["TRUE", '=LEN("qiangshen")>0', "=A1>0", '="qiangshen-mark:other"', ""]) {
      expect(severityOfFormula(formula)).toBeNull();
    }
  });

  it("goes with styles that differ by more than colour", () => {
    const shapes = Object.values(markStyles).map(({ bold, underline, border }) => `${bold}${underline}${border}`);
    expect(new Set(shapes).size).toBe(3);
    expect(new Set(Object.values(markStyles).map(({ border }) => border)).size).toBe(3);
  });
});

describe("marked areas", () => {
  it("join neighbouring cells into one rectangle", () => {
    expect(
      fewestRectangles([
        mark(5, 3, "error").cell,
        mark(6, 3, "error").cell,
        mark(6, 4, "error").cell,
        mark(5, 4, "error").cell,
      ]),
    ).toEqual([{ top: 5, left: 3, bottom: 6, right: 4 }]);
  });

  it("cover exactly the marked cells, none twice", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
        const covered = cellsIn(fewestRectangles(cells));
        expect([...covered].sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });

  it("keep the most severe of several marks on one cell", () => {
    const areas = markedAreas([mark(5, 1, "hint"), mark(5, 1, "error"), mark(5, 1, "warning")], []);
    expect([...areas.keys()]).toEqual(["error"]);
  });

  it("take a merged cell whole, once, wherever in it the marks lie", () => {
    const merge = { top: 5, left: 1, bottom: 8, right: 1 };
    expect([...markedAreas([mark(5, 1, "hint"), mark(6, 1, "error"), mark(9, 1, "hint")], [merge])]).toEqual([
      ["error", [merge]],
      ["hint", [{ top: 9, left: 1, bottom: 9, right: 1 }]],
    ]);
  });

  it("take a very tall merged cell whole too", () => {
    const merge = { top: 5, left: 0, bottom: 50_000, right: 0 };
    expect([...markedAreas([mark(40_000, 0, "error")], [merge])]).toEqual([["error", [merge]]]);
  });
});

describe("addresses", () => {
  const scattered = Array.from({ length: 5_000 }, (_, index) => ({
    top: index * 2,
    left: 5,
    bottom: index * 2,
    right: 5,
  }));

  it("stay within 8,192 characters and lose no cell", () => {
    const addresses = addressesOf(scattered, ",");
    expect(addresses.length).toBeGreaterThan(1);
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8_192);
    expect(addresses.join(",").split(",")).toHaveLength(5_000);
  });

  it("are separated as the place wants it", () => {
    expect(addressesOf(scattered.slice(0, 2), " ")).toEqual(["F1 F3"]);
    expect(addressesOf([], ",")).toEqual([]);
  });
});
