import type { Outcome, SkipReason } from "../../workbooks/port";
import { skipText } from "../../workbooks/skip-sentences";
import type { Notice } from "../state/pane-state";

/** Why something was left undone, as one sentence with what to do; null where all was done. */
export function skippedSentence({ skipped }: Outcome, what: string): string | null {
  if (skipped.length === 0) return null;
  const reasons = new Map<SkipReason, Set<string>>();
  for (const { reason, sheet } of skipped) {
    const sheets = reasons.get(reason);
    if (sheets) sheets.add(sheet);
    else reasons.set(reason, new Set([sheet]));
  }
  const parts = [...reasons].map(([reason, sheets]) => {
    const named = [...sheets].filter((sheet) => sheet !== "").map((sheet) => `“${sheet}”`);
    return `${named.join("")}${skipText(reason)}`;
  });
  return `${what}：${parts.join("；")}`;
}

/** The same as a notice. */
export function skippedNotice(outcome: Outcome, what: string): Notice | null {
  const text = skippedSentence(outcome, what);
  return text === null ? null : { tone: "warning", text };
}
