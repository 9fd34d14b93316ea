import { holdsStep, joinsPapers, meantBeside } from "./ambiguous";
import type { Meaning } from "./lexicon/lexicon";
import { actInName } from "./named-acts";
import {
  adjunctOf,
  isOpen,
  isSelfRun,
  nominalOf,
  nounOf,
  withoutAdjunct,
  type Adjunct,
  type Nominal,
  type NominalRole,
  type Noun,
} from "./nouns";
import { isWordOf, type DateToken, type NumberToken, type Token, type WordToken } from "./tokens/token";

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

function isFiller(token: Token): boolean {
  return (
    token.kind === "blank" ||
    token.kind === "mark" ||
    token.kind === "digits" ||
    token.kind === "count" ||
    (token.kind === "word" && (token.meaning.role === "filler" || token.meaning.role === "scope"))
  );
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

/** Words that stand between two nouns without joining them: 由, 在, 被, 向, 3名, and the comma of a list. */
function parts(token: Token): boolean {
  if (token.kind === "mark") return token.text === "、";
  if (token.kind === "count" || adjunctOf(token) !== null) return true;
  return isWordOf(token, "filler", "passive") || isWordOf(token, "filler", "toward");
}

/** The elements of a clause's tokens: nouns joined to phrases, words that mean nothing left out. */
export function elementsOf(tokens: readonly Token[]): readonly Element[] {
  const elements: Element[] = [];
  let run: Nominal[] = [];
  let acts = false;
  let adjunct: Adjunct | null = null;
  const close = (next?: Token) => {
    const noun = nounOf(adjunct === null ? run : withoutAdjunct(run, adjunct, next), acts);
    if (noun) {
      elements.push(noun);
      acts = false;
    }
    if (run.length > 0) adjunct = null;
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const named = adjunct === null ? actInName(tokens, at, run) : null;
    const other = named ? null : meantBeside(tokens, at);
    if (other) {
      close();
      if (!isFiller(other)) elements.push(elementOf(other));
      continue;
    }
    const nominalToken = named ?? nominalOf(token);
    if (nominalToken) {
      run.push(nominalToken);
      continue;
    }
    if (joinsPapers(tokens, at) || parts(token)) close();
    adjunct = adjunctOf(token) ?? adjunct;
    if (isWordOf(token, "filler", "agent") || isWordOf(token, "filler", "passive")) acts = true;
    // 方案中的设备: within the scheme.
    if (isWordOf(token, "going") && isWithin(tokens, at)) continue;
    if (isFiller(token) || (isSelfRun(run) && holdsStep(tokens, at))) continue;
    if (token.kind === "date" && isOpen(run)) {
      elements.push(token);
      continue;
    }
    // 上海市清洁生产中心: the place belongs to the authority's name.
    if (isAuthority(token) && run.every(({ kind }) => kind === "unknown")) run = [];
    close(token);
    // 由区局组织的碳评估: behind the verb it is no longer who.
    if (isWordOf(token, "act")) adjunct = null;
    if (isElement(token)) elements.push(elementOf(token));
  }
  close();
  return elements;
}
