import { civil, type Serial } from "./calendar";
import type { Cell, Cells, Field } from "./cells";
import { dayFormats, dayTexts, textMonth } from "./date-forms";
import type { Dice } from "./dice";

export type Stage = "评估" | "验收";

/** One meeting and what it decided. */
export interface Round {
  readonly day: Serial;
  readonly passed: boolean;
}

export const stageFields: Readonly<Record<Stage, { whole: Field; on: Field; result: Field }>> = {
  评估: { whole: "assessment", on: "assessedOn", result: "assessmentResult" },
  验收: { whole: "acceptance", on: "acceptedOn", result: "acceptanceResult" },
};

const passes: Readonly<Record<Stage, readonly string[]>> = {
  评估: [
    "通过",
    "通过",
    "通过",
    "通过评估",
    "合格",
    "同意",
    "原则通过",
    "基本通过",
    "修改后通过",
    "有条件通过",
    "优秀",
    "良好",
  ],
  验收: ["通过", "通过", "通过", "通过验收", "验收合格", "合格", "同意", "通过清洁生产审核验收", "优秀"],
};
const fails = ["未通过", "不通过", "不合格", "暂不通过", "没有通过", "未达标", "不予通过"];

export const passWord = (dice: Dice, stage: Stage): string => dice.pick(passes[stage]);
export const failWord = (dice: Dice): string => dice.pick(fails);

type Join = (day: string, result: string, stage: Stage) => string;

/** A score that goes with the result in both steps: one that contradicts it is a finding. */
function scoreOf(result: string, passing: number): number {
  return /[未不没]|重新|退回/.test(result) ? 52 : passing;
}

const joins: readonly Join[] = [
  (day, result) => `${day}${result}`,
  (day, result) => `${day} ${result}`,
  (day, result) => `${day}，${result}`,
  (day, result) => `${day}\n${result}`,
  (day, result) => `${result}（${day}）`,
  (day, result) => `${day}（${result}）`,
  (day, result) => `${result}/${day}`,
  (day, result) => `${day}/${result}`,
  (day, result) => `${day}；${result}`,
  (day, result) => `${day}\n${result}\n${scoreOf(result, 85)}分`,
  (day, result) => `${day} ${result} ${scoreOf(result, 82.5)}分`,
  (day, result) => `${day}，得分${scoreOf(result, 87)}，${result}`,
  (day, result, stage) => `${stage}时间：${day}\n${stage}结果：${result}`,
  (day, result, stage) => `${stage}时间:${day} ${stage}结果:${result}`,
  (day, result, stage) => `${stage}：${day}，${result}`,
  (day, result) => `时间：${day}；结果：${result}`,
  (day, result) => `${day}召开专家评审会，${result}`,
  (day, result, stage) => `${stage}日期${day}，${stage}结论：${result}`,
  (day, result, stage) => `已${stage}（${day}），结论：${result}`,
  (day, result) => `${result}，${day}`,
  (day, result) => `${result}\n${day}`,
  (day, result) => `${day}/${result}/${scoreOf(result, 86)}分`,
  (day, result) => `${result}，得分${scoreOf(result, 85)}，${day}`,
  (day, result) => `${day}（${result}）\n专家组长：李教授`,
  (day, result) => `${day}  结果:${result}`,
  (day, result, stage) => `${day}现场${stage}，结果为${result}`,
  (day, result) => `${day}—${result}`,
  (day, result) => `（1）${day}（2）${result}`,
  (day, result) => `①${day}；②${result}`,
];
const passJoins: readonly Join[] = [
  (day, _result, stage) => `${day}通过${stage}`,
  (day, _result, stage) => `${day}通过现场${stage}`,
  (day, _result, stage) => `于${day}通过${stage}`,
  (day, _result, stage) => `已于${day}通过${stage}`,
  (day, _result, stage) => `${day}${stage}，同意通过`,
  (day, _result, stage) => `${day}综合打分为87分，同意通过${stage}`,
  (day) => `${day}√`,
  (day, _result, stage) => `${day}通过${stage}，报告已修改`,
  (day, _result, stage) => `${day}通过专家${stage}`,
  (day, _result, stage) => `${day}组织专家${stage}并通过`,
  (day, _result, stage) => `${day}顺利通过${stage}`,
  (day, _result, stage) => `${stage}通过时间：${day}`,
  (day) => `${day}，专家意见：修改后通过`,
  (day, _result, stage) => `已于${day}完成${stage}，结果合格`,
  (day, _result, stage) => `通过${stage}（沪环科〔2023〕12号，${day}）`,
  (day, _result, stage) => `${day}完成现场${stage}，专家组一致同意通过`,
];

