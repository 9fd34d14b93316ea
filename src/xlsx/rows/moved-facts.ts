import { cellNumber, type Rectangle } from "../../sheets/grid";
import { sheetFactsOf, type SheetFacts } from "../read/sheet-facts";
import { mergesCopied } from "./move-rows";
import type { RowMoves } from "./row-moves";

const columnsPerRow = cellNumber(1, 0);

/** What a sheet's part says beside its values, after rows moved. */
export function movedFacts({ data }: SheetFacts, moves: RowMoves): SheetFacts {
  const areas = (list: readonly Rectangle[]): Rectangle[] => list.flatMap((area) => moves.areaOf(area) ?? []);
  return sheetFactsOf({
    ...data,
    hiddenRows: new Set([...data.hiddenRows].flatMap((row) => moves.rowOf(row) ?? [])),
    formulas: new Set(movedCells([...data.formulas], moves)),
    arrays: areas(data.arrays),
    marks: data.marks.map((marked) => ({ ...marked, areas: areas(marked.areas) })),
  });
}

/** Cells, by `cellNumber`, after rows moved; those that were taken out are left out. */
export function movedCells(cells: readonly number[], moves: RowMoves): number[] {
  return cells.flatMap((number) => {
    const row = moves.rowOf(Math.floor(number / columnsPerRow));
    return row === null ? [] : [cellNumber(row, number % columnsPerRow)];
  });
}

/**
 * A sheet's merged areas after rows moved: one of which a single cell is left is none, new rows have those of their
 * like.
 */
export function movedMerges(merges: readonly Rectangle[], moves: RowMoves): Rectangle[] {
  const left = merges.flatMap((merge) => moves.areaOf(merge) ?? []);
  return [
    ...left.filter(({ top, left: first, bottom, right }) => top !== bottom || first !== right),
    ...mergesCopied(merges, moves),
  ];
}
