import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { Waiver } from "../../checking/finding";
import type { CheckOptions } from "../../checking/run";
import type { Day } from "../../dates/day";
import type { ReportMeta } from "../../reports/record";
import type { Blueprint, BlueprintCell } from "../../sheets/blueprint";
import type { Member, Summary } from "../../summaries/member";
import type { Grid } from "../../sheets/grid";
import type { KeptFinding } from "./finding-numbers";
import type { GridPart } from "./grid-parts";
import type { Judgement, ListedFinding, SafeFixes, Scope } from "./judge";

/** One end of a channel between the pane and the worker that judges for it; `handOver` is gone on this side. */
export interface JudgePort {
  post(message: unknown, handOver?: ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** What the pane asks. Rows travel in parts, so that neither side is held up by one large message. */
export type JudgeRequest =
  | GridPart
  | { readonly kind: "previous" }
  | {
      readonly kind: "check";
      readonly id: number;
      readonly options: Omit<CheckOptions, "previous">;
      readonly kept: KeptFinding | null;
      /** The first number that no finding has had. */
      readonly firstNumber: number;
    }
  | { readonly kind: "recheck"; readonly id: number; readonly changed: Grid }
  | { readonly kind: "waivers"; readonly id: number; readonly waivers: readonly Waiver[] }
  | { readonly kind: "deadlines"; readonly id: number; readonly reach: Reach }
  | { readonly kind: "summary"; readonly id: number; readonly today: Day }
  | { readonly kind: "words"; readonly id: number; readonly numbers: readonly number[] }
  | { readonly kind: "number"; readonly id: number; readonly identity: string }
  | { readonly kind: "search"; readonly id: number; readonly text: string }
  | { readonly kind: "safe-fixes"; readonly id: number; readonly scope: Scope; readonly most: number }
  | { readonly kind: "of-rule"; readonly id: number; readonly scope: Scope; readonly rule: string }
  | { readonly kind: "report-sheet" | "report-page"; readonly id: number; readonly meta: ReportMeta };

/** Everything of a summary but its members, who travel in parts. */
export type SummaryHead = Omit<Summary, "members">;

/** Everything of the deadlines but the enterprises, who travel in parts. */
export type DeadlinesHead = Omit<Deadlines, "enterprises">;

/** What the worker answers to request `id`: a head, its parts, then done; or none; or failed. */
export type JudgeAnswer =
  | { readonly kind: "judgement"; readonly id: number; readonly judgement: Judgement }
  | { readonly kind: "findings"; readonly id: number; readonly findings: readonly ListedFinding[] }
  | { readonly kind: "numbers"; readonly id: number; readonly numbers: Int32Array }
  | { readonly kind: "fix-count"; readonly id: number; readonly count: number }
  | { readonly kind: "fixes"; readonly id: number; readonly fixes: SafeFixes["fixes"] }
  | { readonly kind: "blueprint"; readonly id: number; readonly head: Omit<Blueprint, "cells"> }
  | { readonly kind: "cells"; readonly id: number; readonly cells: readonly BlueprintCell[] }
  | { readonly kind: "page"; readonly id: number; readonly page: Blob }
  | { readonly kind: "deadlines"; readonly id: number; readonly head: DeadlinesHead }
  | { readonly kind: "timelines"; readonly id: number; readonly timelines: readonly EnterpriseTimeline[] }
  | { readonly kind: "summary"; readonly id: number; readonly head: SummaryHead }
  | { readonly kind: "members"; readonly id: number; readonly members: readonly Member[] }
  | { readonly kind: "done"; readonly id: number }
  | { readonly kind: "none"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** Things per message back: some 20 ms of copying each. */
export const partSize = { findings: 1_000, timelines: 500, cells: 10_000 } as const;
