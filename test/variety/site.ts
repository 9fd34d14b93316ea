import { addMonths, type Serial } from "./calendar";
import type { Cell, Cells, Field } from "./cells";
import { textDay } from "./date-forms";
import type { Dice } from "./dice";
import { stageFields, writtenRounds, type Round, type Stage } from "./milestone-forms";
import { agencies } from "./names";
import { ordinary, type Scene } from "./scene";
import type { Batch, Story } from "./stories";

/** One planted defect: the rule that has to find it, and the cells where the finding may stand. */
export interface Planted {
  readonly rule: string;
  /** Keys of cells; more than one only where the catalogue leaves the choice, none where it names no place. */
  readonly keys: readonly string[];
}

/** Days that no run of rest days in the holiday notices bridges. */
export const beyondRest = 14;

/** A scene about to get a defect, with the tools to plant one. */
export class Site {
  constructor(
    readonly scene: Scene,
    readonly dice: Dice,
  ) {}

  get asOf(): Serial {
    return this.scene.moment.asOf;
  }

  get hasBefore(): boolean {
    return this.scene.before !== "none";
  }

  /** An enterprise with nothing else the matter. */
  story(): Story | null {
    const free = ordinary(this.scene);
    if (free.length === 0) return null;
    const story = this.dice.pick(free);
    story.touched = true;
    return story;
  }

  /** An ordinary enterprise, moved to a list published so many days ago and with nothing on record yet. */
  listedAgo(days: number): Story | null {
    const story = this.story();
    if (!story) return null;
    const { asOfBefore, quarterEndBefore } = this.scene.moment;
    let listed = this.asOf - days;
    if (listed > quarterEndBefore && listed <= asOfBefore) listed = quarterEndBefore - 3;
    while (this.scene.batches.some((batch) => batch.listed === listed)) listed -= 1;
    const batch: Batch = { listed, rolled: null, deadline: addMonths(listed, 12), deadlineKind: "day", exact: true };
    this.scene.batches.push(batch);
    this.putOn(story, batch);
    return story;
  }

  /** Moves an enterprise to a list, with nothing on record yet. */
  putOn(story: Story, batch: Batch): void {
    const { listed } = batch;
    story.batch = batch;
    story.agency = this.dice.pick(agencies);
    story.started = listed + this.dice.between(10, 40);
    story.contract = story.started - 2;
    story.received = listed + 3;
    story.disclosed = listed + 20;
    story.submitted = null;
    story.assessments = [];
    story.acceptances = [];
    story.assessmentPlan = null;
    story.acceptancePlan = null;
  }

  months(low: number, high: number): number {
    return Math.round(this.dice.between(low * 10, high * 10) * 3.044);
  }

  /** Assessed in time, months after the list. */
  assessedInTime(story: Story): void {
    const day = story.batch.listed + this.dice.between(120, 330);
    story.assessments = [{ day, passed: true }];
    story.submitted = day - 20;
  }

  keep(field: Field): void {
    const { habits } = this.scene;
    if (!habits.extras.includes(field)) this.scene.habits = { extras: [...habits.extras, field] };
  }

  drop(...fields: readonly Field[]): void {
    this.scene.habits = { extras: this.scene.habits.extras.filter((field) => !fields.includes(field)) };
  }

  /** A day as text of one reading. */
  text(day: Serial): string {
    return textDay(this.dice, day).trim();
  }

  key(story: Story, ...fields: readonly Field[]): string[] {
    return fields.map((field) => `3:${story.id}:${field}`);
  }

  stageKeys(story: Story, stage: Stage): string[] {
    const { whole, on, result } = stageFields[stage];
    return this.key(story, whole, on, result);
  }

  rounds(stage: Stage, rounds: readonly Round[]): Cells {
    return writtenRounds(this.dice, stage, rounds);
  }
}

/** The same words for a stage in one column, or for its two. */
export function stageCells(stage: Stage, whole: Cell, on: Cell, result: Cell): Cells {
  const fields = stageFields[stage];
  return { [fields.whole]: whole, [fields.on]: on, [fields.result]: result };
}
