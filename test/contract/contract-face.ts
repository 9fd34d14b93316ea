import type { CellPlace, CellValue, Rectangle } from "../../src/sheets/grid";
import type { MarkSeverity, Workbook } from "../../src/workbooks/port";

/** One sheet that a face of the port is to open. Rows begin at A1. */
export interface ContractSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** en-US formats by A1 range. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Formulas by A1 cell, with "="; their cached value stands in `rows`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly Rectangle[];
  readonly hidden?: boolean;
  /** Protected without a password, cells locked, formatting not allowed. */
  readonly protected?: boolean;
  /** Fills of the clerk's own, #RRGGBB by A1 range. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Conditional formats of the clerk's own: a formula (with "=") by A1 range. */
  readonly conditionalFormats?: Readonly<Record<string, string>>;
}

/** A cell that a program opening the workbook would show as marked. */
export interface MarkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: MarkSeverity;
}

/** A workbook opened in one face, with what a test must see of it from outside the port. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Saved, closed and opened again, maybe by another program session. */
  reopen(): Promise<OpenedWorkbook>;
  /**
   * Everything that decides how the workbook looks, comparable by toEqual: fills, fonts, number formats, merges,
   * conditional formats.
   */
  look(): Promise<unknown>;
  /** In the order of sheets, rows, columns. */
  marked(): Promise<MarkedCell[]>;
  /** How many conditional formats of ours a sheet holds. */
  markFormats(sheet: string): Promise<number>;
  valueAt(cell: CellPlace): Promise<CellValue>;
  /** The clerk types a value; the port's listeners hear of it. */
  type(cell: CellPlace, value: CellValue): Promise<void>;
}

/** Opens a workbook with these sheets in one face of the port. */
export type OpenWorkbook = (sheets: readonly ContractSheet[]) => Promise<OpenedWorkbook>;

export interface FaceAbilities {
  /** Merged areas can be asked for (Excel: ExcelApi 1.13). */
  readonly merges: boolean;
  /**
   * Formats that a severity of 1,500 scattered cells takes: a file's address may be 8,192 characters long, Excel's
   * shall be shorter.
   */
  readonly scatteredFormats: number;
}
