import { sheetColumns, sheetRows } from "../limits";
import { wholeNumber } from "./numbers";
import { cellOf } from "./references";
import type { Tag } from "./tag";

const longestColumn = 3;
const longestRow = 7;

/** Where in a sheet's rows a scan stands (zero-based): rows and cells that state no place follow the one before. */
export class CellCursor {
  row = -1;
  column = -1;
  /** The row that the last cell itself names, or the row around it where it names none. */
  namedRow = -1;
  /** Where in the tag's bytes the number of a cell's row begins; −1 where it names none, or in another way than A1. */
  digitsFrom = -1;

  /** Takes note of a tag that opens; all but rows and cells leave the place as it is. */
  enter(tag: Tag): void {
    const { local } = tag.name;
    if (local === "c") this.enterCell(tag);
    else if (local === "row") this.enterRow(tag);
  }

  private enterRow(tag: Tag): void {
    const at = tag.find("r");
    this.row = at < 0 ? this.row + 1 : numberAt(tag, at) - 1;
    this.column = -1;
  }

  /** Straight from the bytes: a sheet has millions, and nearly all are written plainly. */
  private enterCell(tag: Tag): void {
    this.column++;
    this.namedRow = this.row;
    this.digitsFrom = -1;
    const at = tag.find("r");
    if (at < 0) return;
    const { bytes } = tag;
    const from = tag.spans[at + 2] as number;
    const to = tag.spans[at + 3] as number;
    let place = from;
    let column = 0;
    for (let letter = letterAt(bytes, place); letter > 0 && place < to; letter = letterAt(bytes, ++place))
      column = column * 26 + letter;
    const row = wholeNumber(bytes, place, to);
    const isPlain = place - from <= longestColumn && to - place <= longestRow && row > 0 && column > 0;
    if (!isPlain) this.enterOdd(tag);
    else if (row <= sheetRows && column <= sheetColumns) {
      this.column = column - 1;
      this.namedRow = row - 1;
      this.digitsFrom = place;
    }
  }

  private enterOdd(tag: Tag): void {
    const named = cellOf(tag.attribute("r") ?? "");
    if (!named) return;
    this.column = named.column;
    this.namedRow = named.row;
  }
}

function numberAt(tag: Tag, at: number): number {
  const whole = wholeNumber(tag.bytes, tag.spans[at + 2] as number, tag.spans[at + 3] as number);
  return Number.isNaN(whole) ? Number(tag.attribute("r")) : whole;
}

/** 1 for A or a; 0 for what is no letter. */
function letterAt(bytes: Uint8Array, place: number): number {
  const letter = ((bytes[place] ?? 0) | 0x20) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : 0;
}
