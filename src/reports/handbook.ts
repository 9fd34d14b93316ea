import { severities, severityNames } from "../annexes/severity";
import { basisText } from "../annexes/clauses";
import { labelOf } from "../annexes/labels";
import type { ColumnKey } from "../annexes/columns";
import { checkBy } from "../checking/check";
import { exampleBook } from "./example-book";
import type { Finding } from "../checking/finding";
import { day } from "../dates/day";
import { looksBack, type Rule } from "../rules/kit/define";

/** The day that the clean quarter was reported: examples are judged as of it, whatever day the handbook is written. */
const exampleDay = day("2026-10-09");

/** Where a rule stands in the handbook. */
const sections = [
  { title: "附表3、附表4都适用", holds: (rule: Rule) => rule.annex === "both" },
  { title: "附表3", holds: (rule: Rule) => rule.annex === 3 && rule.kind !== "book" },
  { title: "附表4", holds: (rule: Rule) => rule.annex === 4 && rule.kind !== "book" },
  { title: "附表3与附表4对照", holds: (rule: Rule) => rule.kind === "book" && !looksBack(rule) },
  { title: "本季度与上季度对照", holds: (rule: Rule) => looksBack(rule) },
];

/**
 * The handbook as Markdown: every rule from its own declaration, the quoted sentence from doing its example to the
 * clean quarter.
 */
export function handbook(rules: readonly Rule[]): string {
  const counts = severities.map(
    (severity) => `${severityNames[severity]} ${rules.filter((rule) => rule.severity === severity).length} 条`,
  );
  return [
    "# 检查规则手册",
    "",
    "<!-- 由规则声明生成：npm run generate -->",
    "",
    `共 ${rules.length} 条：${counts.join("，")}。**必改**：不改会被退回；**核实**：改正，或说明情况；**提示**：知道即可。`,
    "每条规则都写明依据的条款原文、要看的栏目、报出来的话（由示例实际运行得到）和办法。栏目缺失、空白或读不懂时，规则不作判断，并说明原因。",
    "",
    ...sections.flatMap(({ title, holds }) => section(title, rules.filter(holds))),
  ].join("\n");
}

function section(title: string, rules: readonly Rule[]): string[] {
  return [`## ${title}`, "", ...rules.flatMap(paragraph)];
}

function paragraph(rule: Rule): string[] {
  return [
    `### ${rule.title}`,
    "",
    `\`${rule.id}\` · ${severityNames[rule.severity]}${readsOf(rule)}`,
    "",
    ...exampleOf(rule).map(({ message }) => `> ${message}`),
    "",
    `${rule.remedy}`,
    "",
    `依据：${basisText(rule.basis)}`,
    "",
  ];
}

function readsOf(rule: Rule): string {
  const labels = columnsOf(rule).map(labelOf);
  return labels.length === 0 ? "" : ` · 看：${[...new Set(labels)].join("、")}`;
}

function columnsOf(rule: Rule): readonly ColumnKey[] {
  if (rule.kind === "row") return [...rule.reads, ...(rule.blank ?? []), ...(rule.consults ?? [])];
  if (rule.kind === "problem") return rule.columns ?? [];
  return rule.kind === "table" ? rule.reads : Object.values(rule.reads).flat();
}

/** What the rule says when its example is done to the clean quarter. */
export function exampleOf(rule: Rule): readonly Finding[] {
  const { grids, previous } = exampleBook(rule.example);
  const run = checkBy([rule], grids, { previous, today: exampleDay });
  return run.sheets.flatMap(({ findings }) => findings).slice(0, 1);
}
