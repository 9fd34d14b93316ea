import type { Outcome, SkipReason, Skipped } from "../../workbooks/port";
import type { CellChange } from "./journal";
import { type CellSeen, lookAtCells } from "./look-at-cells";
import { type CellPut, askPuts } from "./put-cells";
import { writing } from "../request";
import type { Session } from "../session";

/** Puts back what a write changed, in cells that still hold what we wrote, in two round trips. */
export function restore(session: Session, changes: readonly CellChange[]): Promise<Outcome> {
  return writing(session, (run) => run((context) => restoreIn(context, session, changes)));
}

async function restoreIn(
  context: Excel.RequestContext,
  session: Session,
  changes: readonly CellChange[],
): Promise<Outcome> {
  const lookOf = await lookAtCells(
    context,
    session,
    changes.map(({ cell }) => cell),
  );
  const looked = changes.map((change) => ({ change, look: lookOf(change.cell) }));
  const able = looked.filter(({ change, look }) => !reasonAgainst(change, look));
  askPuts(
    context,
    able.map(({ change, look }) => putBack(change, look)),
    session.ownChanges,
  );
  if (able.length > 0) await context.sync();
  const skipped = looked.flatMap(({ change, look }): Skipped[] => {
    const reason = reasonAgainst(change, look);
    return reason ? [{ sheet: change.cell.sheet, cell: change.cell, reason }] : [];
  });
  return { done: able.length, skipped };
}

function reasonAgainst({ after }: CellChange, look: CellSeen): SkipReason | null {
  return look.barred ?? (look.value === after ? null : "changed-meanwhile");
}

function putBack({ cell, before, formatBefore, formatAfter }: CellChange, look: CellSeen): CellPut {
  const numberFormat = formatAfter === null ? null : formatBefore;
  return { cell, value: before, numberFormat, formatThen: numberFormat ?? look.numberFormat, alone: look.amongHidden };
}
