import type { Rule } from "../../rules/kit/define";
import type { RuleSubject, RuleSummary } from "./judge";

/** The rules as the pane names and sorts them. */
export function summariesOf(rules: readonly Rule[]): RuleSummary[] {
  return rules.map((rule) => ({ id: rule.id, title: rule.title, subject: subjectOf(rule) }));
}

function subjectOf({ annex, shape }: Rule): RuleSubject {
  if (shape.kind === "book") {
    return Object.keys(shape.rule.reads).some((role) => role.endsWith("Before")) ? "quarters" : "both";
  }
  if (shape.kind === "problem" || annex === "both") return "form";
  return annex === 3 ? "status" : "adjustments";
}
