import { addressOf } from "../sheets/grid";
import type { Outcome } from "../workbooks/port";
import { skipText } from "../workbooks/skip-sentences";

/** One line for each thing that was left alone, and why. */
export function skippedLines({ skipped }: Outcome): string[] {
  return skipped.map(
    ({ sheet, cell, reason }) =>
      `${sheet}${cell ? `!${addressOf(cell.row, cell.column)}` : ""} 没有改：${skipText(reason)}`,
  );
}
