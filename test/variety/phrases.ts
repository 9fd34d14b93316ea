import { addMonths, civil, type Serial } from "./calendar";
import { textDay, textMonth } from "./date-forms";
import type { Dice } from "./dice";
import { otherThings } from "./other-things";
import { doubts, elsewhere, hearsay, prospects, shortHalts } from "./prospects";
import { asTyped } from "./typing";

/** What a clerk meant by a note, whatever words it is told in. */
export type Meaning =
  | "passed"
  | "passedLate"
  | "passedUndated"
  | "heldWithoutResult"
  | "failed"
  | "awaited"
  | "planned"
  | "nothing"
  | "otherThing"
  | "measure"
  | "excused"
  | "excuseRefused"
  | "excuseOver"
  | "reportInTime"
  | "prospect"
  | "hearsay"
  | "doubt"
  | "elsewhere"
  | "shortHalt"
  | "scored";

/** A note and where it stands: 备注 beside a 评估 of “/”, or 评估 itself. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly column: "评估" | "备注";
  readonly text: string;
}

/** The row's 公布 and the day that the sheet is filled in. */
export interface Listing {
  readonly listed: Serial;
  readonly asOf: Serial;
}

type Saying = (dice: Dice, listing: Listing) => string;

/** A day within the year of the audit, or after it. */
const early = (dice: Dice, { listed }: Listing) => addMonths(listed, dice.between(5, 10)) + dice.between(0, 20);
const late = (dice: Dice, { listed, asOf }: Listing) => dice.between(addMonths(listed, 12) + 12, asOf - 2);
const day = (dice: Dice, on: Serial) => textDay(dice, on).trim();
const month = (dice: Dice, on: Serial) => textMonth(dice, on);
const dotted = (on: Serial) => {
  const at = civil(on);
  return `${at.year}.${at.month}.${at.date}`;
};

const passing = [
  "通过",
  "合格",
  "同意通过",
  "原则通过",
  "专家组一致同意通过",
  "评估通过",
  "顺利通过评估",
  "结论为通过",
];
const failing = ["未通过", "不合格", "不予通过", "评估不通过", "没有通过评估", "未能通过，需重新评估", "不同意通过"];
const finishing = ["已完成", "完成", "已通过", "顺利完成"];
const standstills = ["停产", "暂缓", "停产整治", "停业", "停工"];
const applications = ["申请延期", "延期申请", "申请暂缓", "停产申请"];
const refusals = ["未获批准", "被驳回", "区局不同意", "未予同意", "市局未批准"];

