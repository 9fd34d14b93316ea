import type { SenseOf } from "./lexicon/lexicon";
import { isWordOf, type OtherToken, type Token, type WordToken } from "./tokens/token";

/**
 * What a phrase of nouns names, by its last word: 评估 is the step, 评估报告 a report, 环保验收 and any unknown thing something
 * else.
 */
export type NounSense = SenseOf<"step"> | "people" | SenseOf<"object"> | "label" | "quantity" | "else";

const things: ReadonlySet<NounSense> = new Set(["foreign", "else", "plant", "contract"]);

/** A phrase of nouns. `of`: the step that its earlier words name (验收报告). */
export interface Noun {
  readonly kind: "noun";
  readonly sense: NounSense;
  readonly of: "assessment" | "acceptance" | "joint" | null;
  /** Behind 被, 由: it is who acts. */
  readonly acts: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a word of such a phrase does. */
export type NominalRole = "step" | "people" | "modifier" | "object" | "label";

const nominal: ReadonlySet<string> = new Set<NominalRole>(["step", "people", "modifier", "object", "label"]);

/** Whether the token is part of a phrase of nouns. */
export function isNominal(token: Token): boolean {
  return nominalOf(token) !== null;
}

/** The token as part of a phrase of nouns; null where it is none. */
export function nominalOf(token: Token): Nominal | null {
  if (token.kind === "word") return nominal.has(token.meaning.role) ? token : null;
  return token.kind === "unknown" ? token : null;
}

/** A token of a phrase of nouns. */
export type Nominal = WordToken | OtherToken;

const plainBefore: ReadonlySet<string> = new Set([
  "modifier plain",
  "modifier present",
  "people experts",
  "object audit",
  "object agency",
  "object verdict",
  "object report",
  "object venue",
  "label label",
  "label demand",
]);

function traits(token: Nominal): { readonly role: string; readonly sense: string } {
  return token.kind === "word" ? token.meaning : { role: "object", sense: "else" };
}

function stepOf(tokens: readonly Nominal[]): Noun["of"] {
  for (const token of tokens) {
    if (token.kind !== "word" || token.meaning.role !== "step") continue;
    const { sense } = token.meaning;
    if (sense === "assessment" || sense === "acceptance" || sense === "joint") return sense;
  }
  return null;
}

function isPlainModifier(token: Nominal): boolean {
  return isOf(token, "modifier", "plain") || isOf(token, "modifier", "present");
}

/** A step is itself only where nothing but 现场, 专家, 清洁生产审核 stands before it. */
function isPlain(before: readonly Nominal[]): boolean {
  return before.every((token) => {
    const { role, sense } = traits(token);
    return role === "step" || plainBefore.has(`${role} ${sense}`);
  });
}

function isOf(token: Nominal, role: string, sense?: string): boolean {
  const own = traits(token);
  return own.role === role && (sense === undefined || own.sense === sense);
}

/** 消防验收, 内部评估 are known to be other things; 某某评估 may be anything. */
function otherThing(before: readonly Nominal[]): "foreign" | "else" {
  return before.every((token) => token.kind === "word") ? "foreign" : "else";
}

function isPaper(token: Nominal): boolean {
  return isOf(token, "object", "report") || isOf(token, "object", "material");
}

function ofOwnPapers(before: readonly Nominal[]): boolean {
  return isPlain(before.filter((token) => !isPaper(token)));
}

function senseOf(head: Nominal, before: readonly Nominal[]): NounSense {
  const { role, sense } = traits(head);
  // 报告评审 looks at what was handed in; 节能诊断报告评审 at something else.
  if (role === "people" && before.some(isPaper)) return ofOwnPapers(before) ? "technicalReview" : otherThing(before);
  if (role === "step" || role === "people") {
    if (!isPlain(before)) return otherThing(before);
    return role === "people" ? "people" : (sense as NounSense);
  }
  if (role === "modifier" && before.length === 0) return plainBefore.has(`${role} ${sense}`) ? "label" : "foreign";
  if (role === "modifier") return "else";
  // 附近地块: whatever it is, it is somebody else's.
  if (role !== "label" && before.some((token) => isOf(token, "object", "apart"))) return "apart";
  if (sense === "foreign" || sense === "venue" || sense === "record") return otherThing(before);
  if (role === "label") return "label";
  // 专家现场核查 is the meeting itself.
  if (sense === "visit" && before.some((token) => isOf(token, "people")) && isPlain(before)) return "people";
  // 材料审核, 报告审核 look at what was handed in; 绩效审核 is another thing.
  if (sense === "audit" && before.some(isPaper)) return "technicalReview";
  // 环评批复: what is found of another thing.
  if (sense === "verdict" && before.some((token) => isOf(token, "object", "foreign"))) return otherThing(before);
  // 函审意见 is of the papers too.
  if (sense === "verdict" && before.some((token) => isOf(token, "step", "technicalReview"))) return "technicalReview";
  if (sense === "else") return "else";
  // 方案里的设备: a piece of the audit.
  // 除尘系统 is a thing of its own.
  if (sense === "system") return before.some((token) => token.kind === "unknown") ? otherThing(before) : "channel";
  if (sense === "plant" && before.some((token) => isOf(token, "object", "scheme"))) return "scheme";
  const strict = sense === "report" || sense === "audit" || sense === "material" || sense === "condition";
  // 审核报告及附件材料: papers beside papers.
  const others = before.filter((token) => !isPaper(token) && !isOf(token, "object", "application"));
  return strict && !isPlain(others) ? otherThing(others) : (sense as NounSense);
}

/** The noun that a run of nominal tokens makes; the last word that is no mere label is its head. */
export function nounOf(tokens: readonly Nominal[], acts: boolean): Noun | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  // 报告EMS签收: the way it comes is no thing of its own beside it.
  const comes = isOf(last, "object", "channel") && tokens.some(isPaper);
  const headAt = tokens.findLastIndex(
    (token) => !isOf(token, "label") && !isPlainModifier(token) && !(comes && token === last),
  );
  const head = tokens[headAt] ?? last;
  return {
    kind: "noun",
    sense: senseOf(head, tokens.slice(0, Math.max(0, headAt))),
    of: stepOf(tokens),
    acts,
    start: first.start,
    end: last.end,
  };
}

