import { addMonths, rolledByHand, type Serial } from "./calendar";
import type { Cells } from "./cells";
import type { Dice } from "./dice";
import type { Round } from "./milestone-forms";
import { agencies, creditCode, selfAudits } from "./names";

/** One publication of the list. */
export interface Batch {
  readonly listed: Serial;
  /** Last day of the year, where it is known which rest days it rolls over. */
  readonly rolled: Serial | null;
  readonly deadline: Serial;
  /** Told to the day, since a defect is counted from it. */
  readonly exact?: boolean;
  readonly deadlineKind: "day" | "month" | "beforeMonthEnd" | "relative";
}

/** 附表4's row about an enterprise. */
export interface Change {
  readonly name: string;
  readonly change: string;
  readonly adjustment: string;
  readonly evidence: string | null;
  readonly remarks: string | null;
}

/** What happened to an enterprise, from which both quarters' rows are written. */
export interface Story {
  readonly id: number;
  name: string;
  nameBefore: string;
  batch: Batch;
  agency: string | null;
  started: Serial;
  contract: Serial;
  received: Serial;
  disclosed: Serial;
  submitted: Serial | null;
  assessments: Round[];
  acceptances: Round[];
  assessmentPlan: Serial | null;
  acceptancePlan: Serial | null;
  /** Why the year does not bind it, as the clerk noted it. */
  excuse: string | null;
  code: string;
  change: Change | null;
  changeBefore: Change | null;
  /** Absent: now, in both quarters, or (entered late) last quarter only. */
  gone: "now" | "before" | "late" | null;
  /** A defect was planted here: no other is. */
  touched: boolean;
  /** Cells that a planted defect overwrites: in both quarters, now only, before only. */
  both: Cells;
  now: Cells;
  before: Cells;
}

export interface Moment {
  asOf: Serial;
  readonly asOfBefore: Serial;
  quarterEnd: Serial;
  readonly quarterEndBefore: Serial;
}

/** A published list; none between the last quarter's end and its report, so that no row comes late. */
export function makeBatch(dice: Dice, moment: Moment, ageInMonths: number): Batch {
  let listed = addMonths(moment.quarterEnd, -ageInMonths) - dice.between(0, 27);
  if (listed > moment.quarterEndBefore && listed <= moment.asOfBefore)
    listed = moment.quarterEndBefore - dice.between(0, 20);
  const known = rolledByHand.filter(
    (day) => day.listed < moment.quarterEndBefore && day.listed > addMonths(moment.asOf, -60),
  );
  const byHand = known.length > 0 && dice.chance(0.3) ? dice.pick(known) : null;
  if (byHand) listed = byHand.listed;
  const year = addMonths(listed, 12);
  const kind = dice.next();
  const deadline =
    kind < 0.6
      ? year
      : kind < 0.75
        ? year - 1
        : kind < 0.85
          ? addMonths(listed, dice.between(6, 11))
          : (byHand?.year ?? year);
  const form = dice.next();
  const deadlineKind = form < 0.8 ? "day" : form < 0.87 ? "month" : form < 0.93 ? "beforeMonthEnd" : "relative";
  return { listed, rolled: byHand?.year ?? null, deadline, deadlineKind: deadline < year - 1 ? "day" : deadlineKind };
}

/** What excuses; an application or a plan does not. */
const excuses = [
  "停产",
  "经同意延期",
  "暂缓",
  "搬迁中",
  "停产，审核暂缓",
  "纳入清洁生产审核创新试点，视同开展",
  "顺延",
  "因停产暂缓审核",
  "经同意顺延",
  "因疫情延期",
  "企业停产，暂缓",
  "已停产",
  "整体搬迁中，暂缓",
  "企业停产中",
  "经市局同意延期",
];

/** A clean story: nothing in it, at either quarter's report, that a rule could object to. */
export function makeStory(dice: Dice, id: number, name: string, batch: Batch, moment: Moment): Story {
  const { listed } = batch;
  const due = addMonths(listed, 12);
  const started = listed + dice.between(5, 55);
  const story: Story = {
    id,
    name,
    nameBefore: name,
    batch,
    started,
    agency: dice.chance(0.2) ? dice.pick(selfAudits) : dice.pick(agencies),
    contract: started - dice.between(0, 4),
    received: listed + dice.between(1, 6),
    disclosed: listed + dice.between(8, 26),
    submitted: null,
    assessments: [],
    acceptances: [],
    assessmentPlan: null,
    acceptancePlan: null,
    excuse: null,
    code: creditCode(dice.of("code")),
    change: null,
    changeBefore: null,
    gone: null,
    touched: false,
    both: {},
    now: {},
    before: {},
  };
  const kind = dice.next();
  if (kind < 0.06) story.excuse = dice.pick(excuses);
  else assess(dice, story, due);
  if (story.excuse === null) accept(dice, story, moment);
  return story;
}

function assess(dice: Dice, story: Story, due: Serial): void {
  const { listed, rolled } = story.batch;
  const edge = dice.next();
  let passed = listed + dice.between(120, due - listed - 3);
  if (edge < 0.08) passed = due;
  else if (edge < 0.16 && rolled !== null) passed = rolled;
  const early = passed - dice.between(40, 75);
  if (dice.chance(0.08) && early > story.started + 30) story.assessments.push({ day: early, passed: false });
  story.assessments.push({ day: passed, passed: true });
  story.submitted = (story.assessments[0]?.day ?? passed) - dice.between(10, 40);
  story.assessmentPlan = due - 35;
}

function accept(dice: Dice, story: Story, moment: Moment): void {
  const limit = addMonths(story.batch.listed, 24) - 12;
  const assessed = story.assessments.at(-1)?.day ?? story.batch.listed;
  const day = dice.between(assessed + 45, limit);
  const early = day - 40;
  // A failed acceptance without a later one is a finding of its own.
  // A sheet filed sooner or later than its quarter asks must not come to lie between the two.
  const isSeenPassed = day <= moment.asOf - 130 || early > moment.asOf + 100;
  if (dice.chance(0.06) && early > assessed + 40 && isSeenPassed) story.acceptances.push({ day: early, passed: false });
  story.acceptances.push({ day, passed: true });
  story.acceptancePlan = Math.max(moment.asOf + 40, assessed + 60);
}
