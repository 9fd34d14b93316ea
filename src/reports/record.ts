import type { CheckedSheet } from "../checking/run";
import { rules } from "../rules/index";

/** What a report says of its own making. */
export interface ReportMeta {
  readonly fileName: string;
  /** As a clerk reads it, e.g. 2026年10月9日 14:05. */
  readonly generatedAt: string;
}

/** Rules that could not judge a sheet at all, under their common reason. */
export interface NotRun {
  readonly reason: string;
  readonly titles: readonly string[];
}

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));

/**
 * What could not be checked on a sheet and why. Rules that only passed over single rows are not among them: they ran.
 */
export function couldNotRun({ notChecked, rows }: CheckedSheet): NotRun[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason, rows: passedOver } of notChecked) {
    if (passedOver !== 0 && passedOver < rows) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), titles.get(rule) ?? rule]);
  }
  return [...byReason].map(([reason, names]) => ({ reason, titles: names }));
}

/** 61条规则已检查，11条未检查。 */
export function ranLine(sheet: CheckedSheet): string {
  const notRun = couldNotRun(sheet).reduce((sum, { titles: names }) => sum + names.length, 0);
  const ran = sheet.counts.filter(({ reported, passed }) => reported + passed > 0).length;
  return notRun === 0 ? `${ran}条规则已检查。` : `${ran}条规则已检查，${notRun}条未检查。`;
}
