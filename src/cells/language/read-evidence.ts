import { clausesOf } from "./clauses";
import { elementsOf, type Element } from "./elements";
import { isHypothetical, isNoun, isWord, modesAhead } from "./mode";
import { normalisedCell } from "./tokens/normalised";
import { tokensOf } from "./tokens/tokens";

const open: ReadonlySet<string> = new Set(["not", ...modesAhead, "soon", "going"]);

/** 待补, 未提供, 正在办理: the stance speaks of getting the proof, not of what the proof shows (现场无生产的照片). */
function isPending(elements: readonly Element[]): boolean {
  if (elements.some((element) => isWord(element, "act", "refuse"))) return true;
  return elements.some((element, at) => {
    if (isWord(element, "going") || isWord(element, "exemption", "free")) return true;
    if (isWord(element, "act", "issue")) return at === elements.length - 1;
    // 待法院裁定, 下季度补交: whatever it is, it is to come.
    if (at === 0 && isWord(element, "stance") && isHypothetical(element.meaning.sense)) return true;
    // 无材料: there is none.
    if (isWord(element, "stance", "not") && isNoun(elements[at + 1], "material")) return elements.length === at + 2;
    if (!isWord(element, "stance") || !open.has(element.meaning.sense)) return false;
    const next = elements[at + 1];
    if (element.meaning.sense === "going") return next?.kind !== "noun";
    return next === undefined || isWord(next, "act") || isWord(next, "authority");
  });
}

const asking: ReadonlySet<string> = new Set(["demand", "inspect", "rest", "say"]);

/** 已要求企业提供, 已问企业要: the enterprise is asked for it. */
function isAskedFor(elements: readonly Element[]): boolean {
  const asks = elements.some((element) => isWord(element, "act") && asking.has(element.meaning.sense));
  const urges = elements.some((element) => isWord(element, "measure", "urging"));
  return (asks || urges) && elements.some((element) => isWord(element, "authority", "enterprise"));
}

/** Whether 证明材料 says in all its parts that the proof is still to come. */
export function isEvidenceAhead(text: string): boolean {
  const clauses = clausesOf(tokensOf(normalisedCell(text)))
    .map(({ tokens, runsOn }) => ({ elements: elementsOf(tokens), runsOn }))
    .filter(({ elements }) => elements.length > 0);
  const isAhead = (elements: readonly Element[]) => isPending(elements) || isAskedFor(elements);
  // 注销通知书|还没下来: what goes on without a mark is said of it.
  const isDenied = (next: (typeof clauses)[number] | undefined) =>
    next?.runsOn === true && isPending(next.elements) && next.elements.every((element) => !isNoun(element));
  return clauses.length > 0 && clauses.every(({ elements }, at) => isAhead(elements) || isDenied(clauses[at + 1]));
}
