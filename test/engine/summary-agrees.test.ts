import fc from "fast-check";
import { runs } from "../support/runs";
import { check } from "../../src/checking/check";
import { newest } from "../../src/checking/verdict";
import { day, type Day } from "../../src/dates/day";
import { deadlinesIn } from "../../src/deadlines/deadlines";
import type { Grid } from "../../src/sheets/grid";
import type { CountKey, Member } from "../../src/summaries/member";
import { summaryIn } from "../../src/summaries/summary";
import { anyAdjustments, anyRow, asOfDay, missingColumn } from "../support/any-ledger";
import { ledgerOf } from "../support/deadline-ledger";
import { buildSheet } from "../support/sheet-builder";

const kinds: readonly (readonly [CountKey, string, readonly string[]])[] = [
  ["overdueStart", "start", ["start-unrecorded"]],
  ["overdueCompletion", "completion", ["assessment-overdue", "assessment-failed-overdue"]],
  ["overdueAcceptance", "acceptance", ["acceptance-overdue"]],
];

interface Late {
  readonly summary: string[];
  readonly deadlines: string[];
  readonly rules: string[];
}

/** Who is late, as “kind sheet row”, by each of the three. */
function lateBy(grids: readonly Grid[], asOf: Day | undefined, today: Day): Late {
  const wish = asOf === undefined ? {} : { asOf };
  const run = check(grids, { today, ...wish });
  const at = (reference: Member["reference"]) => `${reference?.place.sheet} ${reference?.place.row}`;
  const { members } = summaryIn(run.judged, { today, ...wish });
  return {
    summary: members
      .flatMap(({ counts, reference }) =>
        kinds.flatMap(([key, kind]) => (counts.includes(key) ? [`${kind} ${at(reference)}`] : [])),
      )
      .sort(),
    deadlines: deadlinesIn(run.judged, { today, from: "sheet", ...wish })
      .enterprises.flatMap(({ items, reference }) =>
        items.flatMap(({ kind, state }) =>
          state === "overdue" && kinds.some(([, name]) => name === kind) ? [`${kind} ${at(reference)}`] : [],
        ),
      )
      .sort(),
    rules: newest(run.sheets.filter(({ annex }) => annex === 3))
      .flatMap(({ findings }) => findings)
      .flatMap(({ rule, place }) =>
        kinds.flatMap(([, kind, rules]) => (rules.includes(rule) ? [`${kind} ${place.sheet} ${place.row}`] : [])),
      )
      .sort(),
  };
}

function expectAgreement({ summary, deadlines, rules }: Late): void {
  expect(summary).toEqual(deadlines);
  expect(summary).toEqual(rules);
}

describe("统计的逾期就是期限的逾期、规则报的逾期", () => {
  test("任意台账、任意日子", () => {
    let late = 0;
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 5, maxLength: 12 }),
        missingColumn,
        anyAdjustments,
        asOfDay,
        (rows, without, annex4, asOf) => {
          const found = lateBy([ledgerOf(rows, {}, without), annex4], asOf, asOf);
          late += found.summary.length;
          expectAgreement(found);
        },
      ),
      { numRuns: runs(200), seed: 20261130 },
    );
    expect(late).toBeGreaterThan(runs(200) * 0.2);
  });

  test("各种写法的附表3，各按自己的填报时间", () => {
    let late = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { grid, style } = buildSheet(seed);
      if (style.annex === 4) continue;
      const found = lateBy([grid], undefined, day("2026-10-09"));
      late += found.summary.length;
      expectAgreement(found);
    }
    expect(late).toBeGreaterThan(10);
  });
});
