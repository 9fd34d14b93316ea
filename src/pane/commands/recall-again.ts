import type { PaneState } from "../state/pane-state";
import { opened, rechecked } from "../state/transitions";
import { checkAll } from "./check";
import type { Command, Desk } from "./desk";
import { remark, showMarks } from "./mark";
import { memoryOf } from "./memory-shapes";

/**
 * Takes over what the workbook remembers once more, after a step of its history was taken back or done again: judges,
 * lists and marks by it, and opens the first finding whose reason is gone.
 */
export const recallAgain: Command = {
  async perform(desk) {
    const before = desk.state();
    const { previousName, ...remembered } = await memoryOf(desk.workbook);
    // Only the name is kept: last quarter's file is there as long as it is still the one chosen.
    const previous = before.previous?.name === previousName ? before.previous : null;
    desk.change({
      ...remembered,
      previous,
      previousName: previous ? null : previousName,
      waiversBefore: null,
      notice: null,
    });
    if (!before.judgement) return null;
    if (judgesOtherwise(before, desk.state())) await checkAll(desk);
    else await rejudgeWaivers(desk, before);
    const { settings } = desk.state();
    return settings.marks === before.settings.marks ? null : showMarks(desk, settings.marks);
  },
};

/** Whether it takes a whole check to follow. */
function judgesOtherwise(before: PaneState, now: PaneState): boolean {
  return (
    before.previous !== now.previous ||
    JSON.stringify([before.corrections, before.settings.asOf]) !== JSON.stringify([now.corrections, now.settings.asOf])
  );
}

async function rejudgeWaivers(desk: Desk, before: PaneState): Promise<void> {
  const { waivers } = desk.state();
  if (JSON.stringify(before.waivers) === JSON.stringify(waivers)) return;
  const judgement = await desk.judge.withWaivers(waivers);
  if (judgement) desk.change(rechecked(judgement));
  const kept = new Set(waivers.map(({ identity }) => identity));
  const gone = before.waivers.find(({ identity }) => !kept.has(identity));
  if (gone) desk.change(opened(await desk.judge.numberOf(gone.identity)));
  await remark(desk);
}
