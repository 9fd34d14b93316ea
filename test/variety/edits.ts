import { addressOf, type Grid } from "../../src/sheets/grid";
import { Dice } from "./dice";
import { gridsOf, seriousFindings, workbooksOf } from "./variety";

const cellsPerBook = 60;

/** Blanks some cells of a clean workbook, one at a time; tells where that gave more than one error or warning. */
export async function blankedCells(seed: string): Promise<string[]> {
  const { painted, now, before } = workbooksOf(seed, false);
  const grids = await gridsOf(now);
  const previous = before && (await gridsOf(before));
  const annexes = new Set([...painted.places.values()].map(({ sheet }) => sheet));
  const places = grids
    .filter(({ name }) => annexes.has(name))
    .flatMap((grid) =>
      grid.values.flatMap((row, at) => row.flatMap((value, column) => (isFree(value) ? [{ grid, at, column }] : []))),
    );
  const known = new Set(seriousFindings(grids, previous));
  return new Dice(seed)
    .shuffled(places)
    .slice(0, cellsPerBook)
    .flatMap(({ grid, at, column }) => {
      const edited = grids.map((one) => (one === grid ? withoutCell(grid, at, column) : one));
      const more = seriousFindings(edited, previous).filter((finding) => !known.has(finding));
      return more.length > 1
        ? [`${seed} ${grid.name}!${addressOf(grid.top + at, grid.left + column)}: ${more.join(", ")}`]
        : [];
    });
}

/** A cell that holds one thing only: several fields of the sign-off in one cell are as many things to miss. */
function isFree(value: Grid["values"][number][number]): boolean {
  return value !== null && !(typeof value === "string" && /填报|填表|制表|经办|填 报|盖章|公章/.test(value));
}

function withoutCell(grid: Grid, at: number, column: number): Grid {
  return { ...grid, values: grid.values.map((row, index) => (index === at ? row.with(column, null) : row)) };
}

/** The same sheets with two rows more above and one column more beside. */
export function shiftedGrids(grids: readonly Grid[]): Grid[] {
  return grids.map((grid) => ({
    ...grid,
    top: grid.top + 2,
    left: grid.left + 1,
    merges: grid.merges.map(({ top, left, bottom, right }) => ({
      top: top + 2,
      left: left + 1,
      bottom: bottom + 2,
      right: right + 1,
    })),
  }));
}
