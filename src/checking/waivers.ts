import { z } from "zod";
import type { Finding, Waiver } from "./finding";
import { ruleIn } from "./place";
import type { PlacedFinding } from "./placed-finding";
import type { CheckedSheet } from "./run";

/** As long as the text of a cell, which an identity and a value are made of. */
const longest = 70_000;

/** Waivers as a workbook remembers them; whatever else a file holds under that key is refused. */
export const waiverList = z
  .array(
    z
      .object({
        identity: z.string().min(1).max(longest),
        value: z.string().max(longest),
        reason: z.string().min(1).max(longest),
        on: z.iso.date(),
      })
      .readonly(),
  )
  .max(50_000);

/**
 * Findings with their waivers. A waiver counts only while the cell holds what it held when the reason was given.
 * Findings of rules that nobody waived are not looked at.
 */
export function applyWaivers(findings: readonly PlacedFinding[], waivers: readonly Waiver[]): readonly PlacedFinding[] {
  const byIdentity = new Map(waivers.map((waiver) => [waiver.identity, waiver]));
  const rules = new Set(waivers.map(({ identity }) => ruleIn(identity)));
  return findings.map((finding) => {
    const waiver = rules.has(finding.rule) ? byIdentity.get(finding.identity) : undefined;
    return finding.under(waiver && waiver.value === finding.value ? waiver : null);
  });
}

/** Waivers that no finding answers to: the cell was changed, or the row is gone. */
export function uselessWaivers(
  waivers: readonly Waiver[],
  sheets: readonly Pick<CheckedSheet, "findings">[],
): Waiver[] {
  if (waivers.length === 0) return [];
  const used = new Set<Waiver>();
  for (const { findings } of sheets) for (const { waived } of findings) if (waived) used.add(waived);
  return waivers.filter((waiver) => !used.has(waiver));
}

/** The waiver of a finding, for a reason given on a day (YYYY-MM-DD). */
export function waiverFor(finding: Finding, reason: string, on: string): Waiver {
  return { identity: finding.identity, value: finding.value, reason, on };
}
