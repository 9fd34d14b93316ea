import type { LayoutCorrection } from "../../sheets/layout";
import type { Day } from "../../dates/day";
import type { Quarter } from "../../dates/limits";
import type { ComparisonGroup } from "../../reports/list-comparison";
import type { Blueprint, BlueprintCell, SheetFill } from "../../sheets/blueprint";
import type { ArchiveOptions } from "../../templates/blueprints/archive-blueprint";
import type { ListWish } from "../../templates/lists/list-entries";
import type { LeftOutGroup } from "../../templates/made";
import type { NoteGroup } from "../../templates/note-groups";
import type { CellWrite } from "../../workbooks/port";

/** What is to become of a template file: cells to fill, and a sheet to add. */
export interface TemplatePlan {
  readonly fills: readonly SheetFill[];
  readonly added: Blueprint | null;
}

/** How the annexes are read. */
export interface LedgerReading {
  readonly today: Day;
  readonly corrections: Readonly<Record<string, LayoutCorrection>>;
}

/** What the clerk can choose from once the workbook is read. */
export interface LedgersRead {
  /** The ledgers: all that name no quarter together, then each sheet for itself. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Sheets with a blank 附表3 that can be filled in place. */
  readonly blanks: readonly string[];
  /** The quarter that the clerk most likely works on. */
  readonly quarter: Quarter;
  /** 填报单位 as the workbook's own sheets sign; "" where none does. */
  readonly authority: string;
}

/** Which ledger goes into which form, and what is filled in beforehand. */
export interface FillWish {
  /** One of the choices; where it is none of them, the first. */
  readonly ledger: string;
  /** The sheet to be filled in place; "" for the official form. */
  readonly layout: string;
  readonly quarter: Quarter;
  readonly authority: string;
  readonly all: boolean;
}

/** What is not carried over, and what has to be looked at. */
export interface Attention {
  readonly left: readonly LeftOutGroup[];
  readonly notes: readonly NoteGroup[];
}

/** What a 附表3 from a ledger comes to. */
export interface FillAhead extends Attention {
  /** The choice that it is made from. */
  readonly ledger: string;
  readonly rows: number;
  readonly withChanges: boolean;
}

/** What the next quarter's 附表3 comes to. */
export interface NextAhead extends Attention {
  readonly quarter: Quarter;
  readonly rows: number;
  readonly suspended: number;
  readonly leftOut: number;
}

/** What new sheets are made from. */
export type Making =
  | { readonly from: "ledger"; readonly wish: FillWish }
  | { readonly from: "next"; readonly keepAccepted: boolean }
  | { readonly from: "list"; readonly wish: ListWish };

/** New sheets, their cells still where they were made. */
export interface MadeHeads {
  readonly sheets: readonly { readonly head: Omit<Blueprint, "cells">; readonly cells: number }[];
  /** Enterprises on them. */
  readonly rows: number;
}

/** Cells for a sheet that is there; `missing` rows have to be put in before. */
export interface SheetWrites {
  readonly sheet: string;
  readonly missing: number;
  readonly writes: readonly CellWrite[];
  readonly rows: number;
}

/** A question with what it is asked of, and its answer; sheets may go along with each. */
interface Exchange<Given, Answer> {
  readonly given: Given;
  readonly answer: Answer;
}

/** What can be asked of a workbook's annexes; null where there is nothing to make it from. */
export interface LedgerQuestions {
  /** Reads the sheets that go along: whatever else is asked is asked of them. */
  readonly read: Exchange<LedgerReading, LedgersRead>;
  readonly filled: Exchange<FillWish, FillAhead | null>;
  readonly next: Exchange<{ readonly keepAccepted: boolean }, NextAhead | null>;
  readonly sheets: Exchange<Making, MadeHeads | null>;
  /** Some cells of a sheet that was made last. */
  readonly cells: Exchange<{ readonly sheet: number; readonly from: number }, readonly BlueprintCell[]>;
  readonly "in-place": Exchange<FillWish, (SheetWrites & { readonly added: Blueprint | null }) | null>;
  /** A template file's sheets go along. */
  readonly "own-file": Exchange<FillWish, { readonly plan: TemplatePlan; readonly rows: number } | null>;
  /** Sheets 归档 go along. */
  readonly archive: Exchange<
    Day,
    | { readonly added: MadeHeads }
    | { readonly writes: readonly CellWrite[]; readonly rows: number; readonly updated: number }
    | null
  >;
  readonly checklists: Exchange<readonly string[], readonly (ArchiveOptions | null)[]>;
  /** Looks for lists in the sheets that go along, as of a day, and keeps them. */
  readonly lists: Exchange<Day, { readonly rows: number; readonly batch: string } | null>;
  readonly "list-entries": Exchange<
    ListWish,
    { readonly entries: number; readonly undated: number; readonly notes: readonly string[] }
  >;
  readonly "list-into": Exchange<ListWish, SheetWrites | null>;
  readonly compared: Exchange<ListWish, readonly ComparisonGroup[] | null>;
}

/** The name of a question. */
export type QuestionKind = keyof LedgerQuestions;
/** What a question is asked of. */
export type Given<Kind extends QuestionKind> = LedgerQuestions[Kind]["given"];
/** What is answered to it. */
export type Answer<Kind extends QuestionKind> = LedgerQuestions[Kind]["answer"];
