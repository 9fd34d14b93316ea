import { durationAt } from "./duration";
import type { Meaning } from "../lexicon/lexicon";
import { isDigit, numberToken, writtenCountAt } from "./numbers";
import { dayAlone, nextYear, yearBehind } from "./leaning-times";
import { noteTimes } from "./note-times";
import { bareYear, dateTokens } from "./times";
import { isWordOf, type MarkToken, type Token } from "./token";
import { wordAt } from "./vocabulary";

const documentNumber = /[[〔【(]? ?(?:19|20)\d\d ?[\]〕】)] ?第? ?\d+ ?号(?:文件|文)?/g;
const letter = /[\p{L}\p{N}·&]/u;

/** Whether a character is a letter, by its code; 0: not looked at yet. */
const letters = new Uint8Array(0x1_0000);

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (letters[code] === 0) letters[code] = letter.test(text.charAt(at)) ? 1 : 2;
  return letters[code] === 1;
}

/** 沪环科〔2022〕45号文: the number of a document; its year counts where the text tells no other time. */
function documentsIn(text: string): readonly MarkToken[] {
  if (!text.includes("号")) return [];
  return [...text.matchAll(documentNumber)].map(({ index, 0: all }) => ({
    kind: "blank",
    start: index,
    end: index + all.length,
    text: "号",
  }));
}

/** 见沪环函〔2026〕37号: what is only referred to does not even tell the year of anything. */
function withoutReferred(tokens: readonly Token[], documents: readonly MarkToken[]): readonly Token[] {
  if (documents.length === 0) return tokens;
  const refers = tokens.some((token) => token.kind === "unknown" && token.text.includes("见"));
  const tells = (token: Token) =>
    isWordOf(token, "result") || isWordOf(token, "step") || isWordOf(token, "people") || isWordOf(token, "act");
  if (!refers || tokens.some(tells)) return tokens;
  return tokens.flatMap((token) => {
    const document = documents.find(({ start, end }) => token.start >= start && token.start < end);
    return document === undefined ? token : document.start === token.start ? document : [];
  });
}

/** The letters before the year belong to the number of the document. */
function withoutIssuers(tokens: readonly Token[], documents: readonly MarkToken[]): readonly Token[] {
  if (documents.length === 0) return tokens;
  const starts = new Set(documents.map(({ start }) => start));
  const isIssuer = (token: Token) =>
    token.kind === "unknown" ||
    isWordOf(token, "object", "foreign") ||
    (token.kind === "word" && token.word.length === 1);
  return tokens.filter((token, at) => {
    const last = tokens.slice(at).find((behind) => !isIssuer(behind));
    return !isIssuer(token) || last === undefined || !starts.has(last.start);
  });
}

function otherToken(text: string, start: number): Token {
  const character = text.charAt(start);
  if (character === " ") return { kind: "blank", start, end: start + 1, text: " " };
  if (!isLetterAt(text, start)) return { kind: "mark", start, end: start + 1, text: character };
  let end = start + 1;
  const isStrange = (at: number) => !isDigit(text.charCodeAt(at)) && !wordAt(text, at) && !durationAt(text, at);
  while (end < text.length && isLetterAt(text, end) && isStrange(end)) {
    end += 1;
  }
  const found = text.slice(start, end);
  // 区专家组: of the district or of the city.
  if (found === "区" || found === "市") return { kind: "word", start, end, word: found, meaning: ofPlace };
  return { kind: "unknown", start, end, text: found };
}

const ofPlace: Meaning = { role: "modifier", sense: "plain" };

function tokenAt(text: string, at: number): Token {
  const duration = durationAt(text, at);
  if (duration) return { kind: "duration", start: at, end: duration.end, value: duration.months };
  const found = wordAt(text, at);
  if (found) return { kind: "word", start: at, end: at + found.word.length, word: found.word, meaning: found.meaning };
  const many = writtenCountAt(text, at);
  if (many) return many;
  return isDigit(text.charCodeAt(at)) ? numberToken(text, at) : otherToken(text, at);
}

/** 的, 属, 关: one letter that means nothing by itself; two of them stand in 隶属关系. */
function isParticle(token: Token | undefined): boolean {
  return token?.kind === "word" && token.word.length === 1 && token.meaning.role === "filler";
}

/** 由青浦迁松江: behind 由 or 从 and a place, 迁 and 搬 are words. */
function goes(token: Token, before: readonly Token[]): boolean {
  const lead = before.at(-2);
  const leads = isWordOf(lead, "filler", "agent") || isWordOf(lead, "limit", "since");
  return leads && isWordOf(token, "standstill", "relocation");
}

/** 反应釜, 不锈钢槽: one letter between others that no list knows is no word of its own. */
function withCompounds(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  tokens.forEach((token, at) => {
    const [before, next] = [joined.at(-1), tokens[at + 1]];
    const within =
      next?.kind === "unknown" || (isParticle(token) && isParticle(next) && tokens[at + 2]?.kind === "unknown");
    const single = token.kind === "word" && token.word.length === 1 && within && !goes(token, joined);
    if (before?.kind === "unknown" && (token.kind === "unknown" || single)) {
      joined[joined.length - 1] = { ...before, end: token.end, text: text.slice(before.start, token.end) };
    } else joined.push(token);
  });
  return joined;
}

/**
 * The words, times and numbers of a text that is normalised already, in order: times first, then the longest word the
 * lexicon knows.
 */
export function tokensOf(text: string): readonly Token[] {
  const times = dateTokens(text);
  const documents = documentsIn(text);
  const telling = (token: Token) => !documents.some(({ start, end }) => token.start >= start && token.end <= end);
  const told = documents.length > 0 && times.some(telling);
  const dates = told ? [...documents, ...times.filter(telling)].sort((a, b) => a.start - b.start) : times;
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    const date = dates[next];
    if (date && at >= date.start) {
      tokens.push(date);
      at = date.end;
      next += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  const said = told ? tokens : withoutReferred(tokens, documents);
  const dated = yearBehind(bareYear(dayAlone(withCompounds(said, text), text)));
  return withoutIssuers(noteTimes(nextYear(dated, text)), documents);
}
