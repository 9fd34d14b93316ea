import { markedAreas } from "../../workbooks/marks";
import type { Mark, Outcome, Skipped } from "../../workbooks/port";
import { codeOf, undone } from "../errors";
import { grouped } from "../../workbooks/grouped";
import { type AddedFormats, addFormats, raiseFormats, removeFormats } from "./mark-formats";
import { type RunBatch, writing } from "../request";
import type { Session } from "../session";
import { type SheetGuard, readGuards } from "./sheet-guards";
import { type SheetRules, readRules } from "./sheet-rules";
import { AddressCut, withShorterAddresses } from "../shorter-addresses";

/**
 * Highlights cells in place of all our earlier marks, in four round trips: protections, formats, the change, a look at
 * what came of it.
 */
export async function markCells(session: Session, marks: Iterable<Mark>): Promise<Outcome> {
  const bySheet = grouped(marks, ({ cell }) => cell.sheet);
  // Rectangles and addresses of a hundred thousand marks take a frame each: the pane gets its turn between them.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { outcome } = await changed(session, bySheet);
  return outcome;
}

/** Takes every mark of ours off, whoever made it, however Excel split it up. */
export async function unmarkCells(session: Session): Promise<Outcome> {
  const { outcome, cleared, unreadable } = await changed(session, new Map());
  return { ...outcome, done: cleared, ...(unreadable > 0 ? { unreadable } : {}) };
}

type Wanted = ReadonlyMap<string, readonly Mark[]>;

interface Change {
  readonly outcome: Outcome;
  /** Cells that lost a mark. */
  readonly cleared: number;
  readonly unreadable: number;
}

async function changed(session: Session, wanted: Wanted): Promise<Change> {
  try {
    return await writing(session, (run) => withShorterAddresses(session, () => changeOnce(session, wanted, run)));
  } catch (error) {
    // Of a conditional format, not of a sheet: those were just listed.
    const failure = codeOf(error) === "ItemNotFound" ? null : error;
    return { outcome: undone(failure, wanted.keys()), cleared: 0, unreadable: 0 };
  }
}

async function changeOnce(session: Session, wanted: Wanted, run: RunBatch): Promise<Change> {
  let before: ReadonlyMap<string, SheetRules> = new Map();
  try {
    return await run(async (context) => {
      const guards = await readGuards(context);
      before = await readRules(context, [...guards.keys()]);
      return changeIn(context, session, wanted, guards, before);
    });
  } catch (error) {
    await run((context) => sweep(context, before)).catch(() => undefined);
    throw error;
  }
}

async function changeIn(
  context: Excel.RequestContext,
  session: Session,
  wanted: Wanted,
  guards: ReadonlyMap<string, SheetGuard>,
  before: ReadonlyMap<string, SheetRules>,
): Promise<Change> {
  const open = [...guards.values()].filter(({ formattable }) => formattable).map(({ name }) => name);
  const touched = open.filter((name) => wanted.has(name) || oursOn(before, name) > 0);
  const removed = touched.flatMap((name) => removeFormats(before.get(name)?.ours ?? []));
  const added = new Map(touched.map((name) => [name, addMarks(context, session, name, wanted.get(name) ?? [])]));
  if (touched.length > 0) await context.sync();
  if (![...added.values()].every(({ complete }) => complete())) throw new AddressCut();
  const doubts = touched.length > 0 ? await verified(context, before, added) : [];
  const shut = [...guards.values()].filter(
    ({ name, formattable }) => !formattable && (wanted.has(name) || oursOn(before, name) > 0),
  );
  const gone = [...wanted.keys()].filter((name) => !guards.has(name));
  const skipped: Skipped[] = [
    ...shut.map(({ name: sheet }) => ({ sheet, reason: "protected" as const })),
    ...gone.map((sheet) => ({ sheet, reason: "sheet-missing" as const })),
    ...doubts,
  ];
  return {
    outcome: { done: open.reduce((sum, name) => sum + countOf(wanted.get(name) ?? []), 0), skipped },
    cleared: removed.reduce((sum, ranges) => sum + ranges.cellCount, 0),
    unreadable: [...before.values()].reduce((sum, rules) => sum + rules.unreadable, 0),
  };
}

function oursOn(rules: ReadonlyMap<string, SheetRules>, name: string): number {
  return rules.get(name)?.ours.length ?? 0;
}

function addMarks(context: Excel.RequestContext, session: Session, name: string, marks: readonly Mark[]): AddedFormats {
  const areas = markedAreas(marks, session.merges.get(name) ?? []);
  return addFormats(context.workbook.worksheets.getItem(name), areas, session.addressLimit);
}

/** What came of it: ours are those just made and stand on top, the others are as many as before. */
async function verified(
  context: Excel.RequestContext,
  before: ReadonlyMap<string, SheetRules>,
  added: ReadonlyMap<string, AddedFormats>,
): Promise<Skipped[]> {
  const after = await readRules(context, [...added.keys()]);
  const lowered = [...after].filter(([, rules]) => !rules.onTop);
  for (const [, { ours }] of lowered) raiseFormats(ours);
  const raised = lowered.length > 0 ? await raisedRules(context, lowered) : new Map<string, SheetRules>();
  return [...added].flatMap(([sheet, { count }]): Skipped[] => {
    const now = raised.get(sheet) ?? after.get(sheet);
    if (!now) return [{ sheet, reason: "failed" }];
    if (now.others < (before.get(sheet)?.others ?? 0)) return [{ sheet, reason: "formats-lost" }];
    if (now.ours.length > count) return [{ sheet, reason: "marks-left" }];
    if (now.ours.length < count) return [{ sheet, reason: "failed" }];
    return now.onTop ? [] : [{ sheet, reason: "covered" }];
  });
}

async function raisedRules(
  context: Excel.RequestContext,
  lowered: readonly (readonly [string, SheetRules])[],
): Promise<ReadonlyMap<string, SheetRules>> {
  await context.sync();
  return readRules(
    context,
    lowered.map(([name]) => name),
  );
}

/** After a run that failed half-way: takes away the formats without a formula that it left. */
async function sweep(context: Excel.RequestContext, before: ReadonlyMap<string, SheetRules>): Promise<void> {
  const names = [...before].filter(([, { empty }]) => empty.length === 0).map(([name]) => name);
  const after = await readRules(context, names);
  for (const { empty } of after.values()) removeFormats(empty);
  await context.sync();
}

function countOf(marks: readonly Mark[]): number {
  return new Set(marks.map(({ cell }) => `${cell.row},${cell.column}`)).size;
}
