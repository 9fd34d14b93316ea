import type { Blueprint } from "../../sheets/blueprint";
import { breath } from "../../workbooks/breath";
import type { SheetInserter } from "../insert/insert-into-file";
import { sheetFactsOf } from "../read/sheet-facts";
import { ArrivingSheets } from "./arriving-sheets";
import { askThread, type FileThread } from "./ask-thread";
import { packedMoves } from "./packed-pending";
import { cellsPerMessage } from "./reading-messages";

/** The longest that a thread may take, in milliseconds; a sheet of 100,000 rows takes some seconds. */
const longestInserting = 300_000;
const tooLong = "新表做了很久还没有做好，已经停止，工作簿没有改动；请再试一次，或改用“存成文件”";

/** Puts sheets into files in a thread of its own each, so that a large one does not hold up the page. */
export function insertInThread(start: () => FileThread, silence = longestInserting): SheetInserter {
  return async ({ bytes, moves }, blueprint) => {
    const sheets = new ArrivingSheets();
    const packed = packedMoves(moves);
    const answer = await askThread(
      { start, silence, tooLong },
      async (thread) => {
        await sendCells(thread, blueprint);
        thread.post({ kind: "insert", bytes, moves: packed, blueprint: { ...blueprint, cells: [] } });
      },
      (part) => sheets.take(part),
    );
    const [grid] = sheets.whole();
    if (answer.kind !== "inserted" || !grid) throw new TypeError(answer.kind);
    return { bytes: answer.bytes, name: grid.name, grid, facts: sheetFactsOf(answer.facts) };
  };
}

/** Hands a new sheet's cells over some at a time. */
export async function sendCells(thread: FileThread, { cells }: Blueprint): Promise<void> {
  for (let from = 0; from < cells.length; from += cellsPerMessage) {
    thread.post({ kind: "cells", cells: cells.slice(from, from + cellsPerMessage) });
    await breath();
  }
}
