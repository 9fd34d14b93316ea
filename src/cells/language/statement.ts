import type { MentionReading } from "../../dates/interpret";
import type { SenseOf } from "./lexicon/lexicon";

/**
 * How a statement is meant. underway: has begun; applied: asked for; awaited: due next; exempt: not needed (视同开展, 免验收);
 * unsure: said to be so, but only heard of (据说已停产), of a part (一条线停产), or of something unknown (食堂已关闭).
 */
export type Stance =
  | "done"
  | "notDone"
  | "underway"
  | "applied"
  | "awaited"
  | "planned"
  | "proposed"
  | "refused"
  | "over"
  | "exempt"
  | "unsure";

/**
 * A step of the guideline. own: none is named, so that the column decides; joint: 评估 and 验收 in one; report: 审核报告 handed
 * in.
 */
export type Step =
  | "own"
  | "assessment"
  | "acceptance"
  | "joint"
  | "technicalReview"
  | "report"
  | "acceptanceReport"
  | "start"
  | "archive"
  | "disclosure";

/**
 * What a statement is about. other: something that is none of these; unclear: a dated one that may be of a step;
 * foreign: known to be none (消防验收); former: an audit before this one; annex: 附表4.
 */
export type Subject =
  | { readonly topic: "step"; readonly what: Step }
  | { readonly topic: "standstill"; readonly what: SenseOf<"standstill"> }
  | { readonly topic: "departure"; readonly what: SenseOf<"departure"> }
  | { readonly topic: "measure"; readonly what: SenseOf<"measure"> }
  | { readonly topic: "change"; readonly what: SenseOf<"change"> }
  | { readonly topic: "other"; readonly what: "other" | "unclear" | "foreign" | "former" | "annex" };

/** What a statement says of its subject. */
export interface Said {
  readonly stance: Stance;
  /** pending: it took place or is to come, its result is not out. */
  readonly result: "passed" | "failed" | "pending" | null;
  /** A score out of 100; pass or fail is never derived from it alone. */
  readonly score: number | null;
  /** When, as written; of a standstill since when. */
  readonly on: MentionReading | null;
  /** Of a standstill: until when. */
  readonly until: MentionReading | null;
  /** Of a standstill: it is said to go on (…起, 至今, 仍, 已), not merely to have been. */
  readonly still: boolean;
  /** Of a standstill: for how many months, or parts of one (延期半年); null where it does not say. */
  readonly lasts: number | null;
  readonly by: "bureau" | "enterprise" | "experts" | null;
  /** From and to where it is said, in the text as `normalisedCell` gives it; end exclusive. */
  readonly words: readonly [from: number, to: number];
}

/** One thing that a cell says. */
export type Statement = Subject & Said;
