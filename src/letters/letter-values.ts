import { chineseOf, type Day } from "../dates/day";
import { spanWords } from "../dates/span-words";
import { compareUrgency, isArchive, type DeadlineItem } from "../deadlines/deadline";
import { basisOf, deadlineKinds, type DeadlineKind } from "../deadlines/deadline-kinds";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import { optionalPlaceholders, type Placeholder } from "./letter-kinds";

/** Who writes, and what the ledger does not tell; empty where the clerk left it open. */
export interface Sender {
  readonly authority: string;
  readonly legalBasis: string;
  readonly contact: string;
  readonly phone: string;
  /** By when to answer. */
  readonly answerBy: Day;
}

/** What stands for each placeholder; null where nobody told. */
export type LetterValues = Readonly<Record<Placeholder, string | null>>;

const listName = "强制性清洁生产审核企业名单";
/** A new line of a paragraph begins where the first one does, two characters in. */
const nextLine = "\n　　";

/** The values of one enterprise's letter. Every day is the one that 期限 shows, rest days rolled. */
export function letterValues(timeline: EnterpriseTimeline, sender: Sender): LetterValues {
  const { items, batch, asOf } = timeline;
  const due = (kind: DeadlineKind): string | null => {
    const item = items.find((one) => one.kind === kind);
    return item ? chineseOf(item.rolledDue) : null;
  };
  const overdue = itemsIn(items, "overdue");
  return {
    企业名称: timeline.enterprise || null,
    名单名称: batch ? `${listName}（${batch}）` : listName,
    名单公布时间: spanWords(timeline.listedOn),
    批次: batch,
    所属区: timeline.district,
    所属行业: timeline.industry,
    咨询机构: timeline.agency,
    信息公开期限: due("disclosure"),
    启动期限: due("start"),
    完成期限: due("completion"),
    验收期限: due("acceptance"),
    到期事项: listed(itemsIn(items, "due-soon").map(soonLine)),
    逾期事项: listed(overdue.map(overdueLine)),
    逾期天数: overdue.length === 0 ? null : String(Math.max(...overdue.map(({ daysLeft }) => -daysLeft))),
    答复期限: chineseOf(sender.answerBy),
    截至日期: chineseOf(asOf),
    发文日期: chineseOf(asOf),
    填报单位: sender.authority.trim() || null,
    联系人: sender.contact.trim() || null,
    联系电话: sender.phone.trim() || null,
    法律依据: sender.legalBasis.trim() || null,
  };
}

/** Whether anything that binds the enterprise is in this state. */
export function hasItemIn(items: readonly DeadlineItem[], state: DeadlineItem["state"]): boolean {
  return items.some((item) => item.state === state && !isArchive(item.kind));
}

/** What binds the enterprise: the archives are the bureau's own. Most urgent first. */
function itemsIn(items: readonly DeadlineItem[], state: DeadlineItem["state"]): DeadlineItem[] {
  return items.filter((item) => item.state === state && !isArchive(item.kind)).sort(compareUrgency);
}

function listed(lines: readonly string[]): string | null {
  if (lines.length <= 1) return lines[0] ?? null;
  return lines.map((line, index) => `${index + 1}. ${line}`).join(nextLine);
}

function overdueLine({ kind, rolledDue, daysLeft }: DeadlineItem): string {
  return `${limitOf(kind, rolledDue)}，已逾期${-daysLeft}天（${basisOf(kind)}）。`;
}

function soonLine({ kind, rolledDue, daysLeft }: DeadlineItem): string {
  const left = daysLeft === 0 ? "今天到期" : daysLeft < 0 ? `已过${-daysLeft}天` : `还有${daysLeft}天`;
  return `${limitOf(kind, rolledDue)}，${left}（${basisOf(kind)}）。`;
}

/** 完成审核：期限为2026年6月22日; a limit in principle says so. */
function limitOf(kind: DeadlineKind, day: Day): string {
  const { name, force } = deadlineKinds[kind];
  return `${name}，${force === "inPrinciple" ? "原则上期限为" : "期限为"}${chineseOf(day)}`;
}

/** What a value that nobody told looks like: a blank to fill in by hand. */
const blank = "＿＿＿＿＿＿";

/** The texts to write into a template, and which of its placeholders are left as blanks. */
export function letterTexts(
  values: LetterValues,
  used: Iterable<string>,
): { readonly texts: Readonly<Record<string, string>>; readonly blanks: readonly string[] } {
  const texts: Record<string, string> = {};
  const blanks: string[] = [];
  for (const [name, value] of Object.entries(values)) texts[name] = value ?? "";
  for (const name of used) {
    if (texts[name] !== "" || optionalPlaceholders.has(name)) continue;
    texts[name] = blank;
    blanks.push(name);
  }
  return { texts, blanks };
}
