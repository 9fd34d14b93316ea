import { useEffect, useState } from "react";
import type { Grid } from "../../sheets/grid";
import { search, type Query } from "./search";

/**
 * Milliseconds without a further key before the sheet is looked through, and of looking before the page has its turn.
 */
const pause = 200;
const breath = 12;

/** What was found, by `cellNumber`, in the sheet's order; null while it is looked for. */
export type Hits = readonly number[] | null;

interface Found extends Query {
  readonly grid: Grid;
  readonly hits: readonly number[];
}

/** Looks through a sheet for a text, in short stretches, and anew whenever the text or the sheet changes. */
export function useHits(grid: Grid, { text, whole }: Query): Hits {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const steps = search(grid, { text, whole });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = (): void => {
      const until = performance.now() + breath;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return setFound({ grid, text, whole, hits: step.value });
        if (performance.now() > until) break;
      }
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, text === "" ? 0 : pause);
    return () => clearTimeout(timer);
  }, [grid, text, whole]);
  // What was found for another text, or before an edit, is no answer.
  const isCurrent = found?.grid === grid && found.text === text && found.whole === whole;
  return isCurrent ? found.hits : null;
}