/** 由某某 tells who, 在某某 where and 以某某 how. */
export type Adjunct = "agent" | "place";

/** What the word begins: who, or where and how; null for any other. */
export function adjunctOf(token: Token): Adjunct | null {
  return isWordOf(token, "filler", "agent") ? "agent" : isWordOf(token, "filler", "place") ? "place" : null;
}

/**
 * 由某某组织评估, 在某某会议室召开: who holds it, and where, is none of what is held. 由某某评估: letters that no list knows are who; of
 * 由碳排放评估 the first word is known.
 */
export function withoutAdjunct(run: readonly Nominal[], adjunct: Adjunct, next: Token | undefined): readonly Nominal[] {
  const isMeeting = run.some((token) => isOf(token, "step") || isOf(token, "people"));
  if (isWordOf(next, "act", "hold") && !isMeeting) return [];
  if (adjunct === "place") return run;
  const rest = run.slice(run.findIndex(({ kind }) => kind !== "unknown"));
  if (run.every(({ kind }) => kind === "unknown")) return next?.kind === "date" ? [] : run;
  return rest[0] !== undefined && isPlain(rest.slice(0, 1)) ? rest : run;
}

/** 公司内部2026.4.7评估, 污水站2026.4.7验收: the time stands between the words of one thing. */
export function isOpen(run: readonly Nominal[]): boolean {
  if (run.length === 0) return false;
  return run.every((token) => isOf(token, "modifier")) || things.has(nounOf(run, false)?.sense ?? "label");
}

/** 自行: nothing but that it is the enterprise itself. */
export function isSelfRun(run: readonly Nominal[]): boolean {
  return run.length > 0 && run.every((token) => isOf(token, "modifier", "self"));
}
