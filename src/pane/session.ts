import type { Finding, Fix } from "../checking/finding";
import type { CellPlace } from "../sheets/grid";
import type { LayoutCorrection } from "../sheets/layout";
import type { Workbook } from "../workbooks/port";
import { checkAll, recheck } from "./commands/check";
import type { Desk, Surroundings } from "./commands/desk";
import { fixAllSafe, fixOne, undoLast } from "./commands/fix";
import type { Judge } from "./judge/judge";
import { insertBlank } from "./commands/insert-blank";
import { keepCorrection, keepSettings } from "./commands/keep";
import { setMarks } from "./commands/mark";
import { listen } from "./commands/listen";
import { reveal, show, step } from "./commands/navigate";
import type { KeptWaiver, Settings } from "./state/pane-state";
import { choosePrevious } from "./commands/previous-quarter";
import { recallingInto } from "./commands/recall";
import { insertReport, saveReportPage } from "./commands/report";
import { createStore, type Store } from "./state/store";
import { oneAfterAnother } from "./commands/turns";
import { takeBack, waive } from "./commands/waive";

/** The pane's state and what can be asked of it; one per open workbook. */
export interface Session extends Store {
  readonly desk: Desk;
  /** Recalls what the workbook remembers and listens to it; returns what ends that. */
  start(): () => void;
  check(): Promise<void>;
  cancel(): void;
  fix(finding: Finding, fix: Fix): Promise<void>;
  fixAllSafe(): Promise<void>;
  undo(): Promise<void>;
  waive(finding: Finding, reason: string): Promise<void>;
  takeBack(waiver: Pick<KeptWaiver, "identity" | "value">): Promise<void>;
  setMarks(on: boolean): Promise<void>;
  change(settings: Partial<Settings>): Promise<void>;
  correct(sheet: string, correction: LayoutCorrection | null): Promise<void>;
  choosePrevious(file: File | null): Promise<void>;
  /** Opens a finding's card and goes to its cell. */
  show(finding: Finding): Promise<void>;
  reveal(cell: CellPlace): Promise<void>;
  /** 上一个 (-1), 下一个 (1). */
  step(by: -1 | 1): Promise<void>;
  insertReport(): Promise<void>;
  /** A blank annex as a new sheet. */
  insertBlank(annex: 1 | 2 | 3 | 4): Promise<void>;
  savePage(): Promise<void>;
}

/** A session over a workbook, judged by a judge. */
export function createSession(workbook: Workbook, judge: Judge, surroundings: Surroundings): Session {
  const store = createStore();
  const desk: Desk = { workbook, judge, surroundings, ...store, inTurn: oneAfterAnother() };
  const { inTurn } = desk;
  let running = new AbortController();
  const cancel = (): void => {
    running.abort();
    running = new AbortController();
  };
  const recall = recallingInto(desk);
  const check = (): Promise<void> => {
    cancel();
    const { signal } = running;
    return inTurn(() => recall().then(() => checkAll(desk, signal)));
  };
  return {
    desk,
    ...store,
    start: () => {
      void inTurn(recall);
      return listen(desk, (changes) => inTurn(() => recheck(desk, changes, running.signal)));
    },
    check,
    cancel,
    fix: (finding, fix) => inTurn(() => fixOne(desk, finding, fix, running.signal)),
    fixAllSafe: () => inTurn(() => fixAllSafe(desk, running.signal)),
    undo: () => inTurn(() => undoLast(desk, running.signal)),
    waive: (finding, reason) => inTurn(() => waive(desk, finding, reason)),
    takeBack: (waiver) => inTurn(() => takeBack(desk, waiver)),
    setMarks: (on) => inTurn(() => setMarks(desk, on)),
    change: async (changed) => {
      await inTurn(() => keepSettings(desk, changed));
      if (changed.asOf !== undefined && desk.state().judgement) await check();
    },
    correct: async (sheet, correction) => {
      await inTurn(() => keepCorrection(desk, sheet, correction));
      await check();
    },
    choosePrevious: async (file) => {
      if (await inTurn(() => choosePrevious(desk, file))) await check();
    },
    show: (finding) => show(desk, finding),
    reveal: (cell) => reveal(desk, cell),
    step: (by) => step(desk, by),
    insertReport: () => inTurn(() => insertReport(desk)),
    insertBlank: (annex) => inTurn(() => insertBlank(desk, annex)),
    savePage: () => inTurn(() => saveReportPage(desk)),
  };
}
