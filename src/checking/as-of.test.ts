import { day } from "../dates/day";
import { decideAsOf, type AsOfEvidence } from "./as-of";

const span = (iso: string) => ({ earliest: day(iso), latest: day(iso), precision: "day" as const });
const today = day("2026-11-23");
const third = { year: 2026, quarter: 3 } as const;
const evidence = (changed: Partial<AsOfEvidence>): AsOfEvidence => ({
  period: third,
  month: null,
  upTo: null,
  reportedOn: null,
  wished: undefined,
  today,
  ...changed,
});

describe("按哪一天判断", () => {
  test("填报时间优先", () => {
    expect(decideAsOf(evidence({ reportedOn: span("2026-10-09") }))).toEqual({
      asOf: day("2026-10-09"),
      from: "reportedOn",
      knownUntil: day("2026-10-09"),
      writtenBy: day("2026-10-09"),
    });
  });

  test("没有填报时间：按季度末，之后的事件不算“未来”", () => {
    expect(decideAsOf(evidence({}))).toEqual({
      asOf: day("2026-09-30"),
      from: "quarterEnd",
      knownUntil: today,
      writtenBy: day("2026-09-30"),
    });
  });

  test("季度也没有：按今天", () => {
    expect(decideAsOf(evidence({ period: null }))).toMatchObject({ asOf: today, from: "today", knownUntil: today });
  });

  test("指定的日子压过一切", () => {
    expect(decideAsOf(evidence({ reportedOn: span("2026-10-09"), wished: day("2026-12-01") }))).toMatchObject({
      asOf: day("2026-12-01"),
      from: "option",
    });
  });

  test("填报时间只写到月：按月初算逾期，到月末的事都算发生过", () => {
    const october = { earliest: day("2026-10-01"), latest: day("2026-10-31"), precision: "month" as const };
    expect(decideAsOf(evidence({ reportedOn: october }))).toEqual({
      asOf: day("2026-10-01"),
      from: "reportedOn",
      knownUntil: day("2026-10-31"),
      writtenBy: day("2026-10-31"),
    });
  });

  test("填报时间只写了年：不早于季度末", () => {
    const year = { earliest: day("2026-01-01"), latest: day("2026-12-31"), precision: "year" as const };
    expect(decideAsOf(evidence({ reportedOn: year })).asOf).toBe(day("2026-09-30"));
  });

  test("按月一张的台账：按月末，本月的按今天", () => {
    const of = (month: number) => decideAsOf(evidence({ period: null, month: { year: 2026, month } }));
    expect(of(7)).toMatchObject({ asOf: day("2026-07-31"), from: "title", knownUntil: today });
    expect(of(11)).toMatchObject({ asOf: today, from: "title" });
  });

  test("标题写明截至哪天：按那天", () => {
    expect(decideAsOf(evidence({ upTo: span("2026-10-15") }))).toMatchObject({
      asOf: day("2026-10-15"),
      from: "title",
      knownUntil: today,
    });
  });

  test("填报时间早于标题的季度（沿用旧表）：不拿它判断", () => {
    expect(decideAsOf(evidence({ reportedOn: span("2026-04-08") }))).toMatchObject({
      asOf: day("2026-09-30"),
      from: "quarterEnd",
    });
  });

  test("填报时间晚一年（笔误）：不拿它判断", () => {
    expect(decideAsOf(evidence({ reportedOn: span("2027-10-09") }))).toMatchObject({
      asOf: day("2026-09-30"),
      from: "quarterEnd",
    });
  });

  test("标题还是上上季度：按填报时间，但事件不因此成为“未来”", () => {
    const stale = decideAsOf(evidence({ period: { year: 2026, quarter: 1 }, reportedOn: span("2026-10-09") }));
    expect(stale).toMatchObject({ asOf: day("2026-10-09"), from: "reportedOn", knownUntil: today });
  });
});
