import type { Grid } from "../grid";
import type { Layout } from "../layout";

/**
 * A list of enterprises as it was issued. Its layouts are read like 附表3 with few columns; one for each 企业名称 where names
 * stand side by side.
 */
export interface IssuedList {
  /** The sheet as it is to be read: numbers before names (1、上海…) taken off. */
  readonly grid: Grid;
  readonly layouts: readonly Layout[];
  /** Its title or headings say that it is a list; otherwise it merely has names. */
  readonly sure: boolean;
}