const sayings: Readonly<Record<Meaning, { readonly column: Phrase["column"]; readonly forms: readonly Saying[] }>> = {
  passed: {
    column: "评估",
    forms: [
      (dice, at) => `${day(dice, early(dice, at))}${dice.pick(passing)}`,
      (dice, at) => `${day(dice, early(dice, at))}召开评估会，${dice.pick(["通过", "合格"])}`,
      (dice, at) => `${dice.pick(["通过", "合格"])}（${day(dice, early(dice, at))}）`,
      (dice, at) => `${day(dice, early(dice, at))}评估，${dice.pick(["3", "5"])}名专家同意通过，存在2项不符合，已整改`,
      (dice, at) => {
        const on = early(dice, at);
        return `${dotted(on)}通过评估，${dotted(on + 20)}完成报告修改`;
      },
      (dice, at) => {
        const on = early(dice, at);
        return `${dotted(on - 40)}未通过；${dotted(on)}复评通过`;
      },
    ],
  },
  passedLate: {
    column: "评估",
    forms: [
      (dice, at) => `${day(dice, late(dice, at))}${dice.pick(passing)}`,
      (dice, at) => `${day(dice, late(dice, at))}现场评估，经专家组讨论同意通过`,
    ],
  },
  passedUndated: { column: "评估", forms: [(dice) => dice.pick(["通过", "已通过评估", "评估合格", "已评估，合格"])] },
  heldWithoutResult: {
    column: "评估",
    forms: [
      (dice, at) => `${day(dice, early(dice, at))}已评估`,
      (dice, at) => `${day(dice, early(dice, at))}召开专家评估会`,
      (dice, at) => `${day(dice, early(dice, at))}现场评估`,
    ],
  },
  failed: {
    column: "评估",
    forms: [
      (dice, at) => `${day(dice, early(dice, at))}${dice.pick(failing)}`,
      (dice, at) => `${day(dice, early(dice, at))}评估未通过，同意企业整改后再评`,
    ],
  },
  scored: {
    column: "评估",
    forms: [
      (dice, at) => `${day(dice, early(dice, at))} 通过（${dice.between(72, 95)}分）`,
      (dice, at) => `${day(dice, early(dice, at))}，得分${dice.between(72, 95)}，${dice.pick(["通过", "合格"])}`,
    ],
  },
  awaited: {
    column: "评估",
    forms: [
      () => "待评估",
      () => "已申请评估",
      () => "报告已提交，待专家评估",
      () => "审核已完成，待评估",
      () => "技术审查中",
      () => "待安排现场评估",
      (dice, at) => `${day(dice, late(dice, at))}提交审核报告，待评估`,
      (dice, at) => `${day(dice, late(dice, at))}通过技术审查，待现场评估`,
      () => "材料已通过审查，等待评估",
    ],
  },
  planned: {
    column: "评估",
    forms: [
      (dice, { asOf }) => `计划${month(dice, asOf + 60)}评估`,
      (dice, { asOf }) => `拟于${month(dice, asOf + 60)}组织评估`,
      (dice, { asOf }) => `预计${month(dice, asOf + 60)}完成评估`,
    ],
  },
  nothing: {
    column: "评估",
    forms: [
      (dice) => dice.pick(["未开展", "尚未评估", "未启动", "/", "无", "暂未评估", "尚未开展审核"]),
      (dice) => dice.pick(["审核中", "报告编制中", "正在开展审核", "现场调研阶段"]),
      () => "未提出评估申请",
    ],
  },
  otherThing: {
    column: "评估",
    forms: [
      (dice, at) => `${day(dice, early(dice, at))}${dice.pick(finishing)}${dice.pick(otherThings)}`,
      (dice, at) => `${day(dice, late(dice, at))}${dice.pick(otherThings)}${dice.pick(["合格", "通过", "完成"])}`,
      (dice) => `${dice.pick(otherThings)}${dice.pick(["已完成", "已通过", "通过"])}`,
    ],
  },
  measure: {
    column: "备注",
    forms: [
      (dice, at) => `${day(dice, late(dice, at))}发督办函`,
      (dice, at) => `${day(dice, late(dice, at))}约谈企业负责人`,
      (dice, at) => `${day(dice, late(dice, at))}责令限期改正`,
      () => "企业拒不开展，拟移送执法",
    ],
  },
  excused: {
    column: "备注",
    forms: [
      (dice) => `企业${dice.pick(standstills)}`,
      (dice, at) => `${month(dice, early(dice, at))}起${dice.pick(["停产", "停业"])}`,
      (dice, { asOf }) => `经区局同意延期至${month(dice, asOf + 90)}`,
      () => "已关停，拟报名单撤销",
      () => "整体搬迁中",
      (dice) => `${dice.pick(["本企业", "该厂", ""])}已停产，${dice.pick(["隔壁企业", "邻厂", "同园区企业"])}正常生产`,
      () => "与集团另一公司合并",
      () => "已注销",
    ],
  },
  excuseRefused: {
    column: "备注",
    forms: [
      (dice) => `${dice.pick(applications)}${dice.pick(refusals)}`,
      (dice) => `企业${dice.pick(["申请延期", "申请暂缓"])}，${dice.pick(refusals)}`,
      () => "未停产",
      () => "不符合延期条件",
      () => "企业正常生产，未延期",
    ],
  },
  excuseOver: {
    column: "备注",
    forms: [
      (dice, at) => `曾停产，${month(dice, early(dice, at))}已复产`,
      (dice, at) => `延期至${day(dice, late(dice, at) - 10)}`,
      (dice, { listed }) => `${month(dice, listed + 30)}停产，${month(dice, listed + 150)}恢复生产`,
    ],
  },
  prospect: { column: "备注", forms: [prospects] },
  hearsay: { column: "评估", forms: [hearsay] },
  doubt: { column: "备注", forms: [doubts] },
  elsewhere: { column: "备注", forms: [elsewhere] },
  shortHalt: { column: "备注", forms: [shortHalts] },
  reportInTime: {
    column: "备注",
    forms: [
      (dice, at) => `${day(dice, early(dice, at))}已提交审核报告`,
      (dice, at) => `审核报告${dotted(early(dice, at))}报区局`,
      (dice, at) => `已于${day(dice, early(dice, at))}提交报告，待评估`,
    ],
  },
};

export const meanings = Object.keys(sayings).filter((key): key is Meaning => key in sayings);

/** A note with this meaning, in one of the ways that it may be put. */
export function phraseOf(dice: Dice, meaning: Meaning, listing: Listing): Phrase {
  const { column, forms } = sayings[meaning];
  return { meaning, column, text: asTyped(dice, dice.pick(forms)(dice, listing)) };
}

/**
 * The errors and warnings of which one is right for the meaning, over a year after 公布; none where it is empty. With ?:
 * only as what is to be verified.
 */
export const rightFindings: Readonly<Record<Meaning, readonly string[]>> = {
  passed: [],
  scored: [],
  passedLate: ["assessment-late"],
  passedUndated: ["assessment-date-missing"],
  heldWithoutResult: ["assessment-result-missing"],
  failed: ["assessment-failed-overdue"],
  awaited: ["assessment-awaited"],
  planned: ["assessment-planned-late"],
  nothing: ["assessment-overdue"],
  otherThing: ["assessment-overdue", "assessment-awaited", "assessment-unreadable"],
  measure: ["assessment-overdue"],
  excused: [],
  excuseRefused: ["assessment-overdue"],
  excuseOver: ["assessment-overdue"],
  reportInTime: [],
  prospect: ["assessment-overdue"],
  hearsay: ["assessment-overdue", "assessment-unreadable"],
  doubt: ["assessment-overdue?"],
  elsewhere: ["assessment-overdue"],
  shortHalt: ["assessment-overdue"],
};
