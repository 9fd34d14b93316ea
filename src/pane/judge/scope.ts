import type { Scope } from "./judge";

/** The recognised sheets: the verdict's own, or all. */
export function sheetsInScope<Sheet extends { readonly annex: 3 | 4 | null; readonly isCurrent: boolean }>(
  { sheets }: { readonly sheets: readonly Sheet[] },
  scope: Scope,
): Sheet[] {
  return sheets.filter(({ annex, isCurrent }) => annex !== null && (scope === "all" || isCurrent));
}
