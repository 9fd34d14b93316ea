import { day } from "../dates/day";
import { daySpan, monthsSpan } from "../dates/span";
import { reportedOn } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { filedLate } from "./filed-late";
import { filingFault } from "../ledger/filing";

ruleTable(filedLate, {
  accepts: {
    十日当天报送: [reportedOn("2026年10月10日")],
    只写到月: [reportedOn("2026年10月")],
    提前填报的另有提示: [reportedOn("2026年9月29日")],
    晚了两个季度的算沿用旧表: [reportedOn("2027年1月5日")],
  },
  reports: {
    晚一天: [[reportedOn("2026年10月11日")], { at: null, message: "晚于报送期限2026年10月10日", severity: "warning" }],
    晚一个月且只写到月: [[reportedOn("2026年11月")], { message: "填报时间是2026年11月" }],
    附表4晚报: [[{ in: "adjustments", part: "reportedOn", text: "2026年10月12日" }], { at: null }],
  },
  abstains: {
    没有填报时间: [{ in: "status", part: "reportedOn", text: null }],
    标题没有季度: [{ in: "status", part: "title", text: "（       年第   季度）" }, reportedOn("2026年11月2日")],
  },
});

describe("报送期限逢休息日顺延（民法典203条）", () => {
  const kindOn = (year: number, quarter: 1 | 2 | 3 | 4, iso: string) =>
    filingFault({ period: { year, quarter }, reportedOn: daySpan(day(iso)) })?.kind ?? null;

  test.each([
    [2025, 4, "2026-01-12", null],
    [2025, 4, "2026-01-13", "late"],
    [2021, 1, "2021-04-12", null],
    [2021, 1, "2021-04-13", "late"],
    [2022, 1, "2022-04-11", null],
  ] as const)("%i年第%i季度，%s填报：%s", (year, quarter, iso, kind) => {
    expect(kindOn(year, quarter, iso)).toBe(kind);
  });

  test("假期未公布的年份，九天之内存疑", () => {
    const lateness = (iso: string) =>
      filingFault({ period: { year: 2031, quarter: 1 }, reportedOn: daySpan(day(iso)) })?.lateness;
    expect(lateness("2031-04-11")).toBe("unsure");
    expect(lateness("2031-04-20")).toBe("yes");
  });

  test("季度最后一个月整月都算季末之前", () => {
    const period = { year: 2026, quarter: 3 } as const;
    expect(filingFault({ period, reportedOn: monthsSpan(2026, 8, 8, "month") })?.kind).toBe("early");
    expect(filingFault({ period, reportedOn: monthsSpan(2026, 9, 9, "month") })).toBeNull();
  });
});
