import { memoryKeys } from "../../checking/memory-keys";
import type { LayoutCorrection } from "../../sheets/layout";
import type { Desk } from "./desk";
import { skippedSentence } from "./outcome-words";
import type { Corrections, KeptWaiver, Settings } from "../state/pane-state";
import { words } from "../words";

/** Takes the clerk's choices over and keeps them in the workbook. */
export async function keepSettings(desk: Desk, changed: Partial<Settings>): Promise<void> {
  const settings = { ...desk.state().settings, ...changed };
  desk.dispatch({ type: "choose", choice: { settings } });
  await keep(desk, memoryKeys.settings, settings, null);
}

/** Takes the waivers over and keeps them in the workbook. */
export async function keepWaivers(desk: Desk, waivers: readonly KeptWaiver[]): Promise<void> {
  desk.dispatch({ type: "choose", choice: { waivers } });
  await keep(desk, memoryKeys.waivers, waivers.length > 0 ? waivers : null, words.waive.notKept);
}

/** Takes one sheet's corrected column mapping over (null: recognise it again) and keeps it in the workbook. */
export async function keepCorrection(desk: Desk, sheet: string, correction: LayoutCorrection | null): Promise<void> {
  const { [sheet]: _, ...others } = desk.state().corrections;
  const corrections: Corrections = correction ? { ...others, [sheet]: correction } : others;
  desk.dispatch({ type: "choose", choice: { corrections } });
  const kept = Object.keys(corrections).length > 0 ? corrections : null;
  await keep(desk, memoryKeys.corrections, kept, words.mapping.notKept);
}

/** A choice that a read-only workbook cannot keep still holds for this session; only a lost reason or mapping is worth a notice. */
async function keep(desk: Desk, key: string, value: unknown, complaint: string | null): Promise<void> {
  try {
    const outcome = await desk.workbook.remember(key, value);
    const sentence = complaint && skippedSentence(outcome, complaint);
    if (sentence) desk.dispatch({ type: "notice", notice: { tone: "warning", text: sentence } });
  } catch {
    if (complaint) desk.dispatch({ type: "notice", notice: { tone: "warning", text: complaint } });
  }
}
