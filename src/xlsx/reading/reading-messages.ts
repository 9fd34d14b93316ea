import type { Blueprint, BlueprintCell } from "../../sheets/blueprint";
import type { Grid } from "../../sheets/grid";
import type { FilePlan } from "../filled-template";
import type { SheetFactsData } from "../read/sheet-facts";
import type { SheetLookData } from "../read/look-reader";
import type { WorkbookPart } from "../read/workbook-part";
import type { UnreadableReason } from "../unreadable";
import type { PackedEdits, PackedPending } from "./packed-pending";

/** What a page asks the thread that reads and writes files; plain data, like every answer. */
export type FileRequest =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "look"; readonly bytes: Uint8Array; readonly sheet: string }
  /** The file as it is sent: without marks and memory, of these sheets only (null: all). */
  | { readonly kind: "send"; readonly bytes: Uint8Array; readonly sheets: readonly string[] | null }
  /** A clerk's template with a plan carried out. */
  | { readonly kind: "fill"; readonly bytes: Uint8Array; readonly plan: FilePlan }
  /** Cells of a sheet to be made, some at a time, for the `sheet` that follows; a `make` of all sheets ends it. */
  | { readonly kind: "cells"; readonly cells: readonly BlueprintCell[] }
  | { readonly kind: "sheet"; readonly blueprint: Blueprint }
  | { readonly kind: "make" }
  /** The sheet whose cells came before, put into a file whose rows moved. */
  | {
      readonly kind: "insert";
      readonly bytes: Uint8Array;
      readonly moves: PackedPending["moves"];
      readonly blueprint: Blueprint;
    }
  /** Edited cells, some at a time, for the `save` that follows. */
  | { readonly kind: "edits"; readonly edits: PackedEdits }
  | {
      readonly kind: "save";
      readonly bytes: Uint8Array;
      readonly workbook: WorkbookPart;
      readonly pending: PackedPending;
    };

/** Answers come in this order: sheets, each with its rows in pieces, then a last one; or what went wrong. */
export type FileAnswer =
  | { readonly kind: "progress"; readonly done: number }
  /** The first rows of the first sheet, while it is read. */
  | { readonly kind: "first"; readonly rows: Grid }
  /** A sheet without its rows, which follow. */
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly values: Grid["values"]; readonly numberFormats: Grid["numberFormats"] }
  | LastAnswer
  | { readonly kind: "refused"; readonly reason: UnreadableReason; readonly detail: string }
  /** Refused with a sentence for the clerk. */
  | { readonly kind: "spoken"; readonly sentence: string }
  | { readonly kind: "failed"; readonly message: string };

/** The last answer to a request that all went well with. */
export type LastAnswer =
  | { readonly kind: "read"; readonly facts: readonly SheetFactsData[]; readonly workbook: WorkbookPart }
  | { readonly kind: "look"; readonly look: SheetLookData | null }
  /** The sheet itself came before, as those of a file do. */
  | { readonly kind: "inserted"; readonly bytes: Uint8Array; readonly facts: SheetFactsData }
  | { readonly kind: "saved"; readonly bytes: Uint8Array };

/** Rows and cells to a message: neither end may be held up by one. */
export const rowsPerMessage = 1_500;
export const cellsPerMessage = 10_000;
