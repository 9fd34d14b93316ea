import { adviceCell, columnNumber } from "../../annexes/line-words";
import { compact } from "../../annexes/compact";
import { isOrganisationName } from "../../cells/organisation";
import { isBlank, textAt, textOf } from "../cells";
import type { Grid } from "../grid";
import { sureColumn } from "../headings";
import type { TableFrame } from "./row-kind";

/** Whether a row under the header belongs to a header: `filled` of its cells are filled. */
export type HeadMatcher = (row: number, filled: number) => boolean;

/** Lines of advice that may stand between a header and its first row. */
const mostAdvice = 2;

/**
 * Knows title, period and header where they are printed again, and the lines of column numbers, units and advice under
 * a header.
 */
export function headMatcher(grid: Grid, frame: TableFrame): HeadMatcher {
  const { annex, header, zone, columns, title, period } = frame;
  const printed = new Set([title?.text, period.at?.text].filter((text) => text !== undefined).map(compact));
  const words = wordsOf(grid, frame);
  const enterprise = columns.get("enterprise") ?? -1;
  return (row, filled) => {
    const texts = (grid.values[row - grid.top] ?? [])
      .slice(Math.max(0, zone.left - grid.left), header.right - grid.left + 1)
      .filter((value) => !isBlank(value))
      .map((value) => compact(textOf(value)));
    if (filled <= 2 && texts.every((text) => printed.has(text) || /^附[表件][34]/.test(text))) return true;
    if (texts.every((text) => words.has(text))) return true;
    if (filled > 2 && sureColumn(annex, textAt(grid, row, enterprise)) === "enterprise") return true;
    if (row > header.bottom + mostAdvice || filled < 2) return false;
    return texts.every((text) => columnNumber.test(text)) || isAdvice(texts, textAt(grid, row, enterprise));
  };
}

function wordsOf(grid: Grid, { header }: TableFrame): Set<string> {
  const words = new Set<string>();
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (let column = header.left; column <= header.right; column += 1) {
      const word = compact(textAt(grid, row, column));
      if (word !== "") words.add(word);
    }
  }
  return words;
}

/** A row of units or of advice: nothing in it is data, and nearly all of it is such words. */
function isAdvice(texts: readonly string[], name: string): boolean {
  if (isOrganisationName(name) || texts.some((text) => /^\d+$/.test(text))) return false;
  const advice = texts.filter((text) => adviceCell.test(text)).length;
  return advice > 0 && advice * 4 >= texts.length * 3;
}
