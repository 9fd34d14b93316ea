import { memoryKeys } from "../checking/remembered";
import type { Desk } from "./desk";
import { skippedSentence } from "./outcome-words";
import type { Corrections, KeptWaiver, Settings } from "./pane-state";
import { words } from "./words";

/** Takes the clerk's choices over and keeps them in the workbook. */
export async function keepSettings(desk: Desk, settings: Settings): Promise<void> {
  desk.dispatch({ type: "settings", settings });
  await kept(desk, memoryKeys.settings, settings, null);
}

/** Takes the waivers over and keeps them in the workbook. */
export async function keepWaivers(desk: Desk, waivers: readonly KeptWaiver[]): Promise<void> {
  desk.dispatch({ type: "waivers", waivers });
  await kept(desk, memoryKeys.waivers, waivers.length > 0 ? waivers : null, words.waive.notKept);
}

/** Takes the corrected column mappings over and keeps them in the workbook. */
export async function keepCorrections(desk: Desk, corrections: Corrections): Promise<void> {
  desk.dispatch({ type: "corrections", corrections });
  await kept(
    desk,
    memoryKeys.corrections,
    Object.keys(corrections).length > 0 ? corrections : null,
    words.mapping.notKept,
  );
}

/** A choice that a read-only workbook cannot keep still holds for this session; only a lost reason or mapping is worth a notice. */
async function kept(desk: Desk, key: string, value: unknown, complaint: string | null): Promise<void> {
  try {
    const sentence = complaint && skippedSentence(await desk.workbook.remember(key, value), complaint);
    if (sentence) desk.dispatch({ type: "notice", notice: { tone: "warning", text: sentence } });
  } catch {
    if (complaint) desk.dispatch({ type: "notice", notice: { tone: "warning", text: complaint } });
  }
}
