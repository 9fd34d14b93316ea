import type { CheckOptions } from "../../checking/run";
import { parseIso } from "../../dates/day";
import type { Progress, SheetChange } from "../../workbooks/port";
import { breath } from "../../workbooks/breath";
import { WorkbookProblem } from "../../workbooks/problem";
import type { KeptFinding } from "../judge/finding-numbers";
import { cancelled, checked, failed, reading, rechecked } from "../state/transitions";
import type { Command, Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { remark } from "./mark";
import { recall } from "./recall";

/** 检查: the whole workbook; the clerk's selection stays where it is. */
export const checkWorkbook: Command = {
  order: "instead",
  // Excel may be slow to answer what was asked before: the clerk sees the check, and its 取消, at once.
  asked({ change, signal }) {
    change(reading(null));
    signal.addEventListener("abort", () => change(cancelled), { once: true });
  },
  async perform(desk) {
    await recall(desk);
    if (!desk.signal.aborted) await checkAll(desk);
    return null;
  },
};

/**
 * Judges again what an edit changed. It writes nothing into the workbook, marks neither: each write would take the
 * clerk's own Ctrl+Z away (below ExcelApi 1.19), or come before it. Calls `again` where the clerk is already editing
 * the next cell.
 */
export const followEdits: Command<[changes: readonly SheetChange[], again: () => void]> = {
  async perform(desk, changes, again) {
    const { judgement, settings } = desk.state();
    if (!judgement) return null;
    if (!settings.live) desk.change({ stale: true });
    else if ((await recheck(desk, changes)) === "editing") again();
    return null;
  },
};

/** Checks everything, and marks what was found where the clerk wants that. */
export async function checkAll(desk: Desk): Promise<void> {
  const { workbook, judge, signal, change } = desk;
  const unread: string[] = [];
  change(reading(null));
  try {
    const progress = (now: Progress): void => change(reading(now));
    const leftOut = (sheet: string): void => void unread.push(sheet);
    const grids = await unlessAborted(signal, workbook.sheets({ signal, progress, leftOut }));
    change({ phase: { kind: "judging" }, unread });
    change(checked(await judge.check(grids, optionsOf(desk), signal, await keptOf(desk)), false));
  } catch (error) {
    change(signal.aborted ? cancelled : failed(sentenceFor(error)));
    return;
  }
  // The list is drawn first.
  await breath();
  await remark(desk);
}

/** More rows than these are not handed over in one go: the whole workbook is, in parts. */
const mostRejudged = 2_000;

/**
 * Judges again what changed, quietly: the list stays, nothing is announced. A change of more than rows needs the whole
 * workbook.
 */
export async function recheck(desk: Desk, changes: readonly SheetChange[]): Promise<"done" | "editing"> {
  const { workbook, judge, signal, change } = desk;
  change({ rechecking: true });
  try {
    for (const { sheet, rows } of changes) {
      const isFew = rows !== null && rows.to - rows.from < mostRejudged;
      const changed = isFew ? await workbook.rows(sheet, rows.from, rows.to) : null;
      const judgement = changed && (await judge.recheck(changed));
      if (!judgement) {
        const grids = await unlessAborted(signal, workbook.sheets({ signal, leaveUndo: true }));
        change(checked(await judge.check(grids, optionsOf(desk), signal, await keptOf(desk)), true));
        break;
      }
      change(rechecked(judgement));
    }
    return "done";
  } catch (error) {
    const editing = error instanceof WorkbookProblem && error.reason === "editing-cell";
    if (!signal.aborted && !editing) change({ stale: true });
    change(cancelled);
    return editing ? "editing" : "done";
  }
}

/** The finding whose card is open: it keeps its number where it is found again. */
async function keptOf({ state, words, judge }: Desk): Promise<KeptFinding | null> {
  const { open } = state();
  if (open === null) return null;
  const finding = words.of(open) ?? (await judge.inWords([open]))[0];
  return finding ? { number: finding.number, identity: finding.identity } : null;
}

/** What the clerk chose, as a check takes it. */
export function optionsOf({ state, surroundings }: Desk): CheckOptions {
  const { settings, corrections, waivers, previous } = state();
  const today = surroundings.today();
  const asOf = settings.asOf === "sheet" ? null : settings.asOf === "today" ? today : parseIso(settings.asOf.on);
  return { today, corrections, waivers, ...(asOf ? { asOf } : {}), ...(previous ? { previous: previous.grids } : {}) };
}

/** A request already with Excel cannot be called back; 取消 does not wait for its answer. */
function unlessAborted<Result>(signal: AbortSignal, result: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    result.then(resolve, reject);
    const abort = (): void => reject(new DOMException("aborted", "AbortError"));
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
