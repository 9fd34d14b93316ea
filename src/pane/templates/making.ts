import { readAll, sight } from "../../checking/reading";
import { numberFormatAt, valueAt } from "../../sheets/grid";
import type { ReadTable } from "../../sheets/read";
import type { Blueprint, SheetFill } from "../../sheets/blueprint";
import type { Filling, FillOptions } from "../../templates/fill";
import { dateFormat } from "../../templates/official-looks";
import { templateFilling } from "../../templates/template-fill";
import type { CellWrite } from "../../workbooks/port";
import type { Desk } from "../commands/desk";
import { sentenceFor } from "../commands/failure-words";
import { skippedSentence } from "../commands/outcome-words";
import type { Notice } from "../state/pane-state";
import { templateWords } from "./words";

/** Puts new sheets behind all others and shows the first. `said`: the sentence for the names that they got. */
export async function insertSheets(
  desk: Desk,
  blueprints: readonly Blueprint[],
  said: (sheets: readonly string[]) => string,
): Promise<void> {
  await noticed(desk, async () => {
    const sheets: string[] = [];
    for (const blueprint of blueprints) sheets.push(await desk.workbook.insert(blueprint));
    const [first] = sheets;
    if (first !== undefined) await desk.workbook.reveal({ sheet: first, row: 0, column: 0 });
    return { tone: "ok", text: said(sheets) };
  });
}

/** Fills a blank 附表3 of the open workbook, and its 附表4; one that is missing is added. */
export async function fillInPlace(
  desk: Desk,
  blank: readonly ReadTable[],
  filling: Filling,
  options: FillOptions,
): Promise<void> {
  await noticed(desk, async () => {
    const made = templateFilling(blank, filling, options);
    const short = made?.fills.find(({ insert }) => insert !== null);
    if (!made || short) {
      return { tone: "warning", text: templateWords.tooFewRows(short?.sheet ?? "", short?.insert?.count ?? 0) };
    }
    const outcome = await desk.workbook.write(made.fills.flatMap((fill) => writesOf(fill, blank)));
    if (made.added) await desk.workbook.insert(made.added);
    const sheet = blank[0]?.grid.name ?? "";
    const complaint = skippedSentence(outcome, templateWords.partly);
    return complaint
      ? { tone: "warning", text: complaint, undo: outcome.done > 0 }
      : { tone: "ok", text: templateWords.filled(sheet, filling.entries.length), undo: true };
  });
}

/** Fills a template file of the clerk's own; the file itself stays as it is. */
export async function fillOwnFile(desk: Desk, file: File, filling: Filling, options: FillOptions): Promise<void> {
  const { fillTemplate, today } = desk.surroundings;
  await noticed(desk, async () => {
    const done = await fillTemplate?.(file, (grids) => {
      const reading = { today: today() };
      const reads = readAll(sight(grids, reading), reading).map(({ read }) => read);
      return templateFilling(reads, filling, options);
    });
    return done === true
      ? { tone: "ok", text: templateWords.filledFile(file.name, filling.entries.length) }
      : { tone: "warning", text: templateWords.noPlace(file.name) };
  });
}

function writesOf({ sheet, cells }: SheetFill, reads: readonly ReadTable[]): CellWrite[] {
  const grid = reads.find((read) => read.grid.name === sheet)?.grid;
  if (!grid) return [];
  return cells.map(({ row, column, value, date }) => ({
    cell: { sheet, row, column },
    expected: valueAt(grid, row, column),
    value,
    ...(date && !/y/i.test(numberFormatAt(grid, row, column)) ? { numberFormat: dateFormat } : {}),
    // A cell with a formula of the clerk's own is left alone, and only that one.
    group: `${sheet} ${row} ${column}`,
  }));
}

async function noticed(desk: Desk, work: () => Promise<Notice>): Promise<void> {
  try {
    desk.dispatch({ type: "notice", notice: await work() });
  } catch (error) {
    desk.dispatch({ type: "notice", notice: { tone: "error", text: sentenceFor(error) } });
  }
}
