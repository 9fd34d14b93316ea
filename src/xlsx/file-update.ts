import type { CellPlace } from "../sheets/grid";

/**
 * What of a file changed, for a page that shows it; recalled: what it remembers is another, because a step was taken
 * back or done again.
 */
export type Changed = "cells" | "rows" | "marks" | "sheets" | "memory" | "recalled";

/** What such a page has to draw anew, or where it is to go. */
export type FileUpdate = { readonly kind: Changed } | { readonly kind: "reveal"; readonly cell: CellPlace };
