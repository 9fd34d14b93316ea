import type { Layout } from "../layout";

/**
 * What a row under the header is. row: an enterprise's; numbered: a template's line with nothing but its 序号; head:
 * title or header printed again, or a line of column numbers; filler: words that are no data, such as 以下空白.
 */
export type RowKind = "row" | "blank" | "numbered" | "band" | "subtotal" | "head" | "note" | "signOff" | "filler";

/** As much of a layout as tells rows apart. */
export type TableFrame = Pick<Layout, "annex" | "header" | "zone" | "columns" | "title" | "period">;
