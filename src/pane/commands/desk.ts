import type { Day } from "../../dates/day";
import type { Grid } from "../../sheets/grid";
import type { Blueprint, SheetFill } from "../../sheets/blueprint";
import type { Workbook } from "../../workbooks/port";
import type { Judge } from "../judge/judge";
import type { Action } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";

/** What is to become of a template file: cells to fill, and a sheet to add. */
export interface TemplatePlan {
  readonly fills: readonly SheetFill[];
  readonly added: Blueprint | null;
}

/** What the page around the pane has to offer. */
export interface Surroundings {
  today(): Day;
  /** The moment, as a report states it. */
  now(): string;
  /** Reads last quarter's workbook from a file of the clerk's choice. */
  readWorkbook(file: File): Promise<readonly Grid[]>;
  /** Fills a template file of the clerk's and hands the result over as a new workbook or file; absent where the page cannot. False where the plan finds no place in it. */
  readonly fillTemplate?: (file: File, plan: (grids: readonly Grid[]) => TemplatePlan | null) => Promise<boolean>;
  /** Opens the sample ledger; absent where the page cannot. */
  readonly openSample?: () => Promise<void>;
  /** Hands a page of HTML to the clerk as a file. */
  savePage(fileName: string, html: string): void;
}

/** What the pane's commands work with. */
export interface Desk {
  readonly workbook: Workbook;
  readonly judge: Judge;
  readonly surroundings: Surroundings;
  state(): PaneState;
  dispatch(action: Action): void;
  /** One request after another: a check never meets a fix halfway. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result>;
}
