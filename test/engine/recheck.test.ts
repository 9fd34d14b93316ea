import fc from "fast-check";
import { check } from "../../src/checking/check";
import { plainFinding } from "../../src/checking/placed-finding";
import { exampleBook } from "../../src/reports/example-book";
import type { CheckRun } from "../../src/checking/run";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { today } from "../support/clean-day";
import { withCell } from "../support/grid-edits";
import { runs } from "../support/runs";

const { grids, previous } = exampleBook();
const options = { previous, today };

/** All that a run says, without the functions and the sheets behind it. */
function told(run: CheckRun) {
  return {
    verdict: run.verdict,
    sheets: run.sheets.map(({ name, rows, findings, counts, notChecked }) => ({
      name,
      rows,
      findings: findings.map(plainFinding),
      counts,
      notChecked,
    })),
  };
}

/** The one row of a grid, as the workbook hands it over after an edit. */
function rowOf(grid: Grid, row: number): Grid {
  return { ...grid, top: row, values: [grid.values[row] ?? []], numberFormats: [grid.numberFormats[row] ?? []] };
}

const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "/",
    "同上",
    "2026年9月15日 通过",
    "2026.2.30通过",
    "2025.6.20",
    "暂缓",
    "名单撤销",
    "企业搬迁",
    "上海申岚精细化工有限公司",
    "自行审核",
    46000,
    45000,
    3,
    "延期",
  ),
  fc.string({ maxLength: 12 }),
);

const edits = fc.array(
  fc.record({
    sheet: fc.constantFrom(0, 1),
    row: fc.integer({ min: 4, max: 11 }),
    column: fc.integer({ min: 0, max: 6 }),
    value: typed,
  }),
  { minLength: 1, maxLength: 5 },
);

test("改一行后只复查这一行，结果与整本重查一样", () => {
  fc.assert(
    fc.property(edits, (steps) => {
      let present: readonly Grid[] = grids;
      let run = check(present, options);
      for (const { sheet, row, column, value } of steps) {
        const before = present[sheet];
        if (!before || row >= before.values.length) continue;
        const after = withCell(before, row, column, value);
        present = present.map((grid, index) => (index === sheet ? after : grid));
        run = run.recheck(rowOf(after, row)) ?? check(present, options);
        expect(told(run)).toEqual(told(check(present, options)));
      }
    }),
    { numRuns: runs(150), seed: 20261009 },
  );
});

test("改了表头或落款，就整本重查", () => {
  const [status] = grids;
  if (!status) throw new Error("没有附表3");
  const run = check(grids, options);
  expect(run.recheck(rowOf(withCell(status, 3, 2, "备注"), 3))).toBeNull();
});
