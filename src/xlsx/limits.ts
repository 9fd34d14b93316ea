/**
 * Bounds on what a file may hold, far above any real ledger. Those of the package refuse a file before it is parsed;
 * the others count over the whole workbook while it is read, since a small file can ask for the same work a thousand
 * times.
 */
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
  /** Unpacked bytes of a part that is parsed as a whole (workbook, relationships). */
  readonly smallPartBytes: number;
  readonly depth: number;
  /** One tag or one text; Excel allows 32,767 characters in a cell. */
  readonly tokenBytes: number;
  /** Worksheets; each of a part of its own. */
  readonly sheets: number;
  /** Unpacked bytes of all that is parsed: strings, styles and sheets. */
  readonly parsedBytes: number;
  /** Of these, the sheets'. */
  readonly sheetBytes: number;
  readonly sharedStrings: number;
  /** Characters in one cell (LibreOffice writes up to 65,535), and in all cells together. */
  readonly cellLength: number;
  readonly textLength: number;
  /** Rows written out, blank ones too. */
  readonly rows: number;
  /** Cells that hold something, and formulas. */
  readonly cells: number;
  /** Places that a grid has: its rows, and in each those from the first column to the last filled one. */
  readonly places: number;
  /** Merges and array formulas, counted once more for every 64 rows that they reach over. */
  readonly merges: number;
  /** Areas that our own marks are on. */
  readonly areas: number;
  /** Elements beside the rows, in all sheets, and in any one part that is outlined to be changed. */
  readonly elements: number;
  /** Bytes that our memory of the workbook may have, and parts that are looked at to find it. */
  readonly memoryBytes: number;
  readonly memoryParts: number;
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
  sheets: 2_000,
  parsedBytes: 384 * megabyte,
  sheetBytes: 384 * megabyte,
  sharedStrings: 4_000_000,
  cellLength: 65_535,
  textLength: 100_000_000,
  rows: 4_000_000,
  cells: 5_000_000,
  places: 20_000_000,
  merges: 500_000,
  areas: 500_000,
  elements: 1_000_000,
  memoryBytes: 4 * megabyte,
  memoryParts: 100,
};

/**
 * What a form to be filled may hold, some ten times what a district's has: filling goes through all of it several
 * times. A ledger that is added to may be as large as any file.
 */
export const formLimits: Partial<Limits> = {
  sheetBytes: 32 * megabyte,
  rows: 200_000,
  cells: 300_000,
};

/** Excel's own last row and column, counted. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
