import type { Grid } from "../../sheets/grid";
import type { SheetFactsData } from "../read/sheet-facts";
import type { SheetLookData } from "../read/look-reader";
import type { WorkbookPart } from "../read/workbook-part";
import type { UnreadableReason } from "../unreadable";

/** What a page asks the thread that reads files; plain data, like every answer. */
export type ReadingRequest =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "look"; readonly bytes: Uint8Array; readonly sheet: string };

/** Answers come in this order: sheets, each with its rows in pieces, then `read`; or `look`; or what went wrong. */
export type ReadingAnswer =
  | { readonly kind: "progress"; readonly done: number }
  /** A sheet without its rows, which follow. */
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly values: Grid["values"]; readonly numberFormats: Grid["numberFormats"] }
  | { readonly kind: "read"; readonly facts: readonly SheetFactsData[]; readonly workbook: WorkbookPart }
  | { readonly kind: "look"; readonly look: SheetLookData | null }
  | { readonly kind: "refused"; readonly reason: UnreadableReason; readonly detail: string }
  | { readonly kind: "failed"; readonly message: string };

/** Rows to a message: taking one in must not hold up the page. */
export const rowsPerMessage = 4_000;
