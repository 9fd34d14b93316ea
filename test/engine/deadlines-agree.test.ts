import fc from "fast-check";
import { check } from "../../src/checking/check";
import type { DeadlineKind } from "../../src/deadlines/deadline-kinds";
import { deadlines } from "../../src/deadlines/deadlines";
import { newest } from "../../src/checking/verdict";
import { day, type Day } from "../../src/dates/day";
import type { Grid } from "../../src/sheets/grid";
import { anyAdjustments, anyRow, asOfDay, missingColumn } from "../support/any-ledger";
import { ledgerOf } from "../support/deadline-ledger";
import { buildSheet } from "../support/sheet-builder";
import { runs } from "../support/runs";

/** Which rules make which deadline overdue, and the other way round. */
const pairs: readonly (readonly [DeadlineKind, readonly string[]])[] = [
  ["start", ["start-unrecorded"]],
  ["completion", ["assessment-overdue", "assessment-failed-overdue"]],
  ["acceptance", ["acceptance-overdue"]],
];

/** Rows of the newest quarter's 附表3 that the rules call late, per kind, as “sheet row”. */
function reportedRows(grids: readonly Grid[], asOf: Day | undefined, today: Day): string[] {
  const { sheets } = check(grids, { today, ...(asOf === undefined ? {} : { asOf }) });
  const current = newest(sheets).filter(({ annex }) => annex === 3);
  return current
    .flatMap(({ findings }) => findings)
    .flatMap(({ rule, place }) =>
      pairs.filter(([, rules]) => rules.includes(rule)).map(([kind]) => `${kind} ${place.sheet} ${place.row}`),
    )
    .sort();
}

/** The rows that the deadlines call overdue, in the same terms. */
function overdueRows(grids: readonly Grid[], asOf: Day | undefined, today: Day): string[] {
  const { enterprises } = deadlines(grids, { today, from: "sheet", ...(asOf === undefined ? {} : { asOf }) });
  return enterprises
    .flatMap(({ items, reference }) =>
      items
        .filter(({ state }) => state === "overdue")
        .map(({ kind }) => `${kind} ${reference?.place.sheet} ${reference?.place.row}`),
    )
    .sort();
}

describe("期限与规则一致：规则报逾期的，这里逾期；这里逾期的，规则报", () => {
  test("任意台账、任意日子", () => {
    let overdue = 0;
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 5, maxLength: 12 }),
        missingColumn,
        anyAdjustments,
        asOfDay,
        (rows, without, annex4, asOf) => {
          const grids = [ledgerOf(rows, {}, without), annex4];
          const here = overdueRows(grids, asOf, asOf);
          overdue += here.length;
          expect(here).toEqual(reportedRows(grids, asOf, asOf));
        },
      ),
      { numRuns: runs(250), seed: 20261009 },
    );
    expect(overdue).toBeGreaterThan(runs(250) * 0.2);
  });

  test("一百二十种写法的附表3，各按自己的填报时间", () => {
    const today = day("2026-10-09");
    let overdue = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const { grid, style } = buildSheet(seed);
      if (style.annex === 4) continue;
      const here = overdueRows([grid], undefined, today);
      overdue += here.length;
      expect([seed, here]).toEqual([seed, reportedRows([grid], undefined, today)]);
    }
    expect(overdue).toBeGreaterThan(30);
  });
});
