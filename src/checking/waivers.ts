import { z } from "zod";
import type { Finding, Waiver } from "./finding";

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

/** Findings with their waivers. A waiver counts only while the cell holds what it held when the reason was given. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  const byIdentity = new Map(waivers.map((waiver) => [waiver.identity, waiver]));
  return findings.map((finding) => {
    const waiver = byIdentity.get(finding.identity);
    const waived = waiver && waiver.value === finding.value ? waiver : null;
    return waived === finding.waived ? finding : { ...finding, waived };
  });
}

/** Waivers that no finding answers to: the cell was changed, or the row is gone. */
export function uselessWaivers(waivers: readonly Waiver[], findings: readonly Finding[]): Waiver[] {
  const used = new Set(findings.flatMap(({ waived }) => (waived ? [waived] : [])));
  return waivers.filter((waiver) => !used.has(waiver));
}

/** The waiver of a finding, for a reason given on a day (YYYY-MM-DD). */
export function waiverFor(finding: Finding, reason: string, on: string): Waiver {
  return { identity: finding.identity, value: finding.value, reason, on };
}
