import fc from "fast-check";
import { check } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import { safeFixes } from "../../src/checking/fixes";
import type { CheckRun } from "../../src/checking/run";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { today } from "../support/clean-day";
import { withCell } from "../support/grid-edits";
import { runs } from "../support/runs";

const words = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
  "变化情况",
  "调整结果",
  "证明材料",
  "填报时间：2026年10月9日",
  "（2026年第3季度）",
  "附表4",
  "合计",
  "2025.6.20",
  "2026年6月1日通过",
  "/",
  "同上",
  "企业关停并转",
  "名单撤销",
  "上海申岚精细化工有限公司",
  "2023.2.30",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: 40_000, max: 47_000 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.boolean() },
);

const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    values: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 18 }),
    top: fc.integer({ min: 0, max: 1_000_000 }),
    left: fc.integer({ min: 0, max: 50 }),
    date1904: fc.boolean(),
    merges: fc.array(fc.record({ top: fc.nat(18), left: fc.nat(10), height: fc.nat(4), width: fc.nat(6) }), {
      maxLength: 4,
    }),
  })
  .map(({ values, top, left, date1904, merges }) => ({
    name: "表",
    visible: true,
    date1904,
    top,
    left,
    values,
    numberFormats: [],
    merges: merges.map((merge) => ({
      top: top + merge.top,
      left: left + merge.left,
      bottom: top + merge.top + merge.height,
      right: left + merge.left + merge.width,
    })),
  }));

function findingsOf(run: CheckRun) {
  return run.sheets.flatMap(({ findings }) => findings);
}

test("随便什么表格：不出错，报出的格子都在表里", () => {
  fc.assert(
    fc.property(anyGrid, anyGrid, (grid, previous) => {
      const run = check([grid], { today, previous: [previous] });
      for (const { place } of findingsOf(run)) {
        expect(place.row).toBeGreaterThanOrEqual(grid.top);
        expect(place.row).toBeLessThan(grid.top + grid.values.length);
        expect(place.column).toBeGreaterThanOrEqual(grid.left);
        expect(place.column).toBeLessThanOrEqual(grid.left + 10);
      }
    }),
    { numRuns: runs(500), seed: 20261009 },
  );
});

const slips: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  "2025.6.20",
  "2025年11月14日",
  "20251114",
  " 上海申岚精细化工有限公司",
  "上海鼎禾电镀有限公司　",
  7,
  9,
  null,
  "２０２６．７．１７",
  "45975",
);

test("做完一项安全修正：这一处不再报，也不多出别的", () => {
  const { grids, previous } = exampleBook();
  const options = { today, previous };
  fc.assert(
    fc.property(
      fc.array(fc.record({ row: fc.integer({ min: 4, max: 11 }), column: fc.constantFrom(0, 1, 2, 3), value: slips }), {
        maxLength: 4,
      }),
      (steps) => {
        const [status, ...others] = grids;
        if (!status) throw new Error("没有附表3");
        const slipped = steps.reduce((grid, { row, column, value }) => withCell(grid, row, column, value), status);
        const before = check([slipped, ...others], options);
        for (const { finding, fix } of safeFixes(before)) {
          const fixed = fix.writes.reduce(
            (grid, { place, value, numberFormat }) =>
              formatted(withCell(grid, place.row, place.column, value), place, numberFormat),
            slipped,
          );
          const after = findingsOf(check([fixed, ...others], options)).map(
            ({ rule, cell: address }) => `${rule}@${address}`,
          );
          const known = findingsOf(before).map(({ rule, cell: address }) => `${rule}@${address}`);
          expect(after).not.toContain(`${finding.rule}@${finding.cell}`);
          expect(known).toEqual(expect.arrayContaining(after));
        }
      },
    ),
    { numRuns: runs(200), seed: 20261009 },
  );
});

function formatted(
  grid: Grid,
  { row, column }: { row: number; column: number },
  numberFormat: string | undefined,
): Grid {
  if (numberFormat === undefined) return grid;
  const numberFormats = grid.numberFormats.map((formats, index) =>
    index === row ? Object.assign([...formats], { [column]: numberFormat }) : formats,
  );
  return { ...grid, numberFormats };
}
