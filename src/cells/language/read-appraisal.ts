import { clausesOf } from "./clauses";
import { normalisedCell } from "./tokens/normalised";
import type { Token } from "./tokens/token";
import { tokensOf } from "./tokens/tokens";

function isWordOf(token: Token | undefined, role: string, ...senses: readonly string[]): boolean {
  return token?.kind === "word" && token.meaning.role === role && senses.includes(token.meaning.sense);
}

/** 不再符合, 不属于, 不具备. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some((token) => isWordOf(token, "stance", "not", "refusing") || isWordOf(token, "act", "cease"));
}

/** What a text says came of the appraisal of what remains: 仍符合, 不再符合强审要求; null where it does not say. */
export function readAppraisal(text: string): "stillMeets" | "noLongerMeets" | null {
  const normal = normalisedCell(text);
  const belongs = ({ start, end }: Token) => normal.slice(start, end) === "属于";
  let found: "stillMeets" | null = null;
  for (const { tokens } of clausesOf(tokensOf(normal))) {
    const at = tokens.findIndex(
      (token) => isWordOf(token, "result", "meets") || isWordOf(token, "object", "condition") || belongs(token),
    );
    if (at < 0) continue;
    if (isDenied(tokens, at)) return "noLongerMeets";
    found = "stillMeets";
  }
  return found;
}
