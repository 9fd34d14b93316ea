import type { CountKey, Summary } from "../../summaries/member";
import type { SummaryBy } from "../../summaries/groups";

/** A number whose enterprises are shown: of which group, and which one. */
export interface OpenCount {
  readonly group: string;
  readonly key: CountKey;
}

/** What 统计 shows. It outlives the tab. */
export interface SummaryState {
  /** The last count; null until there is one. */
  readonly view: Summary | null;
  /** Why there is none, as a sentence. */
  readonly failure: string | null;
  readonly by: SummaryBy;
  /** The group whose numbers are open. */
  readonly open: string | null;
  readonly openCount: OpenCount | null;
}

export const initialSummary: SummaryState = { view: null, failure: null, by: "batch", open: null, openCount: null };
