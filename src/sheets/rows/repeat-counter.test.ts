import { enterpriseLine, readLines, statusHeadings, statusRowsOf } from "../../../test/support/annex-lines";
import { keyOf } from "../../ledger/row-key";
import type { CellValue } from "../grid";

const one = "上海申岚精细化工有限公司";
const two = "上海鼎禾电镀有限公司";

describe("行的键和序号分段", () => {
  test("键是名称加名单公布时间，重复的再编号", () => {
    const keys = statusRowsOf([
      enterpriseLine(1, one),
      enterpriseLine(2, one),
      enterpriseLine(3, one).with(2, "2024-06-28"),
      enterpriseLine(4, "").with(1, null),
    ]).map(keyOf);
    expect(keys).toEqual([`${one}|2025-06-20`, `${one}|2025-06-20#2`, `${one}|2024-06-28`, "序号4|2025-06-20"]);
  });

  test.each<[string, CellValue[][], number[]]>([
    [
      "年度段之后又从1编，另起一段",
      [enterpriseLine(1, one), enterpriseLine(2, two), ["2022年名单"], enterpriseLine(1, "上海东昶厂")],
      [0, 0, 1],
    ],
    ["年度段之后接着编，不另起", [enterpriseLine(1, one), ["2022年名单"], enterpriseLine(2, two)], [0, 0]],
    ["空行之后又从1编，另起一段", [enterpriseLine(1, one), [], enterpriseLine(1, two)], [0, 1]],
    [
      "名单公布时间不同又从1编，另起一段",
      [enterpriseLine(1, one), enterpriseLine(1, two).with(2, "2024-06-28")],
      [0, 1],
    ],
    [
      "年度段之后漏编了1，照样另起一段",
      [
        enterpriseLine(1, one),
        enterpriseLine(2, two),
        ["2022年名单"],
        [null, ...enterpriseLine(1, "上海东昶厂").slice(1)],
        enterpriseLine(2, "上海恒泽厂"),
      ],
      [0, 0, 1, 1],
    ],
    ["只是1重复，不另起", [enterpriseLine(1, one), enterpriseLine(1, two)], [0, 0]],
  ])("%s", (_, lines, bands) => {
    expect(statusRowsOf(lines).map(({ band }) => band)).toEqual(bands);
  });

  test("表的键写附表和期间，不写工作表名", () => {
    expect(readLines([["情况表（2026年第3季度）"], statusHeadings, enterpriseLine(1, one)]).table.key).toBe(
      "annex3@2026Q3",
    );
    expect(readLines([statusHeadings, enterpriseLine(1, one)]).table.key).toBe("annex3@");
  });
});
