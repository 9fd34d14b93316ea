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

const placeholders = [
  "企业名称",
  "名单名称",
  "名单公布时间",
  "批次",
  "所属区",
  "所属行业",
  "咨询机构",
  "信息公开期限",
  "启动期限",
  "完成期限",
  "验收期限",
  "到期事项",
  "逾期事项",
  "逾期天数",
  "答复期限",
  "截至日期",
  "发文日期",
  "填报单位",
  "联系人",
  "联系电话",
  "法律依据",
] as const;

/** A placeholder that a template may have. */
export type Placeholder = (typeof placeholders)[number];

/** Their names, to look a template through. */
export const placeholderNames: ReadonlySet<string> = new Set(placeholders);

/** Left out where empty; the others stay as a blank to fill in by hand. */
export const optionalPlaceholders: ReadonlySet<string> = new Set<Placeholder>(["法律依据"]);
