import type { ArchiveKind } from "../../deadlines/deadline";
import type { CountFrom } from "../../deadlines/counting-day";
import type { DeadlinesView } from "./deadlines-view";
import type { Narrowing } from "./narrowing";

/** What 期限 shows. It outlives the tab, so that filters hold while the clerk looks at another one. */
export interface DeadlinesState extends Narrowing {
  /** The last list; null until there is one. */
  readonly view: DeadlinesView | null;
  /** From which day the clerk wants it counted; null leaves it to the sheet. */
  readonly from: CountFrom | null;
  /** Why there is none, as a sentence. */
  readonly failure: string | null;
  /** Key of the enterprise whose limits are open. */
  readonly open: string | null;
  /** Key of the enterprise whose row the pane itself went to: the sheet will tell of that selection too. */
  readonly revealed: string | null;
  /** Counts up when the keyboard focus should go to the open enterprise. */
  readonly focusCalls: number;
  readonly openArchive: ArchiveKind | null;
}

export const initialDeadlines: DeadlinesState = {
  view: null,
  from: null,
  failure: null,
  bucket: "all",
  district: null,
  batch: null,
  query: "",
  open: null,
  revealed: null,
  focusCalls: 0,
  openArchive: null,
};
