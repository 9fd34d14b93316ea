import type { CheckOptions } from "../../checking/run";
import { parseIso } from "../../dates/day";
import type { SheetChange } from "../../workbooks/port";
import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { remark } from "./mark";

/** Checks the whole workbook; the clerk's selection stays where it is. Quietly: on behalf of an edit, without taking the list away. */
export async function checkAll(desk: Desk, signal: AbortSignal, quietly = false): Promise<void> {
  const { workbook, judge, dispatch } = desk;
  dispatch(quietly ? { type: "choose", choice: { rechecking: true } } : { type: "reading", progress: null });
  try {
    const grids = await unlessAborted(
      signal,
      workbook.sheets({
        signal,
        progress: (progress) => (quietly ? undefined : dispatch({ type: "reading", progress })),
      }),
    );
    if (!quietly) dispatch({ type: "judging" });
    const judgement = await judge.check(grids, optionsOf(desk), signal);
    dispatch({ type: "checked", judgement, quietly });
  } catch (error) {
    if (signal.aborted) dispatch({ type: "cancelled" });
    else dispatch({ type: "failed", sentence: sentenceFor(error) });
    return;
  }
  await remark(desk);
}

/** Judges again what changed; a change of more than rows needs a whole check. */
export async function recheck(desk: Desk, changes: readonly SheetChange[], signal: AbortSignal): Promise<void> {
  const { workbook, judge, dispatch } = desk;
  dispatch({ type: "choose", choice: { rechecking: true } });
  try {
    for (const { sheet, rows } of changes) {
      const changed = rows && (await workbook.rows(sheet, rows.from, rows.to));
      const judgement = changed && (await judge.recheck(changed));
      if (!judgement) return await checkAll(desk, signal, true);
      dispatch({ type: "rechecked", judgement });
    }
  } catch {
    if (!signal.aborted) dispatch({ type: "choose", choice: { stale: true } });
    dispatch({ type: "cancelled" });
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
