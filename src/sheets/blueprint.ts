import type { CellPlace, Rectangle } from "./grid";

/** A font as official documents name them; size in points. */
export interface BlueprintFont {
  readonly family: "宋体" | "仿宋" | "黑体" | "方正小标宋简体";
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** One side of a cell. */
export type BorderSide = "left" | "right" | "top" | "bottom";

/** How a cell looks; what is left out is the spreadsheet's default. */
export interface BlueprintStyle {
  readonly font: BlueprintFont;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin black lines on all four sides, or on some. */
  readonly border?: boolean | readonly BorderSide[];
  /** #RRGGBB */
  readonly fill?: string;
  /** en-US format code; "@" for text. */
  readonly numberFormat?: string;
  readonly indent?: number;
}

/**
 * One cell: text stays text even where it begins with = + - @; a number may be a date's serial (1900 system); a formula
 * is en-US, without "=".
 */
export interface BlueprintCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  readonly formula?: string;
  /** A name in `Blueprint.styles`. */
  readonly style: string;
  /** A jump to a cell of this workbook. */
  readonly link?: CellPlace;
}

/** Data validation and column prompts. Cells are zero-based rectangles. */
export interface BlueprintValidation {
  readonly cells: Rectangle;
  /** A drop-down list; other entries are allowed unless strict. */
  readonly list?: readonly string[];
  readonly date?: boolean;
  readonly strict?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** Print set-up; paper is always A4. Margins in inches. */
export interface BlueprintPage {
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
  /** One page in all, whatever its length. */
  readonly fitToHeight?: boolean;
  /** Rows (zero-based, inclusive) repeated on every printed page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly printArea?: Rectangle;
  readonly centerHorizontally?: boolean;
  readonly footerCenter?: string;
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

/**
 * Lying stacked bars that the program draws from the sheet's own cells; where charts cannot be had it is left out.
 * Places zero-based.
 */
export interface BlueprintChart {
  readonly title: string;
  /** The cells it covers. */
  readonly area: Rectangle;
  /** The names of the bars, one below the other. */
  readonly categories: Rectangle;
  /** The parts of each bar, from the left: the cell of its name, its numbers, its colour (#RRGGBB). */
  readonly series: readonly {
    readonly name: { readonly row: number; readonly column: number };
    readonly values: Rectangle;
    readonly color: string;
  }[];
}

/** A sheet as plain data, rendered into a file or into the open workbook. Rows and columns zero-based. */
export interface Blueprint {
  /** The wished sheet name; a free one is found where it is taken. */
  readonly name: string;
  readonly styles: Readonly<Record<string, BlueprintStyle>>;
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Rectangle[];
  /** Widths in characters of the default font, by column. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row; a missing one is left to the program. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly validations: readonly BlueprintValidation[];
  readonly page: BlueprintPage;
  /** Rows above this one stay in view. */
  readonly frozenRows?: number;
  readonly chart?: BlueprintChart;
}

/** Cells to be written into a sheet that is there already: a clerk's own template. Rows and columns zero-based. */
export interface SheetFill {
  readonly sheet: string;
  /**
   * Where the sheet has too few empty rows: so many more before this row, which moves down with all that stands below.
   */
  readonly insert: { readonly before: number; readonly count: number } | null;
  /**
   * The row, above `insert.before`, whose formats, borders and height inserted and unformatted rows take on; null where
   * none is fit.
   */
  readonly like: number | null;
  /**
   * The table's rows that are filled, from the first to the last; null where none is. Only they take on the look of
   * `like`.
   */
  readonly rows: { readonly from: number; readonly to: number } | null;
  /**
   * Places count as they are after `insert`. A text stays text; a date is a serial of the 1900 system with its format.
   */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
    readonly date: boolean;
  }[];
}
