import type { CellPlace } from "../sheets/grid";

/** What of a file changed, for a page that shows it. */
export type Changed = "cells" | "rows" | "marks" | "sheets" | "memory";

/** What such a page has to draw anew, or where it is to go. */
export type FileUpdate = { readonly kind: Changed } | { readonly kind: "reveal"; readonly cell: CellPlace };
