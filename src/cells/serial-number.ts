import { textOfCell, type Cell } from "./cell";

/** 序号: its number where the cell holds one (1, "1", "１", "1、"), else null. */
export interface SerialNumber {
  readonly number: number | null;
  readonly text: string;
  /** The last number where an enterprise on several lines has a number for each: 2 to 3. */
  readonly upTo?: number;
  /** The number stands in a cell merged over several enterprises: it is that of the row above. */
  readonly shared?: true;
}

const serial = /^\(?(?:no\.?|第)?0*(\d{1,6})\)?[.、,。号]?$/i;

/** 序号 of a cell. */
export function readSerialNumber(value: Cell): SerialNumber {
  const text = textOfCell(value);
  const [first = null, ...further] = text.split("\n").map(serialIn);
  const inOrder = first !== null && further.every((number, index) => number === first + index + 1);
  if (further.length > 0 && inOrder) return { number: first, text, upTo: first + further.length };
  return { number: serialIn(text), text };
}

function serialIn(text: string): number | null {
  const found = serial.exec(text.normalize("NFKC").replace(/\s+/gu, ""));
  return found ? Number(found[1]) : null;
}
