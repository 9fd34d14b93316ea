import { useCallback, useState } from "react";

/** The bar for finding: whether it is open, and what it found. */
export interface SheetSearch {
  /** Null while it is closed; counts up whenever it is asked for. */
  readonly asked: { readonly calls: number; readonly replacing: boolean } | null;
  /** Cells that were found, by `cellNumber`. */
  readonly hits: ReadonlySet<number>;
  open(replacing: boolean): void;
  close(): void;
  onHits(hits: readonly number[]): void;
}

const none: ReadonlySet<number> = new Set();

/** Keeps the bar for finding. */
export function useSheetSearch(): SheetSearch {
  const [asked, setAsked] = useState<SheetSearch["asked"]>(null);
  const [hits, setHits] = useState(none);
  const onHits = useCallback((found: readonly number[]) => setHits(found.length === 0 ? none : new Set(found)), []);
  return {
    asked,
    hits,
    open: (replacing) => setAsked((before) => ({ calls: (before?.calls ?? 0) + 1, replacing })),
    close: () => setAsked(null),
    onHits,
  };
}
