import type { MilestoneCell } from "../cells/milestone/cell-statements";
import type { Milestone, Round } from "../cells/milestone/milestone";
import { readMilestone, readSplitMilestone, type MilestoneContext } from "../cells/milestone/read-milestone";
import { steps, type MilestoneKey } from "../annexes/steps";
import { chineseOf, day, type Day } from "../dates/day";
import { withScore } from "../cells/milestone/with-score";
import type { Content } from "./blueprints/annex-sheet";
import { saysMore } from "./leftover-words";
import { writtenIn, type StatusSource } from "./source-rows";
import { spanText } from "./span-text";

/** A 评估 or 验收 cell carried over. */
export interface MilestoneContent {
  readonly text: string | null;
  /** Time and result apart, for sheets with a column for each; null where the text cannot be taken apart. */
  readonly apart: { readonly time: Content; readonly result: string | null } | null;
  /** Events after the quarter's end that were left out. */
  readonly later: readonly Round[];
  /** The clerk's own words, where they were not understood and so taken over as they are. */
  readonly notUnderstood: string | null;
  /** What the left-out events said, where it was more than time and result. */
  readonly original: string;
}

const endOfTime = day("9999-12-31");
const results = { passed: "通过", failed: "未通过" } as const;

/**
 * What 评估 or 验收 of a row comes to on a sheet of a quarter that ends on `until`: “2026年5月6日 通过”, several rounds in
 * order, and the clerk's own words wherever that form would not say the same.
 */
export function milestoneContent(source: StatusSource, step: MilestoneKey, until: Day): MilestoneContent {
  const parts = partsOf(source, step);
  const original = originalOf(parts);
  const milestone = settled(source, step, parts);
  const nothing = { text: original === "" ? null : original, apart: null, later: [], notUnderstood: null, original };
  if (milestone === null) return { ...nothing, notUnderstood: original === "" ? null : original };
  const later = milestone.rounds.filter(({ on }) => on !== null && on.earliest > until);
  if (milestone.stage !== "held") return nothing;
  if (later.length > 0) {
    const before = milestone.rounds.filter((round) => !later.includes(round));
    return { ...nothing, text: before.length > 0 ? roundsText(before, roughly) : null, later };
  }
  const told = parts.map((cell) => (typeof cell.value === "string" ? cell.value : "")).join(" ");
  const text = saysMore(told) ? null : consistent(milestone);
  if (text === null || !meansTheSame(text, milestone, contextOf(source, step, endOfTime))) return nothing;
  return { ...nothing, text, apart: apartOf(milestone) };
}

/** One round's time and result for two columns; a score stays with the result. */
function apartOf({ rounds, score }: Milestone): MilestoneContent["apart"] {
  const [round, ...others] = rounds;
  if (!round || others.length > 0) return null;
  const { on, result } = round;
  const words = (result === null ? "" : results[result]) + (score === null ? "" : `（${score}分）`);
  const time = on === null ? null : on.precision === "day" ? { day: on.earliest } : spanText(on);
  return { time, result: words === "" ? null : words };
}

function partsOf({ cells }: StatusSource, step: MilestoneKey): MilestoneCell[] {
  const time = cells.get(steps[step].time);
  const result = cells.get(steps[step].result);
  const whole = cells.get(step);
  const score = cells.get(steps[step].score);
  const rest = result ?? (time ? whole : undefined);
  return [time ?? whole, rest ? withScore(rest, score) : score].filter((cell) => cell !== undefined);
}

/** The clerk's words; a pair of columns in one line, said once where both say the same. */
function originalOf(parts: readonly MilestoneCell[]): string {
  return [...new Set(parts.map(writtenIn))].filter((text) => text !== "").join(" ");
}

function contextOf({ row }: StatusSource, step: MilestoneKey, latest: Day): MilestoneContext {
  return { step, earliest: row.values.listPublishedOn?.earliest ?? null, latest };
}

/**
 * The milestone; a bare day still to come, which reads as a plan, is taken as the event that the ledger notes ahead of
 * time.
 */
function settled(source: StatusSource, step: MilestoneKey, parts: readonly MilestoneCell[]): Milestone | null {
  const milestone = source.row.values[step];
  if (milestone?.stage !== "planned") return milestone;
  const context = contextOf(source, step, endOfTime);
  const [first, second] = parts;
  if (first === undefined) return milestone;
  const reading = second ? readSplitMilestone(first, second, context) : readMilestone(first, context);
  return "milestone" in reading && reading.milestone.stage === "held" ? reading.milestone : milestone;
}

/** The consistent form, or null where it cannot say all of it. */
function consistent({ rounds, plannedOn, score }: Milestone): string | null {
  if (plannedOn !== null || (score !== null && rounds.length !== 1)) return null;
  const text = roundsText(rounds, spanText);
  return text !== null && score !== null ? `${text}（${score}分）` : text;
}

function roundsText(rounds: readonly Round[], timeOf: typeof spanText): string | null {
  const texts = rounds.map(({ on, result }) => {
    const time = on === null ? "" : timeOf(on);
    return time === null
      ? null
      : [time, result === null ? "" : results[result]].filter((part) => part !== "").join(" ");
  });
  return texts.some((text) => text === null || text === "") ? null : texts.join("；");
}

/** A round that stays behind while later ones go: a meeting of some days by its last. */
function roughly(span: Parameters<typeof spanText>[0]): string {
  return spanText(span) ?? chineseOf(span.latest);
}

function meansTheSame(text: string, milestone: Milestone, context: MilestoneContext): boolean {
  const reading = readMilestone({ value: text, numberFormat: "General", date1904: false }, context);
  return "milestone" in reading && JSON.stringify(reading.milestone) === JSON.stringify(milestone);
}
