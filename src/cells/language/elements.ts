import { holdsStep, joinsPapers, meantBeside } from "./ambiguous";
import type { Meaning, SenseOf } from "./lexicon/lexicon";
import { isWordOf, type DateToken, type NumberToken, type OtherToken, type Token, type WordToken } from "./token";

/**
 * What a phrase of nouns names, by its last word: 评估 is the step, 评估报告 a report, 环保验收 and any unknown thing something
 * else.
 */
export type NounSense = SenseOf<"step"> | "people" | SenseOf<"object"> | "label" | "quantity" | "else";

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

/** A word that acts, judges or says how it is meant. */
export interface Word {
  readonly kind: "word";
  readonly word: string;
  readonly meaning: Exclude<Meaning, { readonly role: NominalRole | "filler" | "scope" }>;
  readonly start: number;
  readonly end: number;
}

/** What a clause is made of, in order. */
export type Element = Noun | Word | DateToken | NumberToken;

type NominalRole = "step" | "people" | "modifier" | "object" | "label";

const nominal: ReadonlySet<string> = new Set<NominalRole>(["step", "people", "modifier", "object", "label"]);

/** Whether the token is part of a phrase of nouns. */
export function isNominal(token: Token): boolean {
  return nominalOf(token) !== null;
}

function nominalOf(token: Token): Nominal | null {
  if (token.kind === "word") return nominal.has(token.meaning.role) ? token : null;
  return token.kind === "unknown" ? token : null;
}

function isFiller(token: Token): boolean {
  return (
    token.kind === "blank" ||
    token.kind === "mark" ||
    token.kind === "digits" ||
    token.kind === "count" ||
    (token.kind === "word" && (token.meaning.role === "filler" || token.meaning.role === "scope"))
  );
}

type Nominal = WordToken | OtherToken;

const plainBefore: ReadonlySet<string> = new Set([
  "modifier plain",
  "people experts",
  "object audit",
  "object agency",
  "object verdict",
  "object report",
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
  if (role === "modifier" && before.length === 0) return sense === "plain" ? "label" : "foreign";
  if (role === "modifier") return "else";
  if (sense === "foreign") return otherThing(before);
  if (role === "label") return "label";
  // 附近地块: whatever it is, it is somebody else's.
  if (before.some((token) => isOf(token, "object", "apart"))) return "apart";
  // 专家现场核查 is the meeting itself.
  if (sense === "visit" && before.some((token) => isOf(token, "people")) && isPlain(before)) return "people";
  // 材料审核, 报告审核 look at what was handed in; 绩效审核 is another thing.
  if (sense === "audit" && before.some(isPaper)) return "technicalReview";
  // 函审意见 is of the papers too.
  if (sense === "verdict" && before.some((token) => isOf(token, "step", "technicalReview"))) return "technicalReview";
  if (sense === "else") return "else";
  // 方案里的设备: a piece of the audit.
  if (sense === "plant" && before.some((token) => isOf(token, "object", "scheme"))) return "scheme";
  // 函审意见: it comes of what was handed in.
  if (sense === "verdict" && before.some((token) => isOf(token, "step", "technicalReview"))) return "technicalReview";
  const strict = sense === "report" || sense === "audit" || sense === "material" || sense === "condition";
  const others = before.filter((token) => !isOf(token, "object", "report") && !isOf(token, "object", "application"));
  return strict && !isPlain(others) ? otherThing(others) : (sense as NounSense);
}

/** The noun that a run of nominal tokens makes; the last word that is no mere label is its head. */
function nounOf(tokens: readonly Nominal[], acts: boolean): Noun | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const headAt = tokens.findLastIndex((token) => !isOf(token, "label") && !isOf(token, "modifier", "plain"));
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

const elementKinds: ReadonlySet<Token["kind"]> = new Set(["word", "date", "score", "quantity", "share", "duration"]);

function isElement(token: Token): token is WordToken | DateToken | NumberToken {
  return elementKinds.has(token.kind);
}

function elementOf(token: WordToken | DateToken | NumberToken): Element {
  return token as Element;
}

/** 方案中设备, 方案实施中的产线: 中 between a scheme and a plant. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find((token) => !isFiller(token));
  return isWordOf(tokens[at - 1], "object", "scheme") && isWordOf(next, "object", "plant");
}

function isAuthority(token: Token): boolean {
  return isWordOf(token, "authority", "bureau") || isWordOf(token, "authority", "institute");
}

/** 由某某组织专家评估, 在某某会议室召开, 以书面方式评估: letters that no list knows are who, where or how. */
function withoutAgent(run: readonly Nominal[], next: Token | undefined): readonly Nominal[] {
  if (isWordOf(next, "act") && !run.some((token) => isOf(token, "step") || isOf(token, "people"))) return [];
  const rest = run.slice(run.findIndex(({ kind }) => kind !== "unknown"));
  if (run.every(({ kind }) => kind === "unknown"))
    return isWordOf(next, "act", "hold") || next?.kind === "date" ? [] : run;
  return rest[0] !== undefined && isPlain(rest.slice(0, 1)) ? rest : run;
}

function isOpen(run: readonly Nominal[]): boolean {
  if (run.length === 0) return false;
  return nounOf(run, false)?.sense === "foreign" || run.every((token) => isOf(token, "modifier"));
}

function isSelfRun(run: readonly Nominal[]): boolean {
  return run.length > 0 && run.every((token) => isOf(token, "modifier", "self"));
}

function isListComma(token: Token): boolean {
  return token.kind === "mark" && token.text === "、";
}

/** The elements of a clause's tokens: nouns joined to phrases, words that mean nothing left out. */
export function elementsOf(tokens: readonly Token[]): readonly Element[] {
  const elements: Element[] = [];
  let run: Nominal[] = [];
  let acts = false;
  let byAgent = false;
  const close = (next?: Token) => {
    const noun = nounOf(byAgent ? withoutAgent(run, next) : run, acts);
    if (noun) {
      elements.push(noun);
      acts = false;
    }
    if (run.length > 0) byAgent = false;
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const other = meantBeside(tokens, at);
    if (other) {
      close();
      if (!isFiller(other)) elements.push(elementOf(other));
      continue;
    }
    const nominalToken = nominalOf(token);
    if (nominalToken) {
      run.push(nominalToken);
      continue;
    }
    const isAgent = isWordOf(token, "filler", "agent");
    const isPassive = isWordOf(token, "filler", "passive");
    if (joinsPapers(tokens, at) || isAgent || isPassive || isListComma(token) || isWordOf(token, "filler", "toward"))
      close();
    if (isAgent) byAgent = true;
    if (isAgent || isPassive) acts = true;
    // 方案中的设备: within the scheme.
    if (isWordOf(token, "going") && isWithin(tokens, at)) continue;
    if (isFiller(token) || (isSelfRun(run) && holdsStep(tokens, at))) continue;
    // 公司内部2026.4.7评估, 应急预案2026.4.7评审: the time stands between the words of one thing.
    if (token.kind === "date" && isOpen(run)) {
      elements.push(token);
      continue;
    }
    // 上海市清洁生产中心: the place belongs to the authority's name.
    if (isAuthority(token) && run.every(({ kind }) => kind === "unknown")) run = [];
    close(token);
    if (isElement(token)) elements.push(elementOf(token));
  }
  close();
  return elements;
}
