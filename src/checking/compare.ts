import type { Finding } from "./finding";
import type { CheckResult } from "./run";

/** What became of the findings since an earlier check. */
export interface Comparison {
  readonly fresh: readonly Finding[];
  readonly still: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** New, still there, gone: by identity, so that sorting and inserting rows changes nothing. */
export function compareRuns(before: CheckResult, now: CheckResult): Comparison {
  const old = byIdentity(before);
  const present = byIdentity(now);
  return {
    fresh: [...present.values()].filter(({ identity }) => !old.has(identity)),
    still: [...present.values()].filter(({ identity }) => old.has(identity)),
    gone: [...old.values()].filter(({ identity }) => !present.has(identity)),
  };
}

function byIdentity(run: CheckResult): Map<string, Finding> {
  return new Map(run.sheets.flatMap(({ findings }) => findings.map((finding) => [finding.identity, finding])));
}
