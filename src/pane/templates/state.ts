import type { Quarter } from "../../dates/limits";
import type { ReadTable } from "../../sheets/read";

/** Which quarter the sheets are for, and who reports. */
export interface TemplateHead {
  readonly quarter: Quarter;
  readonly authority: string;
}

/** What 模板 shows. */
export interface TemplatesState {
  /** The annexes of the open workbook; null until they are read. */
  readonly reads: readonly ReadTable[] | null;
  /** Why they could not be read, as a sentence. */
  readonly failure: string | null;
  /** Null until the workbook, or the clerk, says which. */
  readonly head: TemplateHead | null;
}

export const initialTemplates: TemplatesState = { reads: null, failure: null, head: null };
