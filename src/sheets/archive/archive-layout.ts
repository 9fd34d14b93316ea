import { archiveItems } from "../../annexes/archive-checklist";
import { archiveRegister, type ArchiveStep } from "../../annexes/archive-register";
import { normaliseHeading } from "../../annexes/heading";
import { filledCells, lastRow } from "../cells";
import type { Grid } from "../grid";
import { sureColumn } from "../headings";
import { wholeSheet } from "../layout";

/** Where things stand on a sheet 归档; columns and rows zero-based. */
export interface ArchiveLayout {
  readonly header: number;
  readonly enterprise: number;
  readonly serialNumber: number | null;
  readonly listPublishedOn: number | null;
  /** By the document's number. */
  readonly items: ReadonlyMap<number, number>;
  readonly heldOn: Readonly<Record<ArchiveStep, number | null>>;
  readonly dueOn: Readonly<Record<ArchiveStep, number | null>>;
  readonly filedOn: Readonly<Record<ArchiveStep, number | null>>;
}

/** Rows from the top in which the headings are looked for. */
const reach = 12;
/** Documents of 附表2 that a row of headings must name; 附表2 itself names them in one column. */
const leastItems = 10;

const itemNames = new Map(archiveItems.map(({ number, name }) => [normaliseHeading(name), number]));

/** The sheet 归档 by its headings, whatever it is called; null where it is none. */
export function archiveLayout(grid: Grid): ArchiveLayout | null {
  for (let row = grid.top; row <= Math.min(lastRow(grid), grid.top + reach); row += 1) {
    const cells = filledCells(grid, row, wholeSheet.left, wholeSheet.right);
    if (cells.length < leastItems) continue;
    const items = new Map(
      cells.flatMap(({ text, column }) => {
        const number = itemOf(text);
        return number === null ? [] : [[number, column] as const];
      }),
    );
    const enterprise = cells.find(({ text }) => sureColumn(3, text) === "enterprise");
    if (items.size < leastItems || !enterprise) continue;
    const columnOf = (heading: string) =>
      cells.find(({ text }) => normaliseHeading(text) === normaliseHeading(heading))?.column ?? null;
    return {
      header: row,
      enterprise: enterprise.column,
      serialNumber: cells.find(({ text }) => sureColumn(3, text) === "serialNumber")?.column ?? null,
      listPublishedOn: cells.find(({ text }) => sureColumn(3, text) === "listPublishedOn")?.column ?? null,
      items,
      heldOn: byStep(({ heldOn }) => columnOf(heldOn)),
      dueOn: byStep(({ dueOn }) => columnOf(dueOn)),
      filedOn: byStep(({ filedOn }) => columnOf(filedOn)),
    };
  }
  return null;
}

/** 5、评估申请表（盖章）: by its words; the number alone may be anything. */
function itemOf(text: string): number | null {
  return itemNames.get(normaliseHeading(text)) ?? null;
}

type Part = (typeof archiveRegister.parts)[number];

function byStep<Value>(find: (part: Part) => Value): Record<ArchiveStep, Value> {
  const [assessment, acceptance] = archiveRegister.parts;
  return { assessment: find(assessment), acceptance: find(acceptance) };
}
