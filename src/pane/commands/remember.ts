import { memoryKeys } from "../../checking/memory-keys";
import type { Settings, WaiverInBook } from "../state/pane-state";
import { commandWords } from "./words";
import { attempt } from "./attempt";
import type { Desk } from "./desk";
import { skippedNotice } from "./outcome-words";

/**
 * The clerk's choices hold for this session also where a read-only workbook cannot remember them, which is worth no
 * notice.
 */
export async function rememberSettings(desk: Desk, changed: Partial<Settings>): Promise<void> {
  const settings = { ...desk.state().settings, ...changed };
  desk.change({ settings });
  await desk.workbook.remember(memoryKeys.settings, settings).catch(() => null);
}

/** Takes the waivers over; a reason that was lost is worth a notice. */
export async function rememberWaivers(desk: Desk, waivers: readonly WaiverInBook[]): Promise<void> {
  desk.change({ waivers });
  await remember(desk, memoryKeys.waivers, waivers.length > 0 ? waivers : null, commandWords.waive.lost);
}

/** Puts a value into the workbook (null forgets it), or says that it could not: `failed`, and why. */
export async function remember(desk: Desk, key: string, value: unknown, failed: string): Promise<void> {
  await attempt(desk, failed, async () => skippedNotice(await desk.workbook.remember(key, value), failed));
}
