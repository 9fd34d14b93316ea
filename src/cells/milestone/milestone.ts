import type { Span } from "../../dates/span";

/** 通过, 未通过; null = held, result not stated. */
export type Result = "passed" | "failed" | null;

/** One dated (or only stated) event of a 评估 or 验收 cell. */
export interface Round {
  readonly on: Span | null;
  readonly result: Result;
}

/**
 * How far the cell says things are. none: empty or a nothing-has-happened word; started: under way, no event yet;
 * awaited: applied for, report handed in; planned: a future date; excused: 延期, 暂缓, 停产 …; exempt: 视同开展; held: it took
 * place.
 */
export type Stage = "none" | "started" | "awaited" | "planned" | "excused" | "exempt" | "held";

/** What a 评估 or 验收 cell (or a pair of split cells) says. The last round decides. */
export interface Milestone {
  readonly stage: Stage;
  /** Oldest first; empty unless held. */
  readonly rounds: readonly Round[];
  /** When it is planned, where a plan names a time. */
  readonly plannedOn: Span | null;
  /** The score of the round that decides, out of 100; pass or fail is never derived from it. */
  readonly score: number | null;
}
