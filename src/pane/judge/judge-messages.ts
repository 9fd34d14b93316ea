import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { Waiver } from "../../checking/finding";
import type { CheckOptions } from "../../checking/run";
import type { Day } from "../../dates/day";
import type { Member, Summary } from "../../summaries/member";
import type { Grid } from "../../sheets/grid";
import type { FindingSplice, JudgementHead } from "./judgement-delta";

/** One end of a channel between the pane and the worker that judges for it. */
export interface JudgePort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** What the pane asks. Rows travel in parts, so that neither side is held up by one large message. */
export type JudgeRequest =
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly values: Grid["values"]; readonly numberFormats: Grid["numberFormats"] }
  | { readonly kind: "previous" }
  | { readonly kind: "check"; readonly id: number; readonly options: Omit<CheckOptions, "previous"> }
  | { readonly kind: "recheck"; readonly id: number; readonly changed: Grid }
  | { readonly kind: "waivers"; readonly id: number; readonly waivers: readonly Waiver[] }
  | { readonly kind: "deadlines"; readonly id: number; readonly reach: Reach }
  | { readonly kind: "summary"; readonly id: number; readonly today: Day };

/** Everything of a summary but its members, who travel in parts. */
export type SummaryHead = Omit<Summary, "members">;

/** Everything of the deadlines but the enterprises, who travel in parts. */
export type DeadlinesHead = Omit<Deadlines, "enterprises">;

/** What the worker answers to request `id`: a head, its parts (splices, timelines), then done; or none; or failed. */
export type JudgeAnswer =
  | { readonly kind: "head"; readonly id: number; readonly head: JudgementHead; readonly afresh: boolean }
  | { readonly kind: "splice"; readonly id: number; readonly splice: FindingSplice }
  | { readonly kind: "deadlines"; readonly id: number; readonly head: DeadlinesHead }
  | { readonly kind: "timelines"; readonly id: number; readonly timelines: readonly EnterpriseTimeline[] }
  | { readonly kind: "summary"; readonly id: number; readonly head: SummaryHead }
  | { readonly kind: "members"; readonly id: number; readonly members: readonly Member[] }
  | { readonly kind: "done"; readonly id: number }
  | { readonly kind: "none"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** Rows per message to the worker, and findings or timelines per message back: some 20 ms of copying each. */
export const partSize = { rows: 2_000, findings: 1_000, timelines: 500 } as const;
