import type { Blueprint, BlueprintCell } from "../../sheets/blueprint";
import type { Command } from "../commands/desk";
import { insertSheets } from "../commands/insert-sheets";
import { savedWorkbook } from "../commands/save-workbook";
import type { Ledgers } from "./ledgers";
import type { MadeHeads, Making } from "./questions";

/** Puts sheets that are made of the annexes into the workbook and shows the first. */
export const insertMade: Command<[making: Making, said: (sheets: readonly string[], rows: number) => string]> = {
  async perform(desk, making, said) {
    const { ledgers } = desk.surroundings;
    const made = await ledgers.ask("sheets", making);
    if (!made) return null;
    const blueprints = await fetched(ledgers, made);
    return insertSheets.perform(desk, blueprints, (sheets) => said(sheets, made.rows));
  },
};

/** Hands the same over as a file of its own. */
export const saveMade: Command<[fileName: string, making: Making]> = {
  async perform(desk, fileName, making) {
    const { ledgers } = desk.surroundings;
    const made = await ledgers.ask("sheets", making);
    return made && savedWorkbook(desk, fileName, await fetched(ledgers, made));
  },
};

/** The sheets that were made last, cells and all, fetched part by part. */
export async function fetched(ledgers: Ledgers, { sheets }: MadeHeads): Promise<Blueprint[]> {
  const blueprints: Blueprint[] = [];
  for (const [sheet, { head, cells: count }] of sheets.entries()) {
    const cells: BlueprintCell[] = [];
    while (cells.length < count) {
      const part = await ledgers.ask("cells", { sheet, from: cells.length });
      if (part.length === 0) break;
      for (const cell of part) cells.push(cell);
    }
    blueprints.push({ ...head, cells });
  }
  return blueprints;
}
