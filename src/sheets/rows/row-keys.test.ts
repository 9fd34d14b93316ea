import { enterpriseLine, readLines, statusHeadings, statusRowsOf } from "../../../test/support/annex-lines";
import type { CellValue } from "../grid";

const one = "上海申岚精细化工有限公司";
const two = "上海鼎禾电镀有限公司";

describe("keys and runs of numbers", () => {
  test("a key is name and 名单公布时间, with an ordinal where that repeats", () => {
    const keys = statusRowsOf([
      enterpriseLine(1, one),
      enterpriseLine(2, one),
      enterpriseLine(3, one).with(2, "2024-06-28"),
      enterpriseLine(4, "").with(1, null),
    ]).map(({ key }) => key);
    expect(keys).toEqual([`${one}|2025-06-20`, `${one}|2025-06-20#2`, `${one}|2024-06-28`, "序号4|2025-06-20"]);
  });

  test.each<[string, CellValue[][], number[]]>([
    [
      "a band starts a run",
      [enterpriseLine(1, one), enterpriseLine(2, two), ["2022年名单"], enterpriseLine(1, "上海东昶厂")],
      [0, 0, 1],
    ],
    [
      "a band after which numbers go on does not",
      [enterpriseLine(1, one), ["2022年名单"], enterpriseLine(2, two)],
      [0, 0],
    ],
    ["a blank line and a new 1 start a run", [enterpriseLine(1, one), [], enterpriseLine(1, two)], [0, 1]],
    [
      "another 名单公布时间 and a new 1 start a run",
      [enterpriseLine(1, one), enterpriseLine(1, two).with(2, "2024-06-28")],
      [0, 1],
    ],
    [
      "a missing 1 hides no run",
      [
        enterpriseLine(1, one),
        enterpriseLine(2, two),
        ["2022年名单"],
        [null, ...enterpriseLine(1, "上海东昶厂").slice(1)],
        enterpriseLine(2, "上海恒泽厂"),
      ],
      [0, 0, 1, 1],
    ],
    ["a repeated 1 alone starts none", [enterpriseLine(1, one), enterpriseLine(1, two)], [0, 0]],
  ])("%s", (_, lines, bands) => {
    expect(statusRowsOf(lines).map(({ band }) => band)).toEqual(bands);
  });

  test("the table's key tells annex and period, not the sheet's name", () => {
    expect(readLines([["情况表（2026年第3季度）"], statusHeadings, enterpriseLine(1, one)]).table.key).toBe(
      "annex3@2026Q3",
    );
    expect(readLines([statusHeadings, enterpriseLine(1, one)]).table.key).toBe("annex3@");
  });
});
