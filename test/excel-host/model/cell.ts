import { dayOf } from "../../../src/dates/day";
import type { CellValue } from "../../../src/sheets/grid";

/** One side's line. */
export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks; objects are shared and never changed in place. */
export interface CellStyle {
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Record<string, Line>>;
}

const plainStyle: CellStyle = {
  fill: null,
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};

export interface Cell {
  value: CellValue;
  /** With "=", en-US; null for a constant. */
  formula: string | null;
  numberFormat: string;
  style: CellStyle;
  /** Entered with a leading apostrophe. */
  quotePrefix: boolean;
  link: { readonly documentReference?: string; readonly textToDisplay?: string } | null;
}

export function emptyCell(): Cell {
  return { value: null, formula: null, numberFormat: "General", style: plainStyle, quotePrefix: false, link: null };
}

const numeric = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d+)?(e[+-]?\d+)?%?$/i;
const usDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/** Puts what was typed or set by `values` into a cell, parsed by en-US rules as Excel does. */
export function enter(cell: Cell, input: CellValue): void {
  cell.formula = null;
  cell.quotePrefix = false;
  if (typeof input !== "string") cell.value = input;
  else if (input === "") cell.value = null;
  else if (input.startsWith("'")) {
    cell.value = input.slice(1);
    cell.quotePrefix = true;
  } else if (cell.numberFormat === "@") cell.value = input;
  else if (/^[=+\-@]/.test(input) && !numeric.test(input)) {
    cell.formula = input.startsWith("=") ? input : `=${input}`;
    cell.value = 0;
  } else enterConstant(cell, input);
}

function enterConstant(cell: Cell, input: string): void {
  const us = usDate.exec(input);
  const iso = isoDate.exec(input);
  if (us) cell.value = dayOf(Number(us[3]), Number(us[1]), Number(us[2])) ?? input;
  else if (iso) cell.value = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? input;
  else if (/^(true|false)$/i.test(input)) cell.value = input.toLowerCase() === "true";
  else if (numeric.test(input) && /\d/.test(input)) {
    const bare = Number(input.replaceAll(",", "").replace("%", ""));
    cell.value = input.endsWith("%") ? bare / 100 : bare;
  } else cell.value = input;
  if ((us ?? iso) && cell.numberFormat === "General") cell.numberFormat = "m/d/yyyy";
}
