import { filedWords, lackingWords, notNeededWords } from "../../annexes/archive-register";
import { compact } from "../../annexes/compact";
import { readEnterprise } from "../../cells/enterprise";
import { readDate } from "../../dates/reading";
import type { Span } from "../../dates/span";
import type { ArchiveRecord, Tick } from "../../ledger/archive-records";
import { isBlank, lastRow, textAt, textOf } from "../cells";
import { numberFormatAt, valueAt, type CellValue, type Grid } from "../grid";
import { archiveLayout, type ArchiveLayout } from "./archive-layout";

/** The sheet 归档, read. */
export interface ReadArchive {
  readonly grid: Grid;
  readonly layout: ArchiveLayout;
  readonly records: readonly ArchiveRecord[];
}

/** Reads every sheet 归档 of a workbook. */
export function readArchives(grids: readonly Grid[]): ReadArchive[] {
  return grids.flatMap((grid) => {
    const layout = grid.visible ? archiveLayout(grid) : null;
    return layout ? [{ grid, layout, records: recordsOf(grid, layout) }] : [];
  });
}

function recordsOf(grid: Grid, layout: ArchiveLayout): ArchiveRecord[] {
  const records: ArchiveRecord[] = [];
  for (let row = layout.header + 1; row <= lastRow(grid); row += 1) {
    const enterprise = readEnterprise(textAt(grid, row, layout.enterprise));
    if (enterprise === null) continue;
    const { filedOn, items, listPublishedOn } = layout;
    records.push({
      enterprise,
      listPublishedOn: spanAt(grid, row, listPublishedOn),
      ticks: new Map([...items].map(([number, column]) => [number, tickOf(valueAt(grid, row, column))])),
      filedOn: {
        assessment: spanAt(grid, row, filedOn.assessment),
        acceptance: spanAt(grid, row, filedOn.acceptance),
      },
      sheet: grid.name,
      row,
    });
  }
  return records;
}

function spanAt(grid: Grid, row: number, column: number | null): Span | null {
  if (column === null) return null;
  const reading = readDate(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
  return reading.kind === "span" ? reading.span : null;
}

/** A date says that the document was filed then; words of which we are not sure say neither. */
function tickOf(value: CellValue): Tick {
  if (isBlank(value)) return "lacking";
  const text = compact(textOf(value)).toLowerCase();
  if (filedWords.has(text)) return "filed";
  if (notNeededWords.has(text)) return "notNeeded";
  if (lackingWords.has(text)) return "lacking";
  if (typeof value === "number") return value > 1 ? "filed" : "lacking";
  return /^(?:√|✓|✔|☑|已)/.test(text) ? "filed" : "unclear";
}
