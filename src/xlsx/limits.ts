/** Bounds on what a file may hold, far above any real ledger; a file beyond one of them is refused before it is parsed. */
export interface Limits {
  /** Entries in the zip. */
  readonly parts: number;
  /** Unpacked bytes of one part and of all together, declared and actual. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Unpacked ÷ packed; deflate itself reaches 1,030, sheets of blank formatted cells some 40. */
  readonly ratio: number;
  /** Parts smaller than this may have any ratio. */
  readonly ratioFromBytes: number;
  /** Unpacked bytes of a part that is parsed as a whole (styles, workbook, relationships). */
  readonly smallPartBytes: number;
  readonly depth: number;
  /** One tag or one text; Excel allows 32,767 characters in a cell. */
  readonly tokenBytes: number;
  readonly sharedStrings: number;
  /** Cells that hold something, in the whole workbook. */
  readonly cells: number;
  /** Places in the rows of one sheet, from the first column to the last filled one. */
  readonly places: number;
  readonly merges: number;
  /** Elements of one part beside a sheet's rows, where the whole part is outlined. */
  readonly elements: number;
}

const megabyte = 1_048_576;

export const defaultLimits: Limits = {
  parts: 10_000,
  partBytes: 512 * megabyte,
  totalBytes: 768 * megabyte,
  ratio: 250,
  ratioFromBytes: 8 * megabyte,
  smallPartBytes: 16 * megabyte,
  depth: 128,
  tokenBytes: 2 * megabyte,
  sharedStrings: 4_000_000,
  cells: 5_000_000,
  places: 20_000_000,
  merges: 200_000,
  elements: 1_000_000,
};

/** Excel's own last row and column, counted. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
