import type { MentionReading } from "../../dates/interpret";
import type { Clause } from "./clauses";
import type { Statement } from "./statement";
import { isWordOf, type Token } from "./tokens/token";

const signs: ReadonlySet<string> = new Set(["签字", "签名", "签章", "署名"]);

function isSigner(token: Token | undefined): boolean {
  if (isWordOf(token, "people") || isWordOf(token, "object", "person")) return true;
  return token?.kind === "word" && signs.has(token.word);
}

function isName(token: Token): boolean {
  return token.kind === "unknown" || isSigner(token) || isWordOf(token, "label");
}

function wordsOf({ tokens }: Clause): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== "blank" && kind !== "mark");
}

/** Whether the name of whoever signs comes next: 组长：, 专家（签字）：; `announced`: it did so before this clause, too. */
export function announcesSigner(clause: Clause, announced: boolean): boolean {
  const words = wordsOf(clause);
  if ((clause.heads || clause.aside) && isSigner(words.at(-1))) return true;
  return announced && clause.follows === "closely" && words.every(isName);
}

/** 组长：赵某 2026.3.5, 专家李工（2026.3.5）: the day on which somebody signed; null where the clause says anything else. */
export function signedOn(clause: Clause, announced: boolean): MentionReading | null {
  const words = wordsOf(clause);
  const last = words.at(-1);
  const names = words.slice(0, -1);
  if (last?.kind !== "date" || !names.every(isName)) return null;
  const isSigned = announced || (names.some(isSigner) && names.some(({ kind }) => kind === "unknown"));
  return isSigned ? last.reading : null;
}

/** The place of the verdict that such a day belongs to: the last, where no time was told before; −1: there is none. */
export function unsignedVerdict(statements: readonly Statement[]): number {
  if (statements.some(({ on }) => on !== null)) return -1;
  return statements.findLastIndex(
    ({ topic, result }) => topic === "step" && (result === "passed" || result === "failed"),
  );
}
