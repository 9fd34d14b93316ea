import type { Grid } from "../sheets/grid";
import type { CheckOptions, CheckRun } from "./run";

/** Checks every recognised sheet of a workbook. Pure: reads the grids, changes nothing. */
export declare function check(grids: readonly Grid[], options?: CheckOptions): CheckRun;
