import type { CheckOptions } from "../../checking/run";
import { parseIso } from "../../dates/day";
import type { SheetChange } from "../../workbooks/port";
import { cancelled, checked, failed, reading, rechecked } from "../state/transitions";
import type { Command, Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { remark } from "./mark";
import { recall } from "./recall";

/** 检查: the whole workbook; the clerk's selection stays where it is. */
export const checkWorkbook: Command = {
  order: "instead",
  async perform(desk) {
    await recall(desk);
    await checkAll(desk);
    return null;
  },
};

/** Judges again what an edit changed. */
export const followEdits: Command<[changes: readonly SheetChange[]]> = {
  async perform(desk, changes) {
    await recheck(desk, changes);
    return null;
  },
};

/** Checks everything. Quietly: on behalf of an edit, without taking the list away. */
export async function checkAll(desk: Desk, quietly = false): Promise<void> {
  const { workbook, judge, signal, change } = desk;
  change(quietly ? { rechecking: true } : reading(null));
  try {
    const grids = await unlessAborted(
      signal,
      workbook.sheets({ signal, progress: (progress) => (quietly ? undefined : change(reading(progress))) }),
    );
    if (!quietly) change({ phase: { kind: "judging" } });
    change(checked(await judge.check(grids, optionsOf(desk), signal), quietly));
  } catch (error) {
    change(signal.aborted ? cancelled : failed(sentenceFor(error)));
    return;
  }
  await remark(desk);
}

/** Judges again what changed; a change of more than rows needs a whole check. */
export async function recheck(desk: Desk, changes: readonly SheetChange[]): Promise<void> {
  const { workbook, judge, signal, change } = desk;
  change({ rechecking: true });
  try {
    for (const { sheet, rows } of changes) {
      const changed = rows && (await workbook.rows(sheet, rows.from, rows.to));
      const judgement = changed && (await judge.recheck(changed));
      if (!judgement) return await checkAll(desk, true);
      change(rechecked(judgement));
    }
  } catch {
    if (!signal.aborted) change({ stale: true });
    change(cancelled);
    return;
  }
  await remark(desk);
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
