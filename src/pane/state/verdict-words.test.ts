import { findingAt, judgementOf, sheetWith } from "../../../test/support/judgements";
import { day } from "../../dates/day";
import { dueWords, headlineOf, leadOf } from "./verdict-words";

const waived = { identity: "x", value: "", reason: "已说明", on: "2026-10-09" };
const errors = (count: number) => Array.from({ length: count }, (_, row) => findingAt(row, 3));
const warnings = (count: number) =>
  Array.from({ length: count }, (_, row) => findingAt(row, 4, { severity: "warning" }));

describe("结论怎么说", () => {
  test.each([
    [[...errors(3), ...warnings(2)], "3处必改，2处请核实", "改完必改项，核实项改正或说明后即可报送"],
    [errors(1), "1处必改", "改完必改项即可报送"],
    [warnings(2), "2处请核实", "改正或说明后即可报送"],
    [[], "可以报送", "没有必改项，没有待核实项"],
    [[findingAt(1, 1, { severity: "hint" })], "可以报送", "没有必改项，没有待核实项；1处提示，可不改"],
    [[findingAt(1, 1, { waived })], "可以报送", "没有必改项，没有待核实项；1条已忽略并说明"],
  ])("%#", (findings, headline, lead) => {
    const judgement = judgementOf([sheetWith(findings)]);
    expect(headlineOf(judgement)).toBe(headline);
    expect(leadOf(judgement)).toBe(lead);
  });

  test("只数最新一个季度的表", () => {
    const judgement = judgementOf([sheetWith(errors(1)), sheetWith(errors(5), { name: "二季度", isCurrent: false })]);
    expect(headlineOf(judgement)).toBe("1处必改");
  });
});

describe("哪天前报送", () => {
  const due = { day: day("2026-10-10"), workedWeekend: true };

  test.each([
    ["2026-10-10", "今天"],
    ["2026-10-09", "明天"],
    ["2026-10-01", "还有9天"],
    ["2026-10-12", "已过2天"],
  ])("%s：%s", (today, near) =>
    expect(dueWords(due, day(today))).toEqual({ near, day: "10月10日", weekday: "（周六，上班）" }),
  );

  test("不在今年的写出年份", () =>
    expect(dueWords({ day: day("2027-01-11"), workedWeekend: false }, day("2026-12-31"))).toEqual({
      near: "还有11天",
      day: "2027年1月11日",
      weekday: "（周一）",
    }));

  test("过了一个月就不提", () => expect(dueWords(due, day("2026-11-23"))).toBeNull());
});
