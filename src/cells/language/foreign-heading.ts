import type { Clause } from "./clauses";
import type { Element } from "./elements";
import { isNoun, isWord } from "./mode";
import type { Statement } from "./statement";
import { isWordOf, type Token } from "./tokens/token";

/** What a clause may name beside another thing: 安全检查：, 绿色工厂申报，. */
function isActOfThing(element: Element): boolean {
  return isWord(element, "act", "inspect") || isWord(element, "act", "alter") || isWord(element, "act", "apply");
}

/** 会议纪要：, 三楼会议室，: what they are of is told elsewhere. */
function isOpen(token: Token): boolean {
  return isWordOf(token, "object", "venue") || isWordOf(token, "object", "record");
}

/** 应急预案：, 安全检查，: a clause that does no more than name a thing that is known to be none of the audit's. */
export function headsForeign({ tokens, aside, heads, follows }: Clause, elements: readonly Element[]): boolean {
  if ((!heads && !aside && follows !== "newly") || tokens.some(isOpen)) return false;
  const names = elements.filter((element) => element.kind !== "date");
  return (
    names.some((element) => isNoun(element, "foreign")) && names.every((e) => isNoun(e, "foreign") || isActOfThing(e))
  );
}

/** 清审：, 审核报告：: it is the audit that is spoken of. */
export function namesAudit(elements: readonly Element[]): boolean {
  return elements.some((element) => isNoun(element, "audit", "report"));
}

/** What is told under such a heading is told of that thing; where the audit itself is named it is not. */
export function underForeign(elements: readonly Element[], told: readonly Statement[]): readonly Statement[] {
  if (namesAudit(elements)) return told;
  return told.map((statement) =>
    statement.topic === "step" ? { ...statement, topic: "other", what: "foreign", result: null } : statement,
  );
}
