import { memoryKeys } from "../../checking/memory-keys";
import type { LayoutCorrection } from "../../sheets/layout";
import type { Corrections, Settings } from "../state/pane-state";
import { commandWords } from "./words";
import { checkAll } from "./check";
import type { Command } from "./desk";
import { recall } from "./recall";
import { remember, rememberSettings } from "./remember";

/** 设置: takes the clerk's choices over; another as-of day is judged by at once. */
export const changeSettings: Command<[changed: Partial<Settings>]> = {
  async perform(desk, changed) {
    await rememberSettings(desk, changed);
    if (changed.asOf !== undefined && desk.state().judgement) await checkAll(desk);
    return null;
  },
};

/** 列对应: takes one sheet's corrected column mapping over (null: recognise it again) and checks. */
export const correctMapping: Command<[sheet: string, correction: LayoutCorrection | null]> = {
  async perform(desk, sheet, correction) {
    await recall(desk);
    const { [sheet]: _, ...others } = desk.state().corrections;
    const corrections: Corrections = correction ? { ...others, [sheet]: correction } : others;
    desk.change({ corrections });
    const held = Object.keys(corrections).length > 0 ? corrections : null;
    await remember(desk, memoryKeys.corrections, held, commandWords.mapping.lost);
    await checkAll(desk);
    return null;
  },
};
