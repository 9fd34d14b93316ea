import type { Page } from "playwright-core";

/** A pane in a page, and the workbook it works on: Excel's, or the file in the workbench. */
export interface Face {
  readonly name: string;
  readonly page: Page;
  /** What a cell holds; a date as its serial. */
  valueOf(sheet: string, address: string): Promise<unknown>;
  /** How many cells are marked in the sheet. */
  markedCells(sheet: string): Promise<number>;
  /** The address of the clerk's selection. */
  selected(): Promise<string>;
  /** The clerk selects a cell in the sheet. */
  select(sheet: string, address: string): Promise<void>;
  /** The clerk types into a cell of the sheet. */
  type(sheet: string, address: string, value: string): Promise<void>;
  sheetNames(): Promise<string[]>;
}

/** A file that the browser hands over while something is done. */
export async function downloadDuring(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}
