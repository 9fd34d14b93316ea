import { readLines, enterpriseLine, statusHeadings } from "../../test/support/annex-lines";
import { currentGroups, groupByQuarter } from "./quarters";

const sheet = (title: string, name: string) =>
  readLines([[title], statusHeadings, enterpriseLine(1, "上海申岚精细化工有限公司")], { name });

describe("哪些工作表是当前的", () => {
  const names = (...titles: readonly string[]) =>
    currentGroups(groupByQuarter(titles.map((title, index) => sheet(title, `表${index}`)))).map(({ reads }) =>
      reads.map(({ table }) => table.title),
    );

  test("按月一张的，只看最新一月", () => {
    expect(names("调度表（2026年7月）", "调度表（2026年9月）", "调度表（2026年8月）")).toEqual([
      ["调度表（2026年9月）"],
    ]);
  });

  test("季度表和月度台账各看各的最新", () => {
    expect(
      names("情况表（2026年第2季度）", "情况表（2026年第3季度）", "调度表（2026年9月）", "调度表（2026年8月）"),
    ).toEqual([["情况表（2026年第3季度）"], ["调度表（2026年9月）"]]);
  });

  test("不写时间的台账，几张合起来看", () => {
    expect(names("强审台账", "强审台账（续）")).toEqual([["强审台账", "强审台账（续）"]]);
  });
});
