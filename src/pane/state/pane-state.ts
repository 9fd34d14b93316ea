import type { Waiver } from "../../checking/finding";
import type { Grid } from "../../sheets/grid";
import type { LayoutCorrection } from "../../sheets/layout";
import type { Severity } from "../../annexes/severity";
import type { Progress, SheetChange, Wait } from "../../workbooks/port";
import { initialDeadlines, type DeadlinesState } from "../deadlines/state";
import type { Judgement, Scope } from "../judge/judge";
import { initialSummary, type SummaryState } from "../summary/state";
import type { OpenCells } from "./open-cells";
import { initialTemplates, type TemplatesState } from "../templates/state";

/** The tabs in their order. */
export const tabs = ["check", "deadlines", "summary", "templates", "settings"] as const;

export type Tab = (typeof tabs)[number];

export type Grouping = "row" | "rule" | "column";

/** How far a check is. */
export type Phase =
  | { readonly kind: "first" }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  | { readonly kind: "judging" }
  | { readonly kind: "checked" }
  | { readonly kind: "failed"; readonly sentence: string };

/** A waiver as the workbook remembers it: with what it was about, so that one that ended can still be told apart. */
export interface WaiverInBook extends Waiver {
  readonly about?: { readonly enterprise: string | null; readonly title: string; readonly cell: string };
}

/** What the clerk set for this workbook; it travels with the file. */
export interface Settings {
  /** By which day sheets are judged: their own 填报时间, the clerk's calendar, or a day of choice (YYYY-MM-DD). */
  readonly asOf: "sheet" | "today" | { readonly on: string };
  /** Judge again while the sheet is edited. */
  readonly live: boolean;
  /** Highlight the findings in the sheet. */
  readonly marks: boolean;
}

export type Corrections = Readonly<Record<string, LayoutCorrection>>;

/** Last quarter's workbook as the clerk chose it. */
export interface PreviousQuarter {
  readonly name: string;
  readonly grids: readonly Grid[];
}

/** One sentence about what was just done, or could not be. */
export interface Notice {
  readonly tone: "ok" | "warning" | "error";
  readonly text: string;
  /** Offers 撤销: of the last write, or of reasons given in one go. */
  readonly undo?: boolean | "waivers";
}

export type OpenDialog =
  | { readonly kind: "none" | "safe-fixes" | "report" | "deadlines" }
  | { readonly kind: "mapping"; readonly sheet: string };

/** Everything the pane shows. */
export interface PaneState {
  readonly tab: Tab;
  readonly phase: Phase;
  readonly judgement: Judgement | null;
  /** The sheet that the clerk went to last, and how often another came to the front; null before. */
  readonly front: { readonly sheet: string; readonly calls: number } | null;
  /** A re-check after an edit is under way. */
  readonly rechecking: boolean;
  /** The sheet changed since, and nobody judged it again. */
  readonly stale: boolean;
  /** What a request to Excel waits for; null where it does not. */
  readonly waiting: Wait | null;
  /** Sheets that could not be read: charts and macros. */
  readonly unread: readonly string[];
  readonly filter: Severity | null;
  readonly grouping: Grouping;
  readonly query: string;
  /** Numbers of the findings that hold what is searched for; null until the search has found them. */
  readonly matches: Int32Array | null;
  readonly scope: Scope;
  /** Number of the finding whose card is open. */
  readonly open: number | null;
  /** Counts up when the keyboard focus should go to the open finding. */
  readonly focusCalls: number;
  /** The reason for ignoring the open finding is being written. */
  readonly waiving: boolean;
  /** Our marks stand in the sheet, as far as we know. */
  readonly marked: boolean;
  /**
   * What the marks in the sheet were made from, so that an edit that changes none costs no request; null where that is
   * not known.
   */
  readonly markedFrom: OpenCells | null;
  /** Writes of ours that 撤销 can still take back, latest last, as the rows that each touched. */
  readonly undoable: readonly (readonly SheetChange[])[];
  readonly notice: Notice | null;
  readonly dialog: OpenDialog;
  readonly settings: Settings;
  /** The workbook was asked what it remembers. */
  readonly recalled: boolean;
  /** What it remembers is damaged or too large, and was passed over. */
  readonly memoryUnusable: boolean;
  readonly waivers: readonly WaiverInBook[];
  /** The reasons before several were given in one go; null where that is not the last thing done to them. */
  readonly waiversBefore: readonly WaiverInBook[] | null;
  readonly corrections: Corrections;
  readonly previous: PreviousQuarter | null;
  /** Last quarter's file as an earlier session had it: only its name is kept, and it is asked for again. */
  readonly previousName: string | null;
  /** Said once to a screen reader. */
  readonly announcement: string;
  readonly deadlines: DeadlinesState;
  readonly summary: SummaryState;
  readonly templates: TemplatesState;
}

export const defaultSettings: Settings = { asOf: "sheet", live: true, marks: true };

/** The pane as it opens. */
export const initialState: PaneState = {
  tab: "check",
  phase: { kind: "first" },
  judgement: null,
  front: null,
  rechecking: false,
  stale: false,
  waiting: null,
  unread: [],
  filter: null,
  grouping: "row",
  query: "",
  matches: null,
  scope: "current",
  open: null,
  focusCalls: 0,
  waiving: false,
  marked: false,
  markedFrom: null,
  undoable: [],
  notice: null,
  dialog: { kind: "none" },
  settings: defaultSettings,
  recalled: false,
  memoryUnusable: false,
  waivers: [],
  waiversBefore: null,
  corrections: {},
  previous: null,
  previousName: null,
  announcement: "",
  deadlines: initialDeadlines,
  summary: initialSummary,
  templates: initialTemplates,
};
