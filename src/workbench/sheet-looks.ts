import { sheetRows } from "../xlsx/limits";
import type { SheetLook } from "../xlsx/read/sheet-look";
import { RowMoves } from "../xlsx/rows/row-moves";
import { shiftedFormula } from "../xlsx/rows/row-shift";

type Looks = ReadonlyMap<string, SheetLook>;

interface ReadLook {
  readonly bytes: Uint8Array;
  readonly look: SheetLook;
}

/** How sheets look: each is read once, and follows the rows that move. */
export class SheetLooks {
  private readonly read = new Map<string, ReadLook>();

  constructor(
    private readonly readLook: (bytes: Uint8Array, sheet: string) => Promise<SheetLook | null>,
    private readonly ground: () => { readonly bytes: Uint8Array; readonly moves: ReadonlyMap<string, RowMoves> },
  ) {}

  /** Reads a sheet's look, which takes as long as reading its values; false where it is known. */
  async load(sheet: string): Promise<boolean> {
    const { bytes } = this.ground();
    if (this.read.get(sheet)?.bytes === bytes) return false;
    const look = await this.readLook(bytes, sheet);
    if (look) this.read.set(sheet, { bytes, look });
    return look !== null;
  }

  /** The looks that were read, as rows stand now. */
  get shown(): Looks {
    const { moves } = this.ground();
    return new Map([...this.read].map(([sheet, { look }]) => [sheet, movedLook(look, sheet, moves)]));
  }
}

/** A look after rows moved: a row put in looks as the one that it was made like. */
function movedLook(look: SheetLook, sheet: string, bySheet: ReadonlyMap<string, RowMoves>): SheetLook {
  const moves = bySheet.get(sheet) ?? new RowMoves(sheet, []);
  if (bySheet.size === 0) return look;
  const source = (row: number): number => moves.lookOf(row) ?? sheetRows - 1;
  const isOwn = (row: number): boolean => moves.originOf(row) !== null;
  // A hidden row is not what a new one is made like.
  const height = (row: number): number =>
    look.rowHeight(source(row)) || (isOwn(row) ? 0 : look.rowHeight(sheetRows - 1));
  const formula = (text: string): string =>
    [...bySheet].reduce((before, [name, each]) => shiftedFormula(before, each, name === sheet), text);
  const ofOrigin = <T>(row: number, found: (origin: number) => T | null): T | null => {
    const origin = moves.originOf(row);
    return origin === null ? null : found(origin);
  };
  return {
    ...look,
    noteAt: (row, column) => ofOrigin(row, (origin) => look.noteAt(origin, column)),
    formulaAt: (row, column) => {
      const text = ofOrigin(row, (origin) => look.formulaAt(origin, column));
      return text === null ? null : formula(text);
    },
    rowHeight: height,
    hasHeight: (row) => look.hasHeight(source(row)) && height(row) === look.rowHeight(source(row)),
    lookAt: (row, column) => look.lookAt(source(row), column),
  };
}
