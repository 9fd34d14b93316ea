import type { Milestone, Result } from "../cells/milestone/milestone";
import type { StatusRow } from "../ledger/tables";
import { timeLimits } from "../annexes/time-limits";
import type { Day } from "../dates/day";
import type { Span } from "../dates/span";
import { dueAfter } from "../ledger/lateness";
import { isAfter } from "../ledger/rounds";
import type { DeadlineItem } from "./deadline";
import { acceptanceMonths } from "./deadline-kinds";
import type { Standstill } from "./deadline-standstill";
import type { CellReference } from "../checking/finding";

/** Something that happened on the way, as far as the row tells when (a month counts as its last day). */
export interface TimelineEvent {
  readonly kind: "disclosure" | "start" | "report" | "assessment" | "acceptance";
  readonly on: Span;
  /** Of an assessment or acceptance; null where its result is not stated. */
  readonly result?: Result;
}

/** Where the axis of an enterprise has its marks: 公布, one month, two months, one year, two years, and its end. */
export interface TimelineStages {
  readonly listed: Day;
  readonly month: Day;
  readonly start: Day;
  readonly completion: Day;
  readonly acceptance: Day;
  readonly end: Day;
}

/** One enterprise's way through the audit, as the picture draws it; plain data, so that a worker can post it. */
export interface EnterpriseTimeline {
  /** Stable under sorting and inserting of rows. */
  readonly key: string;
  readonly enterprise: string;
  /** The cell of its name. */
  readonly reference: CellReference | null;
  readonly listedOn: Span;
  readonly asOf: Day;
  readonly stages: TimelineStages;
  /** In the order in which they fall due. */
  readonly items: readonly DeadlineItem[];
  /** The one that the row is about: the most urgent. */
  readonly headline: DeadlineItem;
  /** In the order in which they happened. */
  readonly events: readonly TimelineEvent[];
  /** Why the clock stands still; null where it runs. */
  readonly standstill: Standstill | null;
  /** What the bureau last did about it, in the clerk's words; null where the row tells of nothing. */
  readonly measure: string | null;
  /** An agency was commissioned: 附表2 then asks for its contract and profile. */
  readonly commissioned: boolean;
  /** The agency as it is written; null where none is named. */
  readonly agency: string | null;
  readonly district: string | null;
  /** Whom to ask and where, as far as the ledger has it; the town is the district where no nearer place is named. */
  readonly town: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly industry: string | null;
  readonly batch: string | null;
}

/** The marks of the axis; a recorded start moves the two years of 验收. */
export function stagesOf(listedOn: Span, startedOn: Span | null): TimelineStages {
  const { disclosure, start, completion, acceptance } = timeLimits;
  const due = (months: number, from = listedOn) => dueAfter(from, months).rolled;
  return {
    listed: listedOn.latest,
    month: due(disclosure.months),
    start: due(start.months),
    completion: due(completion.months),
    acceptance: due(acceptance.months, startedOn ?? listedOn),
    end: due(acceptanceMonths.late),
  };
}

/** What the row says has happened, up to the last day on which it can have. */
export function eventsOf({ values }: StatusRow, knownUntil: Day): TimelineEvent[] {
  const dated = (kind: TimelineEvent["kind"], on: Span | null): TimelineEvent[] =>
    on && on.earliest <= knownUntil ? [{ kind, on }] : [];
  const events = [
    ...dated("disclosure", values.disclosedOn),
    ...dated("start", values.auditStartedOn),
    ...dated("report", values.reportSubmittedOn),
    ...roundsOf("assessment", values.assessment, knownUntil),
    ...roundsOf("acceptance", values.acceptance, knownUntil),
  ];
  return events.sort((one, other) => one.on.latest - other.on.latest);
}

function roundsOf(kind: TimelineEvent["kind"], milestone: Milestone | null, knownUntil: Day): TimelineEvent[] {
  if (milestone?.stage !== "held") return [];
  return milestone.rounds.flatMap((round) =>
    round.on && !isAfter(round, knownUntil) ? [{ kind, on: round.on, result: round.result }] : [],
  );
}
