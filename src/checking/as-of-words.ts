import { chineseOf, type Day } from "../dates/day";
import type { AsOfSource } from "./as-of";

/** What the day is called by which something is judged or counted: the same words on screens and in reports. */
export const asOfSources: Readonly<Record<AsOfSource, string>> = {
  reportedOn: "填报时间",
  title: "标题日期",
  quarterEnd: "季度末",
  today: "今天",
  option: "指定日期",
};

/** 按填报时间2026年10月9日 */
export function asOfWords(from: AsOfSource, day: Day): string {
  return `按${asOfSources[from]}${chineseOf(day)}`;
}
