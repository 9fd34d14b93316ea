import type { Finding, Fix } from "../../checking/finding";
import { safeFixes, writesOf, type ChosenFix } from "../../checking/fixes";
import type { Outcome, SheetChange } from "../../workbooks/port";
import { recheck } from "./check";
import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { skippedSentence } from "./outcome-words";
import { listedIn } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { words } from "../words";

/** Rows that our writes touched, latest last, so that 撤销 knows what to judge again. */
const touched = new WeakMap<Desk, (readonly SheetChange[])[]>();

/** The safe fixes of the sheets on the list that can be made together. */
export function safeFixesIn({ judgement, scope }: Pick<PaneState, "judgement" | "scope">): ChosenFix[] {
  if (!judgement) return [];
  const sheets = judgement.sheets.filter((_, at) => scope === "all" || judgement.current.includes(at));
  return safeFixes({ ...judgement, sheets });
}

/** 修正: makes one fix; the next finding's card opens and takes the focus. */
export async function fixOne(desk: Desk, finding: Finding, fix: Fix, signal: AbortSignal): Promise<void> {
  const order = listedIn(desk.state());
  const at = order.findIndex(({ identity }) => identity === finding.identity);
  const next = order[at + 1] ?? order[at - 1];
  const [first] = fix.writes;
  const said = first ? words.fixed.one(first.cell, first.from || words.empty, first.to) : words.fixed.many(1);
  if (!(await written(desk, [{ finding, fix }], said, signal))) return;
  const still = next && listedIn(desk.state()).some(({ identity }) => identity === next.identity);
  desk.dispatch({ type: "open", identity: still ? next.identity : null, focus: true });
}

/** 全部安全修正: makes all of them in one write. */
export async function fixAllSafe(desk: Desk, signal: AbortSignal): Promise<void> {
  const chosen = safeFixesIn(desk.state());
  desk.dispatch({ type: "choose", choice: { dialog: { kind: "none" } } });
  await written(desk, chosen, null, signal);
}

/** 撤销: puts back what the last write changed, in cells that nobody changed since. */
export async function undoLast(desk: Desk, signal: AbortSignal): Promise<void> {
  await tried(desk, words.fixed.notUndone, async () => {
    const outcome = await desk.workbook.undo();
    desk.dispatch({ type: "wrote", writes: -1 });
    const sentence = skippedSentence(outcome, words.fixed.notUndone);
    const text = outcome.done > 0 ? words.fixed.undone(outcome.done) : words.fixed.nothingToUndo;
    desk.dispatch({ type: "notice", notice: sentence ? { tone: "warning", text: sentence } : { tone: "ok", text } });
    await recheck(desk, touched.get(desk)?.pop() ?? [], signal);
  });
}

async function written(
  desk: Desk,
  chosen: readonly ChosenFix[],
  said: string | null,
  signal: AbortSignal,
): Promise<boolean> {
  return tried(desk, words.fixed.notDone, async () => {
    const outcome = await desk.workbook.write(chosen.flatMap(writesOf));
    if (outcome.done > 0) {
      desk.dispatch({ type: "wrote", writes: 1 });
      touched.set(desk, [...(touched.get(desk) ?? []), rowsOf(chosen)]);
    }
    desk.dispatch({ type: "notice", notice: noticeOf(outcome, said) });
    await recheck(desk, rowsOf(chosen), signal);
    return outcome.done > 0;
  });
}

function noticeOf(outcome: Outcome, said: string | null): PaneState["notice"] {
  const left = new Set(outcome.skipped.map(({ group, cell }) => group ?? JSON.stringify(cell))).size;
  const sentence = skippedSentence(outcome, outcome.done > 0 ? words.fixed.some(left) : words.fixed.notDone);
  if (outcome.done === 0) return { tone: "warning", text: sentence ?? words.fixed.notDone };
  const done = said ?? words.fixed.many(outcome.done);
  return sentence
    ? { tone: "warning", text: `${done}；${sentence}`, undo: true }
    : { tone: "ok", text: done, undo: true };
}

function rowsOf(chosen: readonly ChosenFix[]): SheetChange[] {
  const bySheet = new Map<string, { from: number; to: number }>();
  for (const { place } of chosen.flatMap(({ fix }) => fix.writes)) {
    const rows = bySheet.get(place.sheet);
    bySheet.set(place.sheet, {
      from: Math.min(rows?.from ?? place.row, place.row),
      to: Math.max(rows?.to ?? place.row, place.row),
    });
  }
  return [...bySheet].map(([sheet, rows]) => ({ sheet, rows }));
}

async function tried<Result>(desk: Desk, what: string, task: () => Promise<Result>): Promise<Result | false> {
  try {
    return await task();
  } catch (error) {
    desk.dispatch({ type: "notice", notice: { tone: "error", text: `${what}：${sentenceFor(error)}` } });
    return false;
  }
}
