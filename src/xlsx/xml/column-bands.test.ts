import { columnBands } from "./column-bands";

describe("列的说明", () => {
  test("先写的算数，重叠的部分不被后写的改掉", () => {
    const at = columnBands([
      { from: 2, to: 4, says: "甲" },
      { from: 0, to: 9, says: "乙" },
      { from: 9, to: 20_000, says: "丙" },
    ]);
    expect([0, 1, 2, 4, 5, 9, 10, 16_383].map(at)).toEqual(["乙", "乙", "甲", "甲", "乙", "乙", "丙", "丙"]);
  });

  test("不成列号的、倒过来的、表外的不算", () => {
    const at = columnBands([
      { from: Number.NaN, to: 3, says: 1 },
      { from: 5, to: 3, says: 2 },
      { from: -1, to: 3, says: 3 },
      { from: 16_384, to: 99_999, says: 4 },
    ]);
    expect([0, 3, 5, 16_383].map(at)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("二十五万个整行宽的说明，每列只填一次", () => {
    let given = 0;
    const bands = function* () {
      for (let number = 0; number < 250_000; number++) {
        yield { from: 0, to: 16_383, says: number };
        given++;
      }
    };
    expect(columnBands(bands())(16_383)).toBe(0);
    expect(given).toBe(250_000);
  });
});
