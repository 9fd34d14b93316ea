import type { Told } from "../ledger/told";
import type { Rule } from "../rules/kit/define";
import type { Severity } from "../annexes/severity";
import type { RuleFix, Spot } from "../rules/kit/places";

/** A violation before it is placed: the rule, the facts, and where it stands by row and column. */
export interface Hit {
  readonly rule: Rule;
  readonly spot: Spot;
  readonly detail: unknown;
  readonly severity: Severity;
  readonly related: readonly Spot[];
  readonly fixes: readonly RuleFix[];
  /** The statements that it rests on. */
  readonly words: readonly Told[];
}

interface Found {
  readonly detail: unknown;
  readonly severity?: Severity;
  readonly related?: readonly Spot[];
  readonly fixes?: readonly RuleFix[] | (() => readonly RuleFix[]);
  readonly words?: readonly Told[];
}

const nothing: readonly never[] = [];

/** What a rule returned, as a hit at a spot. */
export function hitAt(rule: Rule, spot: Spot, found: Found): Hit {
  return {
    rule,
    spot,
    detail: found.detail,
    severity: found.severity ?? rule.severity,
    related: found.related ?? nothing,
    fixes: (typeof found.fixes === "function" ? found.fixes() : found.fixes) ?? nothing,
    words: found.words ?? nothing,
  };
}
