import { looksBack, type Rule } from "../../rules/kit/define";
import type { RuleSubject, RuleSummary } from "./judge";

/** The rules as the pane names and sorts them. */
export function summariesOf(rules: readonly Rule[]): RuleSummary[] {
  return rules.map((rule) => ({ id: rule.id, title: rule.title, subject: subjectOf(rule) }));
}

function subjectOf(rule: Rule): RuleSubject {
  if (rule.kind === "book") return looksBack(rule) ? "quarters" : "both";
  if (rule.kind === "problem" || rule.annex === "both") return "form";
  return rule.annex === 3 ? "status" : "adjustments";
}
