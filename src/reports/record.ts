import { extentOf, rulesThatDidNotRun, rulesThatRan, uncoveredIn, type Uncovered } from "../checking/coverage";
import type { CheckedSheet, CheckResult } from "../checking/run";
import { rules } from "../rules/index";

/** A file with its check. */
export interface CheckedFile {
  readonly path: string;
  readonly run: CheckResult;
}

/** What a report says of its own making. */
export interface ReportMeta {
  readonly fileName: string;
  /** As a clerk reads it, e.g. 2026年10月9日 14:05. */
  readonly generatedAt: string;
}

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));

/** Rules that did not judge, by their titles. */
export interface NotRun extends Uncovered {
  readonly titles: readonly string[];
  /** 9条规则 where rules did not run, 3行 where rows were passed over. */
  readonly extent: string;
}

/** What could not be checked on a sheet and why, in rules or in rows. */
export function couldNotRun(sheet: CheckedSheet): NotRun[] {
  return uncoveredIn([sheet]).map((uncovered) => ({
    ...uncovered,
    titles: uncovered.rules.map((rule) => titles.get(rule) ?? rule),
    extent: extentOf(uncovered),
  }));
}

/** 61条规则已检查，11条未检查。 */
export function ranLine(sheet: CheckedSheet): string {
  const ran = rulesThatRan([sheet]).size;
  const idle = rulesThatDidNotRun([sheet]).size;
  return idle === 0 ? `${ran}条规则已检查。` : `${ran}条规则已检查，${idle}条未检查。`;
}
