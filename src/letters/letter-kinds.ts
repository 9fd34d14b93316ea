import type { DeadlineState } from "../deadlines/deadline";

/** 通知书 (一: 书面通知企业), 提醒函, 督办函 (一: 督促企业按进度开展). */
export type LetterKind = "notice" | "reminder" | "urge";

/** What a letter is called, and which state of a deadline it is about; null: all of them. */
export const letterKinds: Readonly<
  Record<LetterKind, { readonly name: string; readonly about: DeadlineState | null }>
> = {
  notice: { name: "通知书", about: null },
  reminder: { name: "提醒函", about: "due-soon" },
  urge: { name: "督办函", about: "overdue" },
};

/**
 * Placeholders of a template and what stands for them. optional: left out where empty; the others stay as a blank to
 * fill in by hand.
 */
export const placeholders = {
  企业名称: { about: "企业全称" },
  名单名称: { about: "强制性清洁生产审核企业名单，台账有批次的写上批次" },
  名单公布时间: { about: "台账中的名单公布时间" },
  批次: { about: "台账中的批次" },
  所属区: { about: "台账中的所属区或街镇" },
  所属行业: { about: "台账中的行业" },
  咨询机构: { about: "审核咨询机构名称" },
  信息公开期限: { about: "公布（或收文）后一个月，遇休息日顺延" },
  启动期限: { about: "公布后两个月" },
  完成期限: { about: "公布后一年" },
  验收期限: { about: "公布（或启动）后两年，原则上" },
  到期事项: { about: "快到期的各项：期限、还有几天" },
  逾期事项: { about: "逾期的各项：期限、已逾期几天、依据哪一条" },
  逾期天数: { about: "逾期最久的一项的天数" },
  答复期限: { about: "请企业答复的日期" },
  截至日期: { about: "按哪一天计算" },
  发文日期: { about: "同截至日期，印发前可改" },
  填报单位: { about: "发文单位" },
  联系人: { about: "设置中填的联系人" },
  联系电话: { about: "设置中填的电话" },
  法律依据: { about: "设置中填的法律条文，写在“根据”之后，由法制人员定稿；不填则略去", optional: true },
} as const satisfies Readonly<Record<string, { readonly about: string; readonly optional?: true }>>;

/** A placeholder that a template may have. */
export type Placeholder = keyof typeof placeholders;

/** Their names, to look a template through. */
export const placeholderNames: ReadonlySet<string> = new Set(Object.keys(placeholders));
