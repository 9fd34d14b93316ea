import type { CellWrite, Outcome, SkipReason, Skipped } from "../../workbooks/port";
import { codeOf, undone } from "../errors";
import { grouped } from "../../workbooks/grouped";
import { type CellChange, enterJournal } from "./journal";
import { type CellSeen, lookAtCells } from "./look-at-cells";
import { type CellPut, askPuts } from "./put-cells";
import { type RunBatch, writing } from "../request";
import { restore } from "./restore";
import type { Session } from "../session";

interface Checked {
  readonly write: CellWrite;
  readonly look: CellSeen;
  readonly reason: SkipReason | null;
}

/** So many blocks of one cell make a request of some 3.5 MB. */
const putsPerRequest = 6_000;

/**
 * Guarded writes in two round trips (one more per 6,000 scattered cells): how the cells stand, then those that still
 * hold what was expected.
 */
export async function writeCells(session: Session, writes: readonly CellWrite[]): Promise<Outcome> {
  if (writes.length === 0) return { done: 0, skipped: [] };
  try {
    return await writing(session, (run) => writeOnce(session, writes, run));
  } catch (error) {
    return undone(
      error,
      writes.map(({ cell }) => cell.sheet),
    );
  }
}

async function writeOnce(session: Session, writes: readonly CellWrite[], run: RunBatch): Promise<Outcome> {
  const changes: CellChange[] = [];
  try {
    const outcome = await run((context) => writeIn(context, session, writes, changes));
    enterJournal(session.journal, changes);
    return outcome;
  } catch (error) {
    // Excel stops at the failing cell; what it had written before is taken back, or a fix would be half done.
    if (codeOf(error) !== null && changes.length > 0) await restore(session, changes).catch(() => undefined);
    throw error;
  }
}

async function writeIn(
  context: Excel.RequestContext,
  session: Session,
  writes: readonly CellWrite[],
  changes: CellChange[],
): Promise<Outcome> {
  const look = await lookAtCells(
    context,
    session,
    writes.map(({ cell }) => cell),
  );
  const checked = allOrNothing(writes.map((write) => checkedWrite(write, look(write.cell))));
  await putAll(context, session, checked.todo, changes);
  return { done: checked.todo.length, skipped: checked.skipped };
}

async function putAll(
  context: Excel.RequestContext,
  session: Session,
  todo: readonly Checked[],
  changes: CellChange[],
): Promise<void> {
  for (let from = 0; from < todo.length; from += putsPerRequest) {
    const part = todo.slice(from, from + putsPerRequest).map(({ write, look }) => ({ look, put: putOf(write, look) }));
    const valuesNow = askPuts(
      context,
      part.map(({ put }) => put),
      session.ownChanges,
    );
    // Known before the request is sent, so that a run cut off half-way can be taken back.
    const planned = part.map(({ look, put }) => changeOf(put, look));
    changes.push(...planned);
    await flush(context);
    const now = valuesNow();
    changes.splice(
      -planned.length,
      planned.length,
      ...part.map(({ look, put }) => ({ ...changeOf(put, look), after: now.get(put) ?? null })),
    );
  }
}

async function flush(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

function checkedWrite(write: CellWrite, look: CellSeen): Checked {
  const holdsFormula = typeof look.formula === "string" && look.formula.startsWith("=") && look.formula !== look.value;
  const changed = look.value !== write.expected;
  return {
    write,
    look,
    reason: look.barred ?? (holdsFormula ? "holds-formula" : changed ? "changed-meanwhile" : null),
  };
}

/** A fix with one cell that cannot be written is left out whole. */
function allOrNothing(checked: readonly Checked[]): { readonly todo: Checked[]; readonly skipped: Skipped[] } {
  const groups = [...grouped(checked, ({ write }) => write.group).values()];
  const [able, unable] = [
    groups.filter((group) => group.every(({ reason }) => !reason)),
    groups.filter((group) => group.some(({ reason }) => reason)),
  ];
  const skipped = unable
    .flat()
    .flatMap(({ write: { cell, group }, reason }) => (reason ? [{ sheet: cell.sheet, cell, group, reason }] : []));
  return { todo: able.flat(), skipped };
}

function putOf({ cell, value, numberFormat }: CellWrite, look: CellSeen): CellPut {
  return {
    cell,
    value,
    numberFormat: numberFormat ?? null,
    formatThen: numberFormat ?? look.numberFormat,
    alone: look.amongHidden,
  };
}

function changeOf({ cell, value, numberFormat }: CellPut, look: CellSeen): CellChange {
  return { cell, before: look.value, formatBefore: look.numberFormat, after: value, formatAfter: numberFormat };
}
