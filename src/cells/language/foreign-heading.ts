import type { Clause } from "./clauses";
import type { Element } from "./elements";
import { isNoun, isWord } from "./mode";
import { isDoneToThings } from "./named-acts";
import { isNominal } from "./nouns";
import type { Statement } from "./statement";
import { isWordOf, type Token } from "./tokens/token";

function isActOfThing(element: Element): boolean {
  return isWord(element, "act") && isDoneToThings(element.meaning.sense);
}

/**
 * Whether a clause does no more than name another thing: 应急预案, 隐患整改. It is known to be one, or is named by what is
 * done to it; letters that no list knows may be the enterprise's name.
 */
export function namesThing({ tokens }: Clause, elements: readonly Element[]): boolean {
  const names = elements.filter((element) => element.kind !== "date");
  if (!names.every((element) => isNoun(element, "foreign", "apart", "else") || isActOfThing(element))) return false;
  const known = names.some((element) => isNoun(element, "foreign", "apart"));
  if (known || isWordOf(tokens.findLast(isNominal), "object", "foreign")) return true;
  return names.some((element) => isNoun(element, "else")) && names.some(isActOfThing);
}

/** 会议纪要：, 三楼会议室，: what they are of is told elsewhere. */
function isOpen(token: Token): boolean {
  return isWordOf(token, "object", "venue") || isWordOf(token, "object", "record");
}

/** 应急预案：, 安全检查，: what follows is told of that thing. */
export function headsForeign(clause: Clause, elements: readonly Element[]): boolean {
  const { tokens, aside, heads, follows } = clause;
  if ((!heads && !aside && follows !== "newly") || tokens.some(isOpen)) return false;
  return namesThing(clause, elements);
}

/** 清审：, 审核报告：, 清审验收未做: it is the audit that is spoken of. */
export function namesAudit({ tokens }: Clause): boolean {
  return tokens.some((token) => isWordOf(token, "object", "audit") || isWordOf(token, "object", "report"));
}

/** What is told of another thing; the audit's own steps are none of it. */
export function ofThing(told: readonly Statement[]): readonly Statement[] {
  return told.map((statement) =>
    statement.topic === "step" ? { ...statement, topic: "other", what: "foreign", result: null } : statement,
  );
}
