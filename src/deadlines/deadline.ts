import { addDays, type Day } from "../dates/day";
import type { DueDay } from "../dates/limits";
import type { CellReference } from "../checking/finding";
import type { DeadlineKind } from "./deadline-kinds";

/**
 * overdue: as the rules have it; unknown: no column, or an unreadable cell, to tell by; excused: the clock stands
 * still.
 */
export type DeadlineState = "overdue" | "due-soon" | "upcoming" | "done" | "excused" | "unknown";

/** One deadline of one enterprise, or of the bureau (no enterprise, no cell). */
export interface DeadlineItem {
  readonly kind: DeadlineKind;
  readonly enterprise: string | null;
  readonly reference: CellReference | null;
  /** The day by law, and the next working day where that is a rest day (民法典 202, 203). */
  readonly due: Day;
  readonly rolledDue: Day;
  readonly state: DeadlineState;
  /** Days from the as-of day to the rolled day; negative once it is past. */
  readonly daysLeft: number;
}

/** What the view is asked for: the day to look from, and how near “soon” is (days). */
export interface Outlook {
  readonly asOf: Day;
  readonly within: number;
}

/** The design's own reach of “soon”: two months. */
export const usualReach = 60;

/**
 * The state of what is neither done nor excused nor reported by a rule: by the days left, unknown once they are used
 * up.
 */
export function stateByDate({ rolled }: DueDay, { asOf, within }: Outlook): DeadlineState {
  if (asOf > rolled) return "unknown";
  return rolled <= addDays(asOf, within) ? "due-soon" : "upcoming";
}

/** A deadline item. */
export function itemOf(
  kind: DeadlineKind,
  limit: DueDay,
  state: DeadlineState,
  { asOf }: Outlook,
  whose: Pick<DeadlineItem, "enterprise" | "reference"> = { enterprise: null, reference: null },
): DeadlineItem {
  return { kind, ...whose, due: limit.legal, rolledDue: limit.rolled, state, daysLeft: limit.rolled - asOf };
}

const urgency: Readonly<Record<DeadlineState, number>> = {
  overdue: 0,
  "due-soon": 1,
  upcoming: 3,
  excused: 4,
  done: 5,
  unknown: 6,
};

/**
 * Of what binds the enterprise to a result: that nobody can tell whether it came is worth asking about before what is
 * far off.
 */
const worthAsking: ReadonlySet<DeadlineKind> = new Set(["completion", "acceptance"]);

function urgencyOf({ kind, state }: DeadlineItem): number {
  return state === "unknown" && worthAsking.has(kind) ? 2 : urgency[state];
}

/** Most urgent first: overdue the longest, then the nearest; what cannot be told and matters little comes last. */
export function compareUrgency(one: DeadlineItem, other: DeadlineItem): number {
  return urgencyOf(one) - urgencyOf(other) || one.rolledDue - other.rolledDue;
}

/**
 * What a row of the list is about: the enterprise's most urgent deadline; where nothing is open, the last one. Archives
 * are the bureau's own duty, and 信息公开 counts only before its month is over: afterwards next to no ledger tells whether
 * it was done.
 */
export function headlineItem(items: readonly DeadlineItem[]): DeadlineItem | null {
  const [first, ...others] = items.filter(canHeadline).sort(compareUrgency);
  // Where the whole year has run out, that nobody recorded the start is no news any more.
  const completion = others.find(({ kind, state }) => kind === "completion" && state === "overdue");
  if (completion) return completion;
  if (!first || first.state !== "done") return first ?? null;
  return others.reduce((last, item) => (item.state === "done" && item.rolledDue > last.rolledDue ? item : last), first);
}

function canHeadline({ kind, state }: DeadlineItem): boolean {
  if (isArchive(kind)) return false;
  return kind !== "disclosure" || state === "due-soon" || state === "upcoming";
}

/** Whether the deadline is one of 附表2, which the bureau keeps. */
export function isArchive(kind: DeadlineKind): kind is ArchiveKind {
  return kind === "archive-assessment" || kind === "archive-acceptance";
}

export type ArchiveKind = "archive-assessment" | "archive-acceptance";
