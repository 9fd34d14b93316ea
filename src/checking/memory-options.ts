import { z } from "zod";
import type { LayoutCorrection } from "../sheets/layout";
import { memoryKeys } from "./memory-keys";
import type { CheckOptions } from "./run";
import { waiverList } from "./waivers";

/**
 * A row and a column that a sheet can have, zero-based; and more sheets than a workbook of ours has corrections for.
 */
const row = z.int().min(0).max(1_048_575);
const column = z.int().min(0).max(16_383);
const quarter = z.object({ year: z.int().min(2003).max(2100), quarter: z.literal([1, 2, 3, 4]) }).optional();
const mostSheets = 500;
const mostColumns = 64;

/** What the clerk corrected by hand, by sheet name, as a workbook remembers it. */
export const correctionsInMemory: z.ZodType<Readonly<Record<string, LayoutCorrection>>> = z
  .record(
    z.string(),
    z.object({
      annex: z.union([z.literal(3), z.literal(4), z.null()]),
      headerRow: row,
      columns: z.record(z.string(), column).refine((columns) => Object.keys(columns).length <= mostColumns),
      quarter,
    }),
  )
  .refine((corrections) => Object.keys(corrections).length <= mostSheets);

/**
 * The part of a check's options that a workbook itself remembers. What it holds in another shape is passed over, never
 * trusted.
 */
export function optionsInMemory(items: ReadonlyMap<string, unknown>): Pick<CheckOptions, "waivers" | "corrections"> {
  return {
    waivers: waiverList.safeParse(items.get(memoryKeys.waivers)).data ?? [],
    corrections: correctionsInMemory.safeParse(items.get(memoryKeys.corrections)).data ?? {},
  };
}
