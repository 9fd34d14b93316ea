import { check } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import { addressOf, valueAt, type Grid } from "../../src/sheets/grid";
import { today } from "../support/clean-day";
import { withCell } from "../support/grid-edits";

const { grids, previous } = exampleBook();

function cellsOf(grid: Grid): { row: number; column: number }[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === null ? [] : [{ row, column }])),
  );
}

function findingsWith(changed: readonly Grid[], before: readonly Grid[]): string[] {
  const run = check(changed, { previous: before, today });
  return run.sheets.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${rule}@${cell}`));
}

describe.each(grids.map((grid) => [grid.name, grid] as const))("%s 中任意一格被清空，最多报一处", (_name, grid) => {
  const headerRow = grid.values.findIndex((cells) => cells.includes("企业名称"));
  const cells = cellsOf(grid).filter(({ row }) => row !== headerRow);
  test.each(
    cells.map(
      (cell) => [addressOf(cell.row, cell.column), String(valueAt(grid, cell.row, cell.column)), cell] as const,
    ),
  )("%s（原为%s）", (_address, _value, { row, column }) => {
    const changed = grids.map((other) => (other === grid ? withCell(grid, row, column, null) : other));
    expect(findingsWith(changed, previous).length).toBeLessThanOrEqual(1);
  });
});

test("上季度的表中任意一格被清空，本季度最多报一处", () => {
  const cascades = previous.flatMap((grid) => {
    const headerRow = grid.values.findIndex((cells) => cells.includes("企业名称"));
    return cellsOf(grid)
      .filter(({ row }) => row !== headerRow)
      .flatMap(({ row, column }) => {
        const reported = findingsWith(
          grids,
          previous.map((other) => (other === grid ? withCell(grid, row, column, null) : other)),
        );
        return reported.length > 1 ? [`${grid.name}!${addressOf(row, column)}: ${reported.join(" ")}`] : [];
      });
  });
  expect(cascades).toEqual([]);
});
