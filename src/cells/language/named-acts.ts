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

/** Whether a phrase of nouns is known to be of none of the steps, or may be of none. */
function otherThing(run: readonly Nominal[]): "known" | "strange" | null {
  const sense = run.length === 0 || isSelfRun(run) ? null : nounOf(run, false)?.sense;
  if (sense === "else") return "strange";
  return sense === "foreign" || sense === "plant" || sense === "contract" || sense === "prospect" ? "known" : null;
}

function leadsTo(token: Token | undefined): boolean {
  return isWordOf(token, "step") || isWordOf(token, "people") || isWordOf(token, "modifier");
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
  // 节水型企业复评: 企业 behind another thing ends the thing's name.
  const ends = isWordOf(token, "object", "application") || isWordOf(token, "authority", "enterprise");
  const isName = ends && otherThing(run) !== null;
  if (!isName && (role !== "act" || !joins(sense, run))) return null;
  const next = tokens[at + 1];
  const dated = next?.kind === "date" && run.length > 0 && sense !== "finish";
  return leadsTo(dated ? tokens[at + 2] : next) ? { ...token, meaning: { role: "object", sense: "foreign" } } : null;
}
