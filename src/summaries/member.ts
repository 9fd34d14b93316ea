import type { AsOfSource } from "../checking/as-of";
import type { Day } from "../dates/day";
import type { CellReference } from "../checking/finding";

/** What is counted; from `started` on, only among those due. */
export const countKeys = [
  "listed",
  "removed",
  "suspended",
  "due",
  "started",
  "reported",
  "assessed",
  "assessedFirst",
  "assessmentFailed",
  "accepted",
  "acceptanceFailed",
  "overdueStart",
  "overdueCompletion",
  "overdueAcceptance",
  "urged",
  "archiveOverdue",
] as const;

/** One number of a summary. */
export type CountKey = (typeof countKeys)[number];

/** One enterprise of one list, as it is counted; plain data, so that a worker can post it. */
export interface Member {
  readonly enterprise: string;
  /** The cell of its name in the newest row. */
  readonly reference: CellReference | null;
  readonly batch: string;
  readonly district: string | null;
  readonly industry: string | null;
  readonly agency: string | null;
  /** The counts that it belongs to. */
  readonly counts: readonly CountKey[];
  /** 评估's score out of 100, where one is written. */
  readonly score: number | null;
}

/** What could not be counted, or only in part, and why. */
export interface NotCounted {
  readonly enterprise: string;
  readonly reference: CellReference | null;
  readonly reason: string;
}

/** A workbook counted; how it is grouped is asked later. */
export interface Summary {
  /** The day that the newest sheet is judged as of. */
  readonly asOf: Day;
  readonly asOfFrom: AsOfSource;
  readonly members: readonly Member[];
  readonly notCounted: readonly NotCounted[];
}
