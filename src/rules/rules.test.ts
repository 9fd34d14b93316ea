import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clauses, clauseWords } from "../annexes/clauses";
import { checkBy } from "../checking/check";
import { exampleBook } from "../reports/example-book";
import { today } from "../../test/support/clean-day";
import { rules } from "./index";
import type { Severity } from "../annexes/severity";

/** Every id that the JSON output, waivers in users' workbooks and the handbook rely on, with its severity. */
const catalogue: Readonly<Record<string, Severity>> = {
  "title-period-missing": "warning",
  "title-period-mismatch": "warning",
  "sign-off-missing": "warning",
  "filed-late": "warning",
  "formula-without-value": "warning",
  "filed-early": "warning",
  "serial-number-broken": "warning",
  "enterprise-missing": "error",
  "enterprise-name-untidy": "hint",
  "date-unreadable": "warning",
  "date-impossible": "error",
  "date-ambiguous": "hint",
  "date-as-text": "hint",
  "column-missing": "hint",

  "enterprise-duplicate": "error",
  "credit-code-invalid": "warning",
  "list-date-missing": "error",
  "list-date-future": "error",
  "deadline-missing": "warning",
  "deadline-too-late": "error",
  "deadline-rounded-up": "hint",
  "deadline-before-list": "error",
  "deadline-drag-filled": "error",
  "disclosure-late": "warning",
  "start-unrecorded": "warning",
  "start-late": "error",
  "assessment-overdue": "error",
  "assessment-awaited": "warning",
  "assessment-late": "warning",
  "assessment-failed-overdue": "error",
  "assessment-planned-late": "warning",
  "assessment-result-missing": "warning",
  "assessment-date-missing": "warning",
  "assessment-unreadable": "warning",
  "assessment-before-list": "error",
  "assessment-future": "error",
  "acceptance-near-limit": "hint",
  "acceptance-overdue": "warning",
  "acceptance-late": "warning",
  "acceptance-result-missing": "warning",
  "acceptance-date-missing": "warning",
  "acceptance-failed": "warning",
  "list-date-imprecise": "hint",
  "score-contradicts-result": "warning",
  "standstill-long": "hint",
  "standstill-unclear": "hint",
  "acceptance-unreadable": "warning",
  "acceptance-before-assessment": "error",
  "acceptance-without-assessment": "error",
  "acceptance-same-day": "warning",
  "acceptance-future": "error",
  "score-without-result": "hint",
  "milestone-told-elsewhere": "warning",
  "archive-late": "warning",
  "notice-unrecorded": "hint",

  "change-missing": "error",
  "adjustment-missing": "error",
  "change-unrecognised": "warning",
  "adjustment-unrecognised": "warning",
  "change-unexplained": "error",
  "relocation-unspecific": "error",
  "relocation-appraisal-missing": "warning",
  "transfer-district-missing": "warning",
  "adjustment-unusual": "warning",
  "evidence-missing": "error",
  "rename-name-missing": "warning",
  "enterprise-adjusted-twice": "error",

  "adjusted-not-listed": "warning",
  "renamed-still-old": "hint",
  "revoked-still-progressing": "warning",
  "terminated-never-started": "warning",
  "adjusted-after-acceptance": "warning",
  "annexes-disagree": "warning",

  "enterprise-vanished": "warning",
  "listed-late": "warning",
  "commitment-changed": "warning",
  "record-altered": "warning",
  "result-worsened": "error",
  "recorded-late": "hint",
  "agency-changed": "hint",
  "suspension-long": "hint",
};

const mustWords = /必须|应当|应(?!用)/;
/** “原则上” and “一般” oblige nobody, so a rule that rests on nothing else is no error. */
const gentleWords = /原则上|一般/;
test("目录里的规则一条不少，轻重不变", () => {
  expect(Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))).toEqual(catalogue);
});

test("规则编号各不相同", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test("规则名称各不相同", () => {
  expect(rules.map(({ title }) => title).filter((title, index, all) => all.indexOf(title) !== index)).toEqual([]);
});

test("每条规则在同名文件里声明，旁边有它的测试", () => {
  const files = new Set(readdirSync(__dirname));
  const astray = rules.filter(({ id }) => {
    if (!files.has(`${id}.ts`) || !files.has(`${id}.test.ts`)) return true;
    return !readFileSync(join(__dirname, `${id}.ts`), "utf8").includes(`"${id}"`);
  });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const book = exampleBook(rule.example);
  const run = checkBy([rule], book.grids, { today, previous: book.previous });
  const [finding] = run.sheets.flatMap(({ findings }) => findings);

  test("编号用小写单词加连字符", () => expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/));

  test("依据逐字出自指引", () => {
    expect(clauses).toHaveProperty(rule.basis.clause);
    expect(clauseWords(rule.basis.clause)).toContain(rule.basis.quote);
    expect(rule.basis.quote.length).toBeGreaterThan(3);
  });

  test("标题是一句短语，不带句号", () => expect(rule.title).toMatch(/^[^。]{3,30}$/));

  test("说明和改法都是完整的一句话", () => {
    expect(finding?.message).toMatch(/^[^\n]{4,}。$/);
    expect(rule.remedy).toMatch(/^[^\n]{4,}。$/);
  });

  test("说明里没有程序的痕迹", () => {
    expect(finding?.message).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  });

  test("只有必改的才说“必须”“应”", () => {
    if (rule.severity === "error") return;
    expect(`${finding?.message}${rule.remedy}`).not.toMatch(mustWords);
  });

  test("依据只说“原则上”“一般”的，不列为必改", () => {
    if (!gentleWords.test(rule.basis.quote)) return;
    expect(rule.severity).not.toBe("error");
  });
});
