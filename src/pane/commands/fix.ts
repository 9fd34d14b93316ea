import type { Fix } from "../../checking/finding";
import { writesOf, type ChosenFix } from "../../checking/fixes";
import type { Outcome, SheetChange } from "../../workbooks/port";
import type { ListedFinding } from "../judge/judge";
import { listingOf } from "../state/listing-of";
import type { Notice } from "../state/pane-state";
import { opened, said } from "../state/transitions";
import { commandWords } from "./words";
import { words } from "../words";
import { recheck } from "./check";
import type { Command, Desk } from "./desk";
import { remark } from "./mark";
import { skippedSentence } from "./outcome-words";

/** 修正: makes one fix; the next finding's card opens and takes the focus. */
export const fixFinding: Command<[finding: ListedFinding, fix: Fix]> = {
  failed: () => commandWords.fixed.notDone,
  async perform(desk, finding, fix) {
    const listing = listingOf(desk.state());
    const at = listing?.positionOf(finding.number) ?? -1;
    const next = listing?.at(at + 1) ?? listing?.at(at - 1);
    const [first] = fix.writes;
    const done = first
      ? commandWords.fixed.one(first.cell, first.from || words.empty, first.to)
      : commandWords.fixed.many(1);
    if (!(await written(desk, [{ finding, fix }], done))) return null;
    const still = next && (listingOf(desk.state())?.positionOf(next.number) ?? -1) >= 0;
    desk.change(opened(still ? next.number : null, { focus: true }));
    return null;
  },
};

/** 全部安全修正: makes all of them in one write. */
export const fixAllSafe: Command = {
  failed: () => commandWords.fixed.notDone,
  async perform(desk) {
    desk.change({ dialog: { kind: "none" } });
    const chosen = await desk.judge.safeFixes(desk.state().scope, Infinity);
    if (chosen) await written(desk, chosen.fixes, null);
    return null;
  },
};

/** 撤销: puts back what the last write changed, in cells that nobody changed since. */
export const undoLast: Command = {
  failed: () => commandWords.fixed.notUndone,
  async perform(desk) {
    const outcome = await desk.workbook.undo();
    const rows = desk.state().undoable.at(-1) ?? [];
    desk.change(({ undoable }) => ({ undoable: undoable.slice(0, -1) }));
    const complaint = skippedSentence(outcome, commandWords.fixed.notUndone);
    const text = outcome.done > 0 ? commandWords.fixed.undone(outcome.done) : commandWords.fixed.nothingToUndo;
    desk.change(said(complaint ? { tone: "warning", text: complaint } : { tone: "ok", text }));
    await recheck(desk, rows);
    await remark(desk);
    return null;
  },
};

/**
 * Writes, says so before the rows are judged again, and returns whether anything was written. `done`: the sentence
 * where all was.
 */
async function written(desk: Desk, chosen: readonly ChosenFix[], done: string | null): Promise<boolean> {
  const outcome = await desk.workbook.write(chosen.flatMap(writesOf));
  const rows = rowsOf(chosen);
  if (outcome.done > 0) desk.change(({ undoable }) => ({ undoable: [...undoable, rows] }));
  desk.change(said(noticeOf(outcome, done)));
  await recheck(desk, rows);
  await remark(desk);
  return outcome.done > 0;
}

function noticeOf(outcome: Outcome, done: string | null): Notice {
  const left = new Set(outcome.skipped.map(({ group, cell }) => group ?? JSON.stringify(cell))).size;
  const complaint = skippedSentence(
    outcome,
    outcome.done > 0 ? commandWords.fixed.some(left) : commandWords.fixed.notDone,
  );
  if (outcome.done === 0) return { tone: "warning", text: complaint ?? commandWords.fixed.notDone };
  const text = done ?? commandWords.fixed.many(outcome.done);
  return complaint ? { tone: "warning", text: `${text}；${complaint}`, undo: true } : { tone: "ok", text, undo: true };
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
