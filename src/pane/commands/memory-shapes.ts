import { z } from "zod";
import { memoryKeys } from "../../checking/memory-keys";
import { correctionsInMemory } from "../../checking/memory-options";
import { waiverList } from "../../checking/waivers";
import type { Workbook } from "../../workbooks/port";
import { defaultSettings, type PaneState, type WaiverInBook, type Settings } from "../state/pane-state";

const about = z.object({ enterprise: z.string().nullable(), title: z.string(), cell: z.string() });

const waiversInBook = z.array(
  z
    .object({ ...waiverList.element.unwrap().shape, about: about.optional() })
    .transform(({ about, ...waiver }): WaiverInBook => (about ? { ...waiver, about } : waiver)),
);

const settings: z.ZodType<Settings> = z
  .object({
    asOf: z.union([z.literal("sheet"), z.literal("today"), z.object({ on: z.iso.date() })]).catch(defaultSettings.asOf),
    live: z.boolean().catch(defaultSettings.live),
    marks: z.boolean().catch(defaultSettings.marks),
  })
  .catch(defaultSettings);

const previousFile = z.object({ name: z.string().max(260) });

type Remembered = Pick<PaneState, "waivers" | "corrections" | "settings" | "previousName" | "memoryUnusable">;

/**
 * What this workbook remembers of earlier sessions. What it holds under our names in another shape is passed over,
 * never trusted.
 */
export async function memoryOf(workbook: Workbook): Promise<Remembered> {
  let memoryUnusable = false;
  const unusable = (): void => void (memoryUnusable = true);
  const [waivers, mapping, choices, previous] = await Promise.all([
    workbook.recall(memoryKeys.waivers, unusable),
    workbook.recall(memoryKeys.corrections),
    workbook.recall(memoryKeys.settings),
    workbook.recall(memoryKeys.previous),
  ]);
  return {
    waivers: waiversInBook.safeParse(waivers).data ?? [],
    corrections: correctionsInMemory.safeParse(mapping).data ?? {},
    settings: settings.parse(choices),
    memoryUnusable,
    previousName: previousFile.safeParse(previous).data?.name ?? null,
  };
}
