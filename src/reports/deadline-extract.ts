import type { DeadlineItem } from "../deadlines/deadline";
import { countedFrom } from "../deadlines/deadline-words";
import type { Deadlines } from "../deadlines/deadlines";
import type { ReportMeta } from "./record";

/** What of the deadlines is written out: all, or what the clerk narrowed the list to. */
export interface DeadlineExtract {
  /** Its enterprises are those that are written out. */
  readonly view: Deadlines;
  /** “Soon”, in days. */
  readonly within: number;
  /** What the list is narrowed to, in words; null where it is whole, which has the bureau's own duties, too. */
  readonly narrowed: string | null;
  /** Whether an enterprise's limit is among what was asked for. */
  isAsked(item: DeadlineItem): boolean;
}

/** Everything that is still open. */
export function wholeExtract(view: Deadlines, within: number): DeadlineExtract {
  return { view, within, narrowed: null, isAsked: isOpenDeadline };
}

/** Neither done nor standing still. */
export function isOpenDeadline({ state }: DeadlineItem): boolean {
  return state !== "done" && state !== "excused";
}

/** From which file, counted from which day, made when, and of what. */
export function aboutExtract({ view, narrowed }: DeadlineExtract, { fileName, generatedAt }: ReportMeta): string {
  const parts = [fileName, `${countedFrom(view)}，期限遇休息日顺延`, ...(narrowed === null ? [] : [`只列${narrowed}`])];
  return `${parts.join("；")}；${generatedAt}制。`;
}
