import { addMonths, civil, type Serial } from "./calendar";
import { type Cell, type Cells, type Field } from "./cells";
import { textDay, textMonth, writtenDay } from "./date-forms";
import type { Dice } from "./dice";
import { writtenNothing } from "./milestone-ahead";
import { stageFields, writtenRounds, type Stage } from "./milestone-forms";
import type { Batch, Story } from "./stories";

/** A hint that the way a cell is written calls for; `must`: it has to be found, else it may be. */
export interface Remark {
  readonly field: Field;
  readonly rule: string;
  readonly must: boolean;
}

/** One row as the clerk typed it. */
export interface Row {
  readonly key: string;
  readonly story: Story | null;
  readonly batch: Batch | null;
  readonly cells: Cells;
  readonly remarks: readonly Remark[];
}

export interface Habits {
  readonly extras: readonly Field[];
}

export interface Writing {
  readonly dice: Dice;
  readonly habits: Habits;
  readonly asOf: Serial;
  readonly which: "now" | "before";
}

/** 附表3's row about an enterprise, as known on the day of the report. */
export function statusRow(story: Story, writing: Writing): Row {
  const dice = writing.dice.of(`story ${story.id}`);
  const remarks: Remark[] = [];
  const cells: Cells = {
    name: writing.which === "now" ? story.name : story.nameBefore,
    listed: listedCell(writing.dice, dice, story, remarks),
    deadline: deadlineCell(writing.dice, dice, story, remarks),
    ...agencyCells(dice, story, writing.asOf),
    ...stage(dice, "评估", story, writing),
    ...stage(dice, "验收", story, writing),
    ...dateExtras(dice, story, writing.asOf),
    code: story.code,
    industry: dice.pick(["化学原料", "金属制品业", "C2641", "电子设备制造", "纺织业"]),
    district: dice.pick(["朝阳镇", "临水街道", "工业区", "北新街道"]),
    contact: dice.pick(["王经理", "李工", "周某", "安环部 张"]),
    phone: dice.pick(["13812345678", 13_912_345_678, "021-55550123", "5555 0188"]),
    address: dice.pick(["申江路2023号", "兴工路5弄6号", "工业大道20230506号"]),
    reason: dice.pick(["双超", "双有", "高耗能", "双有双超"]),
    remarks: null,
  };
  if (story.excuse !== null) placeExcuse(dice, story.excuse, cells, writing.habits);
  else if (dice.chance(0.1))
    cells.remarks = dice.pick([
      "重点排污单位",
      "2022年第一批",
      "联系电话已更新",
      "市级重点",
      "需关注",
      "/",
      "共3项方案",
    ]);
  const own = writing.which === "now" ? story.now : story.before;
  const changed = { ...story.both, ...own };
  return {
    key: `3:${story.id}`,
    story,
    batch: story.batch,
    cells: { ...cells, ...changed },
    remarks: [...remarks.filter(({ field }) => !(field in changed)), ...typed(changed)],
  };
}

/** A day typed over as text may be offered as a real date. */
function typed(changed: Cells): Remark[] {
  return (["listed", "deadline"] as const)
    .filter((field) => typeof changed[field] === "string")
    .map((field) => ({ field, rule: "date-as-text", must: false }));
}

function listedCell(shared: Dice, own: Dice, { batch }: Story, remarks: Remark[]): Cell {
  const dice = own.chance(0.8) ? shared.of(`listed ${batch.listed}`) : own.of("listed");
  const { year } = civil(batch.listed);
  if (dice.chance(0.04)) {
    remarks.push({ field: "listed", rule: "date-as-text", must: false });
    return `${textDay(dice, batch.listed).trim()}（沪环科〔${year}〕45号）`;
  }
  const written = writtenDay(dice, batch.listed, batch.exact ? 0 : 0.1);
  note(remarks, "listed", written.plainText, written.precision === "day" && typeof written.cell !== "object");
  return written.cell;
}

function note(remarks: Remark[], field: Field, plain: boolean, loose: boolean): void {
  if (plain || loose) remarks.push({ field, rule: "date-as-text", must: plain });
  if (!plain && loose) remarks.push({ field, rule: "date-ambiguous", must: false });
}

function deadlineCell(shared: Dice, own: Dice, { batch }: Story, remarks: Remark[]): Cell {
  const dice = own.chance(0.8) ? shared.of(`deadline ${batch.listed}`) : own.of("deadline");
  const { year, month } = civil(batch.deadline);
  switch (batch.deadlineKind) {
    case "relative":
      return dice.pick(["名单公布后一年内", "一年内", "一年", "12个月", "公布之日起一年"]);
    case "month":
      return textMonth(dice, batch.deadline);
    case "beforeMonthEnd":
      remarks.push({ field: "deadline", rule: "deadline-rounded-up", must: false });
      return dice.pick([`${year}年${month}月底前`, `${year}年${month}月底`, `${year}年${month}月末`]);
    default: {
      const written = writtenDay(dice, batch.deadline, 0.05);
      note(remarks, "deadline", written.plainText, written.precision === "day" && typeof written.cell !== "object");
      if (batch.deadline === batch.rolled)
        remarks.push({ field: "deadline", rule: "deadline-rounded-up", must: false });
      return written.cell;
    }
  }
}

function agencyCells(dice: Dice, story: Story, asOf: Serial): Cells {
  const young = asOf < addMonths(story.batch.listed, 2) - 5;
  const blank = young && dice.of("agency").chance(0.5);
  return { agency: blank ? dice.of("agency").pick([null, "/", "待定", "—"]) : story.agency };
}

function stage(dice: Dice, name: Stage, story: Story, { asOf, which }: Writing): Cells {
  const known = (name === "评估" ? story.assessments : story.acceptances).filter(({ day }) => day <= asOf);
  if (known.length > 0) return writtenRounds(dice.of(name), name, known);
  const assessed = story.assessments.some(({ day, passed }) => passed && day <= asOf);
  const awaited =
    name === "评估" ? asOf < addMonths(story.batch.listed, 12) && asOf > story.batch.listed + 150 : assessed;
  const plan = name === "评估" ? story.assessmentPlan : assessed ? story.acceptancePlan : null;
  return writtenNothing(dice.of(`${name} ${which}`), name, awaited, plan);
}

function dateExtras(dice: Dice, story: Story, asOf: Serial): Cells {
  const known = (field: Field, day: Serial | null): Cell =>
    day === null || day > asOf
      ? dice.of(field).pick([null, "/", null, "—"])
      : writtenDay(dice.of(field), day, 0.08).cell;
  return {
    started: known("started", story.started),
    contract: known("contract", story.contract),
    submitted: known("submitted", story.submitted),
    disclosed: known("disclosed", story.disclosed),
    received: known("received", story.received),
  };
}

function placeExcuse(dice: Dice, excuse: string, cells: Cells, habits: Habits): void {
  const { whole, on, result } = stageFields.评估;
  if (habits.extras.includes("remarks") && dice.chance(0.5)) cells.remarks = excuse;
  else Object.assign(cells, { [whole]: excuse, [on]: excuse, [result]: excuse });
}
