import { parseIso } from "../../src/dates/day";
import { checkBy } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import type { Finding } from "../../src/checking/finding";
import type { CheckRun } from "../../src/checking/run";
import type { Rule } from "../../src/rules/kit/define";
import type { Severity } from "../../src/annexes/severity";
import type { Edit } from "../../src/rules/kit/example";

/** What a reported case must come to. */
export interface Expected {
  /** The column (or "title", "preparedBy" …: null column) that the finding stands in. */
  readonly at?: Finding["column"];
  readonly severity?: Severity;
  readonly message?: string | RegExp;
  readonly enterprise?: string;
  readonly cell?: string;
  /** How many findings of this rule; one unless said. */
  readonly count?: number;
  readonly fix?: { readonly to: string; readonly safe: boolean };
}

/** A rule's cases in the clerk's terms: what is typed into the clean quarter, and what the rule must say to it. */
export interface RuleCases {
  readonly accepts?: Readonly<Record<string, readonly Edit[]>>;
  readonly reports?: Readonly<Record<string, readonly [readonly Edit[], Expected?]>>;
  /** The rule says that it could not judge, or has nothing to judge. */
  readonly abstains?: Readonly<Record<string, readonly Edit[]>>;
  /** YYYY-MM-DD; the clean quarter's own 填报时间 (2026-10-09) unless said. */
  readonly asOf?: string;
  /** YYYY-MM-DD; what the calendar says, 2026-10-09 unless said. */
  readonly today?: string;
  /** Without last quarter's workbook. */
  readonly alone?: boolean;
}

function runRule(
  rule: Rule,
  edits: readonly Edit[],
  { asOf, today = "2026-10-09", alone = false }: RuleCases,
): CheckRun {
  const { grids, previous } = exampleBook(edits);
  const wished = asOf === undefined ? null : parseIso(asOf);
  const now = parseIso(today);
  return checkBy([rule], grids, {
    ...(wished === null ? {} : { asOf: wished }),
    ...(now === null ? {} : { today: now }),
    ...(alone ? {} : { previous }),
  });
}

function findingsOf(run: CheckRun): Finding[] {
  return run.sheets.flatMap(({ findings }) => findings);
}

function expectReported(findings: readonly Finding[], expected: Expected): void {
  const { count = 1, at, severity, message, enterprise, cell, fix } = expected;
  expect(findings.map(({ rule, cell: where, message: text }) => `${rule} ${where} ${text}`)).toHaveLength(count);
  const [first] = findings;
  if (at !== undefined) expect(first?.column).toBe(at);
  if (severity) expect(first?.severity).toBe(severity);
  if (message) expect(first?.message).toMatch(message);
  if (enterprise) expect(first?.enterprise).toBe(enterprise);
  if (cell) expect(first?.cell).toBe(cell);
  if (fix) expect(first?.fixes.map(({ safe, writes }) => ({ to: writes[0]?.to, safe }))).toContainEqual(fix);
}

/** Runs a rule's cases through the whole engine: typed cells in, findings out. The rule's own example comes first. */
export function ruleTable(rule: Rule, cases: RuleCases): void {
  describe(`${rule.id}：${rule.title}`, () => {
    test("本季度没有问题的表不报", () => {
      expect(findingsOf(runRule(rule, [], cases))).toEqual([]);
    });
    test("手册里的例子报一处", () => {
      expectReported(findingsOf(runRule(rule, rule.example, { ...cases, alone: false })), { severity: rule.severity });
    });
    for (const [name, edits] of Object.entries(cases.accepts ?? {})) {
      test(`不报：${name}`, () => expect(findingsOf(runRule(rule, edits, cases))).toEqual([]));
    }
    for (const [name, [edits, expected = {}]] of Object.entries(cases.reports ?? {})) {
      test(`报：${name}`, () => expectReported(findingsOf(runRule(rule, edits, cases)), expected));
    }
    for (const [name, edits] of Object.entries(cases.abstains ?? {})) {
      test(`不判断：${name}`, () => expect(findingsOf(runRule(rule, edits, cases))).toEqual([]));
    }
  });
}
