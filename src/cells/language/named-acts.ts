import type { SenseOf } from "./lexicon/lexicon";
import { isSelfRun, nounOf, type Nominal } from "./nouns";
import { isWordOf, type Token, type WordToken } from "./tokens/token";

type ActSense = SenseOf<"act">;

/** They name a thing by themselves: 检查评估, 变更评审. */
const things: ReadonlySet<ActSense> = new Set(["inspect", "alter"]);
/** Behind letters that no list knows they may be what these do: 某某公司提交评审. */
const deeds: ReadonlySet<ActSense> = new Set(["hold", "commission", "arrange", "submit", "accept", "start", "finish"]);
/** What they speak of is the whole of what follows. */
const claims: ReadonlySet<ActSense> = new Set(["say", "demand", "commission", "arrange"]);

/** What is done to a thing, so that both make its name: 安全检查, 绿色工厂申报, 隐患整改. */
const doneToThings: ReadonlySet<string> = new Set([
  "inspect",
  "alter",
  "apply",
  "amend",
  "review",
  "prepare",
  "publish",
]);

/** Whether an act of this sense may belong to the name of what it is done to. */
export function isDoneToThings(sense: ActSense): boolean {
  return doneToThings.has(sense);
}

/** Whether a phrase of nouns is known to be of none of the steps, or may be of none. */
function otherThing(run: readonly Nominal[]): "known" | "strange" | null {
  const sense = run.length === 0 || isSelfRun(run) ? null : nounOf(run, false)?.sense;
  if (sense === "else" || sense === "scheme" || sense === "work" || sense === "list") return "strange";
  return sense === "foreign" || sense === "plant" || sense === "contract" || sense === "prospect" ? "known" : null;
}

/** Whether a step comes next, with nothing but more of such acts before it: 节能审查|备案评审. */
function leadsTo(tokens: readonly Token[], from: number): boolean {
  const isOfName = (token: Token) =>
    isWordOf(token, "filler", "filler") ||
    (token.kind === "word" && token.meaning.role === "act" && isDoneToThings(token.meaning.sense));
  const next = tokens.slice(from).find((token) => !isOfName(token));
  return isWordOf(next, "step") || isWordOf(next, "people") || isWordOf(next, "modifier");
}

function joins(sense: ActSense, run: readonly Nominal[]): boolean {
  const thing = otherThing(run);
  // 专家组检查评估: they look, and assess.
  if (thing === null) return things.has(sense) && !run.some((token) => isWordOf(token, "people"));
  return thing === "known" ? !claims.has(sense) : !claims.has(sense) && !deeds.has(sense);
}

/**
 * 安全检查评审, 隐患整改验收, 资金申请评估: an act between another thing and a step belongs to the name of that thing. The token as
 * part of such a name; null where it is an act of its own.
 */
export function actInName(tokens: readonly Token[], at: number, run: readonly Nominal[]): WordToken | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const { role, sense } = token.meaning;
  // 节水型企业复评: 企业 behind another thing ends the thing's name; 某某公司 is its own; 安全许可评审 has one too.
  const ends =
    isWordOf(token, "object", "application") || token.word === "企业" || isWordOf(token, "result", "consent");
  const isName = ends && otherThing(run) !== null;
  if (!isName && (role !== "act" || !joins(sense, run))) return null;
  const dated = tokens[at + 1]?.kind === "date" && run.length > 0 && sense !== "finish";
  return leadsTo(tokens, dated ? at + 2 : at + 1) ? { ...token, meaning: { role: "object", sense: "foreign" } } : null;
}
