import type { Clause } from "./clauses";
import type { Element } from "./elements";
import { isNoun, isWord, modeOf } from "./mode";
import { isDoneToThings } from "./named-acts";
import { isWordOf, type Token } from "./tokens/token";
import { readLife } from "./life/read-life";
import { readStep } from "./steps/read-step";
import { say, type Setting, type Source } from "./source";
import type { Said, Statement } from "./statement";

const ofThings: ReadonlySet<string> = new Set(["foreign", "work", "scheme", "report", "material", "application"]);

/** What makes people behind it those of another thing. */
function isOfThing(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.kind === "unknown";
  const { role, sense } = token.meaning;
  return role === "act" ? isDoneToThings(sense) : role === "object" && ofThings.has(sense);
}

function byOf(elements: readonly Element[], { tokens }: Clause): Said["by"] {
  const authority = elements.find((element) => isWord(element, "authority"));
  if (isWord(authority, "authority", "bureau")) return "bureau";
  if (isWord(authority, "authority", "enterprise")) return "enterprise";
  // 预案评审会, 检查评审: whoever they are, they are none of this step's.
  const own = tokens.some((token, at) => isWordOf(token, "people") && !isOfThing(tokens[at - 1]));
  return own ? "experts" : null;
}

function scoreOf(elements: readonly Element[]): number | null {
  const at = elements.findIndex(({ kind }) => kind === "score");
  const score = elements[at];
  const before = elements[at - 1];
  // 通过线70分 is no score of the enterprise's.
  if (score?.kind !== "score" || isNoun(before, "else", "foreign")) return null;
  return score.value;
}

function wordsOf({ tokens }: Clause): Source["words"] {
  const said = tokens.filter(({ kind }) => kind !== "blank" && kind !== "mark");
  return [said[0]?.start ?? 0, said.at(-1)?.end ?? 0];
}

/** Every thing that it speaks of is known to be none of the audit's: 消防验收, 企业自行验收. */
function isForeign({ elements, setting }: Source): boolean {
  if (!elements.some((element) => isNoun(element))) return setting.subject?.what === "foreign";
  return elements.some((element) => isNoun(element, "foreign")) && !elements.some((element) => isNoun(element, "else"));
}

/** 房东讲…, 搬到隔壁镇: who tells it, or where it goes, is none of whom it is told. */
function isOfTelling(elements: readonly Element[], at: number): boolean {
  return isWord(elements[at + 1], "act", "say") || isWord(elements[at - 1], "standstill", "relocation");
}

/** 隔壁企业2026.5.12评估通过: whatever it is, it is said of somebody else; 与隔壁企业合并评估 is one meeting. */
function isOfOthers({ elements }: Source): boolean {
  const first = elements.find((element, at) => isNoun(element) && !isOfTelling(elements, at));
  // 与母公司合并, 因股东纠纷停业: the enterprise itself is spoken of.
  const ofItself = isWord(elements[0], "turn", "because") || elements.some((e) => isWord(e, "departure", "merger"));
  return isNoun(first, "apart") && !ofItself;
}

function asForeign(statement: Statement): Statement {
  const { topic, what } = statement;
  return topic === "other" && what === "other" ? { ...statement, topic, what: "foreign" } : statement;
}

/** Whether something dated may be of a step, as it names one, or its people, or a result. */
function isUnclear({ clause: { tokens, aside }, on, elements }: Source): boolean {
  if (on === null || aside || modeOf(elements) !== "plain") return false;
  return tokens.some(
    (token) =>
      isWordOf(token, "step", "assessment") ||
      isWordOf(token, "step", "acceptance") ||
      isWordOf(token, "people") ||
      isWordOf(token, "result", "passed") ||
      isWordOf(token, "result", "failed"),
  );
}

function asUnclear(statement: Statement): Statement {
  const { topic, what } = statement;
  return topic === "other" && what === "other" ? { ...statement, topic, what: "unclear" } : statement;
}

/** 验收前检查合格, 验收通过前不得申领: what stands before 前 is a time that is still to come. */
function fromNow(elements: readonly Element[]): readonly Element[] {
  const at = elements.findLastIndex(
    (element, place) => isWord(element, "limit", "before") && elements[place - 1]?.kind !== "date",
  );
  return at < 0 ? elements : elements.slice(at + 1);
}

/** What one clause says; empty where it holds nothing but words that mean nothing by themselves. */
export function readClause(clause: Clause, told: readonly Element[], setting: Setting): readonly Statement[] {
  const elements = fromNow(told);
  if (elements.length === 0) return [];
  const date = elements.find((element) => element.kind === "date");
  const source: Source = {
    clause,
    elements,
    setting,
    on: date?.kind === "date" ? date.reading : setting.headed,
    score: scoreOf(elements),
    by: byOf(elements, clause),
    words: wordsOf(clause),
  };
  if (setting.former || elements.some((element) => isWord(element, "former"))) {
    return [say(source, { topic: "other", what: "former" }, { stance: "done" })];
  }
  if (isOfOthers(source)) return [say(source, { topic: "other", what: "other" }, { stance: "done" })];
  const read = readLife(source) ?? readStep(source);
  if (elements.some((element) => isNoun(element, "annex"))) {
    const annex = say(source, { topic: "other", what: "annex" }, { stance: "done" });
    return [...read.filter(({ what }) => what !== "other"), annex];
  }
  if (isForeign(source)) return read.map(asForeign);
  return isUnclear(source) ? read.map(asUnclear) : read;
}
