import type { CheckedSheet } from "./run";

/** Rules that did not judge, for one reason. */
export interface Uncovered {
  readonly reason: string;
  /** Ids of the rules concerned, in the order of the check. */
  readonly rules: readonly string[];
  /** Rows that were passed over by rules that judged the others; 0 where the rules did not run at all. */
  readonly rows: number;
}

/** 9条规则 where rules did not run, 3行 where rows were passed over. */
export function extentOf({ rules, rows }: Uncovered): string {
  return rows > 0 ? `${rows}行` : `${rules.length}条规则`;
}

type Covered = Pick<CheckedSheet, "notChecked" | "counts" | "rows">;

/** The rules that judged something on these sheets. */
export function rulesThatRan(sheets: readonly Pick<Covered, "counts">[]): Set<string> {
  return new Set(
    sheets.flatMap(({ counts }) =>
      counts.filter(({ reported, passed }) => reported + passed > 0).map(({ rule }) => rule),
    ),
  );
}

/** The rules that could judge nothing on these sheets though there was something to judge. */
export function rulesThatDidNotRun(sheets: readonly Covered[]): Set<string> {
  const ran = rulesThatRan(sheets);
  const idle = sheets.flatMap(({ notChecked }) => notChecked.map(({ rule }) => rule));
  return new Set(idle.filter((rule) => !ran.has(rule)));
}

/**
 * What was not checked and why: first the rules that did not run at all, then the rows that others passed over. The
 * first are counted in rules, the second in rows, in every face.
 */
export function uncoveredIn(sheets: readonly Covered[]): Uncovered[] {
  const idle = rulesThatDidNotRun(sheets);
  const whole = new Map<string, Set<string>>();
  const partly = new Map<string, { readonly rules: Set<string>; rows: number }>();
  for (const { rule, reason, rows } of sheets.flatMap(({ notChecked }) => notChecked)) {
    if (idle.has(rule)) whole.set(reason, (whole.get(reason) ?? new Set()).add(rule));
    else {
      const group = partly.get(reason) ?? { rules: new Set<string>(), rows: 0 };
      group.rules.add(rule);
      group.rows = Math.max(group.rows, rows);
      partly.set(reason, group);
    }
  }
  return [
    ...[...whole].map(([reason, rules]) => ({ reason, rules: [...rules], rows: 0 })),
    ...[...partly].map(([reason, { rules, rows }]) => ({ reason, rules: [...rules], rows })),
  ];
}
