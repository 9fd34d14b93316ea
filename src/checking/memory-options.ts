import { z } from "zod";
import type { LayoutCorrection } from "../sheets/layout";
import { memoryKeys } from "./memory-keys";
import type { CheckOptions } from "./run";
import { waiverList } from "./waivers";

const zeroBased = z.int().nonnegative();

/** What the clerk corrected by hand, by sheet name, as a workbook remembers it. */
export const correctionsInMemory: z.ZodType<Readonly<Record<string, LayoutCorrection>>> = z.record(
  z.string(),
  z.object({
    annex: z.union([z.literal(3), z.literal(4), z.null()]),
    headerRow: zeroBased,
    columns: z.record(z.string(), zeroBased),
  }),
);

/** The part of a check's options that a workbook itself remembers. What it holds in another shape is passed over, never trusted. */
export function optionsInMemory(items: ReadonlyMap<string, unknown>): Pick<CheckOptions, "waivers" | "corrections"> {
  return {
    waivers: waiverList.safeParse(items.get(memoryKeys.waivers)).data ?? [],
    corrections: correctionsInMemory.safeParse(items.get(memoryKeys.corrections)).data ?? {},
  };
}
