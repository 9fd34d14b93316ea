import type { MentionReading } from "../../dates/interpret";
import { readDate } from "../../dates/reading";
import type { Cell } from "../cell";
import { withoutBoxes } from "../check-boxes";
import { readStatements } from "../language/read-statements";
import type { Statement } from "../language/statement";
import { isBlankText } from "../words";

/** A cell as the grid holds it; its format tells whether a serial shows a day or only a month. */
export interface MilestoneCell {
  readonly value: Cell;
  readonly numberFormat: string;
  readonly date1904: boolean;
}

/** What the cell of a step says. */
export type Parsed = readonly Statement[];

/** Nothing at all. */
export const blank: Parsed = [];

/** A time or a score by itself, of whatever step the column is about. */
function bare(on: MentionReading | null, score: number | null): Parsed {
  const said = {
    stance: "done",
    result: null,
    score,
    on,
    until: null,
    still: false,
    lasts: null,
    by: null,
    words: [0, 0],
  } as const;
  return [{ topic: "step", what: "own", ...said }];
}

const unknown: Parsed = bare({ kind: "garbled" }, null);

const scoreText = /^\s*\d{2,3}(?:\.\d+)?\s*$/;

/** What a text says; of equal ones the same. */
export function parsedText(text: string): Parsed {
  // 92 typed as text is a score, as the number is.
  if (scoreText.test(text) && Number(text) <= 100) return bare(null, Number(text));
  return isBlankText(withoutBoxes(text)) ? blank : readStatements(text);
}

/** In a column of results a small number is a score, elsewhere 5.6 may be the 6th of May. */
function parsedNumber(value: number, { numberFormat, date1904 }: MilestoneCell, isResult: boolean): Parsed {
  if (value === 0) return blank;
  const isScore = value > 0 && value <= 100;
  if (isResult && isScore) return bare(null, value);
  const reading = readDate(value, numberFormat, date1904);
  switch (reading.kind) {
    case "span":
    case "yearless":
    case "ambiguous":
    case "impossible":
      return bare(reading, null);
    default:
      return isScore ? bare(null, value) : unknown;
  }
}

/** Y and N in a column of results. */
function spelledOut(text: string): string {
  const letters = text.trim().toLowerCase();
  if (["y", "yes", "ok"].includes(letters)) return "是";
  return ["n", "no"].includes(letters) ? "否" : text;
}

/** What a cell says; `isResult`: it stands in a column of results. */
export function parsed(cell: MilestoneCell, isResult: boolean): Parsed {
  const { value } = cell;
  if (value === null || value === false) return blank;
  if (value === true) return parsedText("是");
  if (typeof value === "number") return parsedNumber(value, cell, isResult);
  return parsedText(isResult ? spelledOut(value) : value);
}
