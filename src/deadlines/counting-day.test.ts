import { exampleBook } from "../reports/example-book";
import { ledgerOf, listed } from "../../test/support/deadline-ledger";
import { day, isoOf } from "../dates/day";
import { inStatus } from "../rules/kit/example";
import type { Grid } from "../sheets/grid";
import { deadlines, type DeadlineOptions } from "./deadlines";

const report = exampleBook(inStatus({ assessment: null }, "丁")).grids;
const ledger = [ledgerOf([listed])];

const counted = (grids: readonly Grid[], on: string, options: DeadlineOptions = {}) => {
  const { asOf, asOfFrom, sheetDay } = deadlines(grids, { today: day(on), ...options });
  return [isoOf(asOf), asOfFrom, sheetDay && isoOf(sheetDay.day)];
};

describe("期限从哪天算起", () => {
  test.each<[string, readonly Grid[], string, DeadlineOptions, unknown[]]>([
    ["台账：今天，没有别的可选", ledger, "2026-11-30", {}, ["2026-11-30", "today", null]],
    ["报表过了填报时间：今天", report, "2026-11-30", {}, ["2026-11-30", "today", "2026-10-09"]],
    ["改按填报时间", report, "2026-11-30", { from: "sheet" }, ["2026-10-09", "reportedOn", "2026-10-09"]],
    ["填报时间还没到：填报时间", report, "2026-10-01", {}, ["2026-10-09", "reportedOn", "2026-10-09"]],
    ["填报时间还没到，改按今天", report, "2026-10-01", { from: "today" }, ["2026-10-01", "today", "2026-10-09"]],
    ["指定了日期：就按那天", report, "2026-11-30", { asOf: day("2026-08-01") }, ["2026-08-01", "option", "2026-08-01"]],
  ])("%s", (_, grids, on, options, expected) => expect(counted(grids, on, options)).toEqual(expected));
});

describe("同一张报表，按今天算", () => {
  const states = (row: Parameters<typeof ledgerOf>[0][number], from: "today" | "sheet") =>
    deadlines([reportOf(row)], { today: day("2026-11-30"), from }).enterprises.map(({ headline }) => headline.state);
  const reportOf = (row: Parameters<typeof ledgerOf>[0][number]) => {
    const grid = ledgerOf([row]);
    const values = [["填报时间：2026年10月9日"], ...grid.values];
    return { ...grid, values, numberFormats: values.map((line) => line.map(() => "General")) };
  };

  test("填报时还没到期、今天已过的，算逾期", () => {
    const row = { 公布: "2025-10-24", 机构: "自行审核" };
    expect(states(row, "sheet")).toEqual(["due-soon"]);
    expect(states(row, "today")).toEqual(["overdue"]);
  });

  test("停产到10月底的，今天不再算不计", () => {
    const row = { ...listed, 备注: "停产至2026年10月31日" };
    expect(states(row, "sheet")).toEqual(["excused"]);
    expect(states(row, "today")).toEqual(["overdue"]);
  });

  test("填报之后、今天之前通过了评估的，不追", () => {
    const row = { 公布: "2025-10-24", 机构: "自行审核", 评估: "2026年10月20日 通过" };
    expect(states(row, "today")).not.toEqual(["overdue"]);
  });
});
