import type { CellEdit } from "./edited-cells";
import type { RowOperation } from "./rows/row-moves";

/** What was done to a file's rows and cells and is in no saved file, as plain data. */
export interface EditsDraft {
  /** In the order in which they were done. */
  readonly rows: readonly { readonly sheet: string; readonly operation: RowOperation }[];
  readonly edits: readonly CellEdit[];
  /** What the workbook is to remember: reasons, columns, settings. */
  readonly items: readonly (readonly [key: string, value: unknown])[];
}
