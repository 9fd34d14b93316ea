import type { ColumnKey } from "../../annexes/columns";
import type { Finding, Waiver } from "../../checking/finding";
import type { ChosenFix } from "../../checking/fixes";
import type { Tally } from "../../checking/tally";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { CheckedSheet, CheckedSheetHead, CheckOptions, CheckResult } from "../../checking/run";
import type { Day } from "../../dates/day";
import type { ReportMeta } from "../../reports/record";
import type { Blueprint } from "../../sheets/blueprint";
import type { Summary } from "../../summaries/member";
import type { Grid } from "../../sheets/grid";
import type { KeptFinding } from "./finding-numbers";
import type { FoundTable } from "./found-table";

/** What a rule is about, for the summary of what was checked. */
export type RuleSubject = "form" | "status" | "adjustments" | "both" | "quarters";

/** A rule as the pane names it. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly subject: RuleSubject;
}

/** By when the newest period's sheets are to be sent. */
export interface ReportDue {
  readonly day: Day;
  /** A Saturday or Sunday on which offices work. */
  readonly workedWeekend: boolean;
}

/** A sheet as it was checked, without its findings. */
export interface JudgedSheet extends CheckedSheetHead {
  /** Its place among the judgement's sheets. */
  readonly index: number;
  /** The verdict is about it: it is of the newest period, or names none. */
  readonly isCurrent: boolean;
  /** Cells still to be dealt with. */
  readonly tally: Tally;
  /** Findings that were accepted with a reason. */
  readonly waived: number;
}

interface JudgementHead extends Omit<CheckResult, "sheets"> {
  readonly rules: readonly RuleSummary[];
  readonly labels: { readonly [Key in ColumnKey]?: string };
  readonly reportDue: ReportDue | null;
}

/** What the pane shows of a check: no text of any finding, which stay with the judge and are asked for. */
export interface Judgement extends JudgementHead {
  readonly sheets: readonly JudgedSheet[];
  readonly found: FoundTable;
}

/** A judgement with its findings, as the engine makes it. */
export interface WholeJudgement extends JudgementHead {
  readonly sheets: readonly (CheckedSheet & Pick<JudgedSheet, "isCurrent">)[];
}

/** A finding in words, as the pane knows it. */
export interface ListedFinding extends Finding {
  readonly number: number;
}

/** The safe fixes that can be made together. */
export interface SafeFixes {
  readonly count: number;
  /** In the sheets' order; where only some were asked for, the first. */
  readonly fixes: readonly ChosenFix[];
}

/** Which of the sheets: the verdict's own, or all that were recognised. */
export type Scope = "current" | "all";

/** Makes judgements. Each later one starts from the one before; null where there is none, or it is not enough. */
export interface JudgingEngine {
  check(grids: readonly Grid[], options: CheckOptions): Promise<WholeJudgement>;
  recheck(changed: Grid): Promise<WholeJudgement | null>;
  withWaivers(waivers: readonly Waiver[]): Promise<WholeJudgement | null>;
  deadlines(reach: Reach): Promise<Deadlines | null>;
  summary(today: Day): Promise<Summary | null>;
}

/**
 * Judges sheets, in a worker or right here, and keeps what it found. `recheck` and `withWaivers` start from the last
 * check; null where there is none to start from. What is asked about findings is answered by the last judgement; where
 * there is none, there is nothing.
 */
export interface Judge {
  /** Tells that what was found is gone, the worker having died; the next check starts another. Returns what ends it. */
  lost?(listener: () => void): () => void;
  /** Rejects with an AbortError when the signal fires. `kept`: a finding whose number is to stay, if it does. */
  check(
    grids: readonly Grid[],
    options: CheckOptions,
    signal?: AbortSignal,
    kept?: KeptFinding | null,
  ): Promise<Judgement>;
  /** After an edit: the grid holds just the changed rows; null where a whole new check is needed. */
  recheck(changed: Grid): Promise<Judgement | null>;
  withWaivers(waivers: readonly Waiver[]): Promise<Judgement | null>;
  /** Who is due when, by the last check; null where there is none. */
  deadlines(reach: Reach): Promise<Deadlines | null>;
  /** How far the enterprises are, by the last check; null where there is none. */
  summary(today: Day): Promise<Summary | null>;
  /** The findings of these numbers in words; those that are gone are left out. */
  inWords(numbers: readonly number[]): Promise<readonly ListedFinding[]>;
  /** The number of the finding that is known by this; null where there is none. */
  numberOf(identity: string): Promise<number | null>;
  /** Numbers of the open findings whose words hold a text; null where another search came after. */
  search(text: string): Promise<Int32Array | null>;
  /** The safe fixes of the sheets: how many, and at most so many of them; null where the findings changed meanwhile. */
  safeFixes(scope: Scope, most: number): Promise<SafeFixes | null>;
  /** What a rule reports on the sheets and nobody has accepted yet, in words. */
  openOfRule(scope: Scope, rule: string): Promise<readonly ListedFinding[]>;
  /** The report as a sheet; null where nothing was checked. */
  reportSheet(meta: ReportMeta): Promise<Blueprint | null>;
  /** The report as a page of HTML; null where nothing was checked. */
  reportPage(meta: ReportMeta): Promise<Blob | null>;
}
