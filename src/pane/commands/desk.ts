import type { Day } from "../../dates/day";
import type { Grid } from "../../sheets/grid";
import type { Blueprint } from "../../sheets/blueprint";
import type { Workbook } from "../../workbooks/port";
import type { Judge } from "../judge/judge";
import type { Ledgers } from "../ledgers/ledgers";
import type { TemplatePlan } from "../ledgers/questions";
import type { KnownWords } from "../judge/known-words";
import type { Notice, PaneState } from "../state/pane-state";
import type { Store } from "../state/store";

/** A template file of the clerk's, read once. */
export interface OpenTemplate {
  readonly grids: readonly Grid[];
  /** Hands the filled template over as a new workbook or file; the file itself stays as it is. */
  fill(plan: TemplatePlan): Promise<void>;
}

/** What is sent of the open file: chosen sheets, without marks, reasons and settings. */
export interface Submission {
  /** The worksheets that there are to choose from. */
  sheets(): readonly { readonly name: string; readonly visible: boolean }[];
  /** Hands these over (null: the whole file) and tells the new file's name. */
  save(sheets: readonly string[] | null): Promise<string>;
}

/** What the page around the pane has to offer. */
export interface Surroundings {
  /** The annexes of the open workbook, in a thread of their own. */
  readonly ledgers: Ledgers;
  today(): Day;
  /** The moment, as a report states it. */
  now(): string;
  /** Reads last quarter's workbook from a file of the clerk's choice. */
  readWorkbook(file: File): Promise<readonly Grid[]>;
  /** Opens a template file of the clerk's; absent where the page cannot. */
  readonly openTemplate?: (file: File) => Promise<OpenTemplate>;
  /** Opens the sample ledger; absent where the page cannot. */
  readonly openSample?: () => Promise<void>;
  /**
   * What is kept in the workbook may be gone after saving (some Excels on a Mac keep custom XML in memory only,
   * OfficeDev/office-js #6091).
   */
  readonly memoryInDoubt?: boolean;
  /** Program, system and engine that the page runs in, a line each, for a maintainer far away. */
  describe(): readonly string[];
  /**
   * Hands a page of HTML to the browser to be saved; absent where a web view saves no files (Excel on a Mac,
   * OfficeDev/office-js #2700).
   */
  readonly savePage?: (fileName: string, html: string | Blob) => void;
  /**
   * Hands new sheets over as a workbook of their own: to the browser to be saved, or, where a web view saves no files,
   * opened as a new workbook. Tells which.
   */
  saveWorkbook(fileName: string, blueprints: readonly Blueprint[]): Promise<"saved" | "opened">;
  /** Keeps drafts of unsaved edits on this machine; absent where the program itself keeps them. */
  readonly drafts?: { isOn(): boolean; set(on: boolean): Promise<void> };
  /** 另存报送件; absent where the page has no file, as in Excel. */
  readonly submission?: Submission;
  /** Hands a made file to the browser to be saved; absent there, too. */
  readonly saveFile?: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** What the pane's commands and its components work with; one per open workbook. */
export interface Desk extends Store<PaneState> {
  readonly workbook: Workbook;
  readonly judge: Judge;
  /** The findings in words, as far as anybody looks at them. */
  readonly words: KnownWords;
  readonly surroundings: Surroundings;
  /** Fires when the clerk gives up what is under way. */
  readonly signal: AbortSignal;
  /** Carries a command out. Never rejects: what it comes to stands in the state, most often as a notice. */
  run<Given extends readonly unknown[]>(command: Command<Given>, ...given: Given): Promise<void>;
  /** Gives up what is under way. */
  cancel(): void;
}

/** Something that can be asked of the pane. */
export interface Command<Given extends readonly unknown[] = []> {
  /**
   * in turn (where nothing else is said): after whatever is under way, so that a check never meets a fix halfway;
   * instead: in turn too, but what is under way is given up; at once: beside it.
   */
  readonly order?: "in turn" | "instead" | "at once";
  /** What is shown as soon as it is asked for, though it may have to wait for its turn. */
  asked?(desk: Desk): void;
  /** What was not done, said before the reason: “没有改：…”. */
  readonly failed?: (...given: Given) => string;
  /**
   * Does it; returns what the notice line is to say, or null where the pane shows it otherwise. Calls others by
   * `perform`, not by `run`.
   */
  perform(desk: Desk, ...given: Given): Promise<Notice | null>;
}
