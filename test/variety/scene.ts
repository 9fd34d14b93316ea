import { addMonths, quarterBefore, quarterEnd, type Quarter, type Serial } from "./calendar";
import type { Field } from "./cells";
import { writtenChange, type ChangeKind } from "./changes";
import { Dice } from "./dice";
import { agencies, districts, enterpriseNames, people } from "./names";
import { makeBatch, makeStory, type Batch, type Change, type Moment, type Story } from "./stories";
import type { Habits } from "./rows";

/** Where last quarter's sheets are, if anywhere. */
export type Before = "none" | "file" | "sameBook";

/** A district's quarter, before anything is on paper. Planting a defect changes it. */
export interface Scene {
  readonly dice: Dice;
  readonly quarter: Quarter;
  readonly moment: Moment;
  habits: Habits;
  readonly before: Before;
  readonly batches: Batch[];
  readonly stories: Story[];
  readonly authority: string;
  readonly person: string;
  readonly emptyAnnex4: boolean;
  /** What the head and the foot say, where a defect wants something else. */
  readonly said: SaidInstead;
}

export interface SaidInstead {
  period?: Quarter | "unfilled" | "nothing";
  reportedOn?: number | null;
  authority?: null;
  person?: null;
  annex4Authority?: string;
  annex4ReportedOn?: Serial;
  withoutColumn?: Field;
  /** Rows of 附表4 beside those of the stories. */
  moreChanges?: { readonly key: string; readonly change: Change }[];
  serialAt?: { story: number; value: string | number | null };
}

const extraFields: readonly Field[] = [
  "started",
  "contract",
  "submitted",
  "disclosed",
  "received",
  "code",
  "district",
  "industry",
  "contact",
  "phone",
  "address",
  "reason",
];

export function makeScene(seed: string): Scene {
  const dice = new Dice(seed);
  const year = dice.between(2021, 2026);
  const quarter: Quarter = { year, quarter: dice.between(1, year === 2026 ? 3 : 4) };
  const moment: Moment = {
    quarterEnd: quarterEnd(quarter),
    asOf: quarterEnd(quarter) + dice.between(1, 10),
    quarterEndBefore: quarterEnd(quarterBefore(quarter)),
    asOfBefore: quarterEnd(quarterBefore(quarter)) + dice.between(1, 10),
  };
  const ages = [...Array(dice.between(3, 6)).keys()].map((at) => (at === 0 ? dice.between(0, 8) : dice.between(2, 44)));
  const batches = distinct(ages.map((age) => makeBatch(dice, moment, age))).sort((one, two) => one.listed - two.listed);
  const count = dice.between(20, 60);
  const names = enterpriseNames(dice, count + 6);
  const inBatches = names
    .slice(0, count)
    .map(() => dice.pick(batches))
    .sort((one, two) => one.listed - two.listed);
  const stories = inBatches.map((batch, at) => makeStory(dice.of(`make ${at}`), at, names[at] ?? "", batch, moment));
  const habits = {
    extras: [
      ...(dice.chance(0.4) ? dice.some(extraFields, 0.3) : []),
      ...(dice.chance(0.35) ? (["remarks"] as const) : []),
    ],
  };
  const scene: Scene = {
    dice,
    quarter,
    moment,
    habits,
    batches,
    stories,
    before: dice.chance(0.4) ? "none" : dice.chance(0.75) ? "file" : "sameBook",
    authority: dice.chance(0.85)
      ? `${dice.pick(districts)}生态环境局`
      : dice.pick([
          "上海化学工业区管理委员会",
          "自贸区保税区管理局",
          "临港新片区管委会",
          "申江区生态环境局（执法大队）",
        ]),
    person: dice.pick(people),
    emptyAnnex4: dice.chance(0.5),
    said: {},
  };
  changeSome(scene, names.slice(count));
  dropSome(scene);
  return scene;
}

function distinct(batches: readonly Batch[]): Batch[] {
  return batches.filter((batch, at) => batches.findIndex(({ listed }) => Math.abs(listed - batch.listed) < 40) === at);
}

/** Enterprises that a defect or a change may befall: listed half a year ago, not accepted, nothing else the matter. */
export function ordinary(scene: Scene): Story[] {
  const { asOf, asOfBefore } = scene.moment;
  return scene.stories.filter(
    (story) =>
      story.change === null &&
      story.changeBefore === null &&
      story.gone === null &&
      story.excuse === null &&
      !story.touched &&
      Object.keys(story.both).length + Object.keys(story.now).length + Object.keys(story.before).length === 0 &&
      story.batch.listed <= asOfBefore &&
      asOf > addMonths(story.batch.listed, 4) &&
      !story.acceptances.some(({ day }) => day <= asOf),
  );
}

const kinds: readonly ChangeKind[] = ["rename", "closure", "halt", "movedAway", "movedDistrict", "partial", "other"];

function changeSome(scene: Scene, spareNames: string[]): void {
  const { dice } = scene;
  const many = dice.chance(0.4) ? 0 : dice.between(1, 4);
  const chosen = dice.shuffled(ordinary(scene)).slice(0, many);
  for (const story of chosen) {
    const kind = dice.pick(kinds);
    const newName = spareNames.pop();
    if (kind === "rename" && newName === undefined) continue;
    story.agency = dice.pick(agencies);
    if (scene.before !== "none" && dice.chance(0.4)) changeBefore(scene, story, kind, newName ?? "");
    else changeNow(scene, story, kind, newName ?? "");
  }
}

export function changeNow(scene: Scene, story: Story, kind: ChangeKind, newName: string): void {
  const { dice } = scene;
  story.acceptances = [];
  if (kind === "rename") {
    story.change = writtenChange(dice, kind, newName, story.name);
    const shown = dice.chance(0.5)
      ? newName
      : dice.pick([`${newName}（原名：${story.name}）`, `${newName}（原${story.name}）`, story.name]);
    story.name = shown;
    return;
  }
  story.change = writtenChange(dice, kind, story.name, "");
  if (kind === "halt" && dice.chance(0.5)) story.assessments = [];
  if (scene.before !== "none" && kind === "closure" && dice.chance(0.4)) story.gone = "now";
}

function changeBefore(scene: Scene, story: Story, kind: ChangeKind, newName: string): void {
  const { dice } = scene;
  story.acceptances = [];
  if (kind === "rename") {
    story.changeBefore = writtenChange(dice, kind, newName, story.name);
    story.name = newName;
    if (dice.chance(0.5)) story.nameBefore = newName;
    return;
  }
  story.changeBefore = writtenChange(dice, kind, story.name, "");
  if (kind === "halt") story.assessments = [];
  if (["closure", "movedAway", "movedDistrict"].includes(kind)) story.gone = "now";
}

/** The accepted leave the ledger some day. */
function dropSome({ dice, stories, moment }: Scene): void {
  for (const story of stories) {
    const accepted = story.acceptances.some(({ day, passed }) => passed && day <= moment.asOfBefore);
    if (accepted && dice.chance(0.25)) story.gone = dice.chance(0.3) ? "now" : "before";
  }
}

/** The stories that stand in 附表3 of this quarter, or of the one before. */
export function present(scene: Scene, which: "now" | "before"): Story[] {
  return scene.stories.filter(({ gone, batch }) =>
    which === "now"
      ? gone === null || gone === "late"
      : gone !== "before" && gone !== "late" && batch.listed <= scene.moment.asOfBefore,
  );
}
