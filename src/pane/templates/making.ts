import { readAll, sight } from "../../checking/reading";
import type { Day } from "../../dates/day";
import { numberFormatAt, valueAt, type Grid } from "../../sheets/grid";
import type { ReadTable } from "../../sheets/read";
import type { SheetFill } from "../../sheets/blueprint";
import { filling, type Filling, type FillOptions } from "../../templates/fill";
import { officialDateFormat, showsDate } from "../../dates/number-format";
import { templateColumns, templateFilling } from "../../templates/own-template/template-fill";
import type { CellWrite } from "../../workbooks/port";
import type { Command } from "../commands/desk";
import { insertedNotice } from "../commands/insert-sheets";
import { skippedSentence } from "../commands/outcome-words";
import { templateWords } from "./words";

/** Fills a blank 附表3 of the open workbook, and its 附表4; one that is missing is added. */
export const fillInPlace: Command<[blank: readonly ReadTable[], content: Filling, options: FillOptions]> = {
  async perform({ workbook }, blank, content, options) {
    const made = templateFilling(blank, content, options);
    const short = made?.fills.find(({ insert }) => insert !== null);
    if (!made || short) {
      return { tone: "warning", text: templateWords.tooFewRows(short?.sheet ?? "", short?.insert?.count ?? 0) };
    }
    const outcome = await workbook.write(made.fills.flatMap((fill) => writesOf(fill, blank)));
    let tooWide = false;
    if (made.added) await workbook.insert(made.added, () => (tooWide = true));
    const sheet = blank[0]?.grid.name ?? "";
    const complaint = skippedSentence(outcome, templateWords.partly);
    const said = insertedNotice(complaint ?? templateWords.filled(sheet, content.entries.length), tooWide);
    return complaint ? { ...said, tone: "warning", undo: outcome.done > 0 } : { ...said, undo: true };
  },
};

/** Fills a template file of the clerk's own; the file itself stays as it is. */
export const fillOwnFile: Command<[file: File, ledger: readonly ReadTable[], options: FillOptions]> = {
  async perform({ surroundings }, file, ledger, options) {
    const template = await surroundings.openTemplate?.(file);
    const annexes = template ? annexesIn(template.grids, surroundings.today()) : [];
    const columns = templateColumns(annexes);
    const content = columns && filling(ledger, { ...options, columns });
    const plan = content && templateFilling(annexes, content, options);
    if (!template || !plan) return { tone: "warning", text: templateWords.noPlace(file.name) };
    await template.fill(plan);
    return { tone: "ok", text: templateWords.filledFile(file.name, content.entries.length) };
  },
};

function annexesIn(grids: readonly Grid[], today: Day): ReadTable[] {
  const options = { today };
  return readAll(sight(grids, options), options).map(({ read }) => read);
}

function writesOf(fill: SheetFill, reads: readonly ReadTable[]): CellWrite[] {
  const grid = reads.find((read) => read.grid.name === fill.sheet)?.grid;
  return grid ? writesInto(grid, fill) : [];
}

/** A fill as guarded writes into an open sheet; it takes no new rows. */
export function writesInto(grid: Grid, { sheet, cells }: SheetFill): CellWrite[] {
  return cells.map(({ row, column, value, date }) => ({
    cell: { sheet, row, column },
    expected: valueAt(grid, row, column),
    value,
    ...(date && !showsDate(numberFormatAt(grid, row, column)) ? { numberFormat: officialDateFormat } : {}),
    // A cell with a formula of the clerk's own is left alone, and only that one.
    group: `${sheet} ${row} ${column}`,
  }));
}