/** Days of an event's date; ranges end on the day of the event. */
function eventDate(dice: Dice, day: Serial): string {
  const kind = dice.next();
  const parts = civil(day);
  if (kind < 0.08 && parts.date > 2)
    return `${parts.year}.${parts.month}.${parts.date - 1}-${parts.month}.${parts.date}`;
  if (kind < 0.12 && parts.date > 2) return `${parts.year}年${parts.month}月${parts.date - 1}-${parts.date}日`;
  if (kind < 0.2) return textMonth(dice, day);
  return dice.pick(dayTexts)(parts).trim();
}

function one(dice: Dice, stage: Stage, round: Round): string {
  const day = eventDate(dice, round.day);
  if (round.passed && dice.chance(0.35)) return dice.pick(passJoins)(day, "", stage);
  return dice.pick(joins)(day, round.passed ? passWord(dice, stage) : failWord(dice), stage);
}

function several(dice: Dice, rounds: readonly Round[]): string {
  const pieces = rounds.map((round) => {
    const parts = civil(round.day);
    const day = dice.chance(0.5)
      ? `${parts.year}.${parts.month}.${parts.date}`
      : `${parts.year}年${parts.month}月${parts.date}日`;
    return { day, result: round.passed ? dice.pick(["通过", "合格"]) : dice.pick(["未通过", "不合格", "不通过"]) };
  });
  const marks = ["①", "②", "③"];
  const forms: readonly (() => string)[] = [
    () => pieces.map(({ day, result }, at) => `${marks[at]}${day}${result}`).join("\n"),
    () => pieces.map(({ day, result }) => `${day}${result}`).join("，"),
    () => pieces.map(({ day, result }) => `${day}${result}`).join("；"),
    () => pieces.map(({ day, result }) => `${day} ${result}`).join("\n"),
    () => pieces.map(({ day, result }, at) => `第${"一二三"[at]}次：${day} ${result}`).join("；"),
    () => pieces.map(({ day, result }, at) => `${at + 1}、${day}${result}`).join(" "),
    () => pieces.map(({ day, result }) => `${result}（${day}）`).join("、"),
  ];
  return dice.pick(forms)();
}

function splitDate(dice: Dice, rounds: readonly Round[]): Cell {
  const last = rounds.at(-1);
  if (!last) return null;
  if (rounds.length > 1)
    return rounds
      .map(({ day }) => {
        const at = civil(day);
        return `${at.year}.${at.month}.${at.date}`;
      })
      .join(dice.pick(["、", "\n", "；"]));
  if (dice.chance(0.6)) return { serial: last.day, format: dice.pick(dayFormats) };
  return eventDate(dice, last.day);
}

function splitResult(dice: Dice, stage: Stage, rounds: readonly Round[]): string {
  const words = rounds.map(({ passed }) => (passed ? "通过" : "未通过"));
  if (rounds.length > 1) return words.join(dice.pick(["、", "\n", "；"]));
  return rounds[0]?.passed ? passWord(dice, stage) : failWord(dice);
}

/** What the cells of a stage hold after these meetings, in one column or in two. */
export function writtenRounds(dice: Dice, stage: Stage, rounds: readonly Round[]): Cells {
  const fields = stageFields[stage];
  const [first] = rounds;
  if (!first) return {};
  const whole = rounds.length > 1 ? several(dice.of("whole"), rounds) : one(dice.of("whole"), stage, first);
  return {
    [fields.whole]: whole,
    [fields.on]: splitDate(dice.of("on"), rounds),
    [fields.result]: splitResult(dice.of("result"), stage, rounds),
  };
}
