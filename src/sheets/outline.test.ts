import { enterpriseLine, statusHeadings, statusRowsOf, type Lines } from "../../test/support/annex-lines";
import type { CellValue, Rectangle } from "./grid";

const one = "上海申岚精细化工有限公司";
const two = "上海鼎禾电镀有限公司";

function names(lines: Lines, merges: readonly Rectangle[] = []): (string | null)[] {
  return statusRowsOf(lines, { merges }).map(({ values }) => values.enterprise?.name ?? null);
}

describe("which lines are rows", () => {
  test.each<[string, CellValue[]]>([
    ["year bands", ["2021年名单（35家）"]],
    ["bands by number", ["一、", "2022年名单"]],
    ["subtotals", ["小计", null, "2家"]],
    ["subtotals without a word", [null, null, "2家"]],
    ["totals", [null, "合 计：35家"]],
    ["blank lines", []],
    ["lines of blanks", [" ", "　", ""]],
    ["lines that hold a 序号 only", [3]],
    ["headers printed again", statusHeadings],
    ["titles printed again", ["附表3"]],
    ["以下空白", [null, "以下空白"]],
  ])("%s are none", (_, line) => {
    expect(names([enterpriseLine(1, one), line, enterpriseLine(2, two)])).toEqual([one, two]);
  });

  test("bands merged over the table are none, whatever they say", () => {
    expect(names([["重点监管对象"], enterpriseLine(1, one)], [{ top: 1, left: 0, bottom: 1, right: 6 }])).toEqual([
      one,
    ]);
  });

  test("notes below the table are none", () => {
    expect(names([enterpriseLine(1, one), ["注：1.本表按季报送"], ["2.评估以批复为准"], [3, "说明第三条"]])).toEqual([
      one,
    ]);
  });

  test("a row with data but no name is a row, a name alone is one too", () => {
    expect(names([enterpriseLine(1, one), [2, null, "2025年6月20日", "2026-06-19", "", "", ""], [null, two]])).toEqual([
      one,
      null,
      two,
    ]);
  });

  test("one enterprise on several lines is one row", () => {
    const lines = [
      enterpriseLine(1, one).with(5, "2026.1.6未通过"),
      [null, null, null, null, null, "2026.5.6通过"],
      enterpriseLine(2, two),
    ];
    const merges = [0, 1, 2, 3].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
    const rows = statusRowsOf(lines, { merges });
    expect(rows).toHaveLength(2);
    expect(rows[0]?.values.assessment?.rounds.map(({ result }) => result)).toEqual(["failed", "passed"]);
  });

  test("a stray note far below is no row", () => {
    expect(names([enterpriseLine(1, one), ...Array.from({ length: 60 }, () => []), [null, null, "备用"]])).toEqual([
      one,
    ]);
  });
});
