import type { Quarter } from "../../dates/limits";
import type { LedgersRead } from "../ledgers/questions";

/** Which quarter the sheets are for, and who reports. */
export interface TemplateHead {
  readonly quarter: Quarter;
  readonly authority: string;
}

/** What 模板 shows. */
export interface TemplatesState {
  /** What the annexes of the open workbook hold; null until they are read. */
  readonly read: LedgersRead | null;
  /** Why they could not be read, as a sentence. */
  readonly failure: string | null;
  /** Null until the workbook, or the clerk, says which. */
  readonly head: TemplateHead | null;
}

export const initialTemplates: TemplatesState = { read: null, failure: null, head: null };
