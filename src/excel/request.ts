import { cellEditCode, codeOf, problemOf } from "./errors";
import type { Wait } from "../workbooks/port";
import type { Session } from "./session";

/** Runs a batch with Excel in the manner that suits the attempt. */
export type RunBatch = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** One attempt at what the clerk wants; it may be made again from its start. */
type Attempt<Result> = (run: RunBatch) => Promise<Result>;

/** Milliseconds between two attempts where Excel does not hold requests back. */
const interval = 500;

/**
 * Milliseconds after which the clerk is told that Excel has not answered: on a Mac every request hangs while a file
 * dialog is open.
 */
const answerWithin = 20_000;

/** Whether this Excel has a version of ExcelApi, "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Makes an attempt; while the clerk edits a cell it waits until that ends, and says so. Errors come out as Excel's,
 * those of an edit that did not end with one code.
 */
export async function asked<Result>(
  session: Session,
  attempt: Attempt<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  try {
    return await attempt(runWith(session, options));
  } catch (error) {
    if (!mayBeEditing(error)) throw error;
  }
  const held = runWith(session, { ...options, delayForCellEdit: true });
  const until = performance.now() + session.patience;
  tell(session, "editing-cell");
  try {
    for (;;) {
      const outcome = await unlessEditing(() => attempt(held));
      if (outcome) return outcome.result;
      if (performance.now() >= until) throw new CellEditing();
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
  } finally {
    tell(session, null);
  }
}

/** As `asked`, for one batch that only reads; what Excel refuses comes out as a WorkbookProblem. */
export async function readingOnly<Result>(
  session: Session,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await asked(session, (run) => run(batch));
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * For one batch that only reads, on behalf of an edit: it does not wait, for while it did nothing that the clerk asks
 * for could begin.
 */
export async function readingAtOnce<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemOf(mayBeEditing(error) ? new CellEditing() : error);
  }
}

/**
 * As `asked`, as one step of Excel's own undo where host (ExcelApi 1.20) and client both know how. Some steps cannot be
 * part of a group (D excel-add-ins-undo-capabilities.md): then without.
 */
export async function writing<Result>(session: Session, attempt: Attempt<Result>): Promise<Result> {
  if (!session.undoGroups || !knowsUndoGroups()) return asked(session, attempt);
  try {
    return await asked(session, attempt, { mergeUndoGroup: true });
  } catch (error) {
    if (codeOf(error) !== "UndoNotSupported") throw error;
    session.undoGroups = false;
    return asked(session, attempt);
  }
}

/** The clerk went on editing a cell for longer than we wait. */
class CellEditing extends Error {
  readonly code = cellEditCode;
}

function runWith(session: Session, options: Excel.RunOptions): RunBatch {
  return (batch) => answered(session, Object.keys(options).length > 0 ? Excel.run(options, batch) : Excel.run(batch));
}

/** Says so where an answer is long in coming, and when it has come after all. */
async function answered<Result>(session: Session, request: Promise<Result>): Promise<Result> {
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    tell(session, "no-answer");
  }, answerWithin);
  try {
    return await request;
  } finally {
    clearTimeout(timer);
    if (told) tell(session, null);
  }
}

async function unlessEditing<Result>(make: () => Promise<Result>): Promise<{ readonly result: Result } | null> {
  try {
    return { result: await make() };
  } catch (error) {
    if (mayBeEditing(error) && (codeOf(error) === cellEditCode || (await refusesEverything()))) return null;
    throw error;
  }
}

/** InvalidOperation stands for a cell being edited (D excel-add-ins-delay-in-cell-edit.md) and for much else. */
function mayBeEditing(error: unknown): boolean {
  const code = codeOf(error);
  return code === cellEditCode || code === "InvalidOperation";
}

/** A request that can be refused for no other reason tells. */
async function refusesEverything(): Promise<boolean> {
  return Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return false;
  }).catch(mayBeEditing);
}

function tell(session: Session, wait: Wait | null): void {
  for (const listener of session.waiting) listener(wait);
}

/**
 * A self-hosted client may be years older than its host, which alone answers isSetSupported: look for a neighbour of
 * the option (1.19).
 */
function knowsUndoGroups(): boolean {
  return supports("1.20") && "getDisplayedCellProperties" in Excel.Range.prototype;
}
