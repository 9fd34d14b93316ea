import type { Finding } from "../../checking/finding";
import type { CellPlace } from "../../sheets/grid";
import type { Selection } from "../../workbooks/port";
import type { PaneState } from "../state/pane-state";
import { cameToFront, listedIn, opened } from "../state/transitions";
import { commandWords } from "./words";
import type { Command } from "./desk";
import { skippedNotice } from "./outcome-words";

const atOnce = { order: "at once", failed: () => commandWords.navigation.notShown } as const;

/** Goes to a cell; where Excel cannot, says why. */
export const reveal: Command<[cell: CellPlace]> = {
  ...atOnce,
  perform: async ({ workbook }, cell) => skippedNotice(await workbook.reveal(cell), commandWords.navigation.notShown),
};

/** Opens a finding's card and goes to its cell. */
export const showFinding: Command<[finding: Finding]> = {
  ...atOnce,
  perform(desk, { identity, place }) {
    desk.change(cameToFront(place.sheet, { follow: false }));
    desk.change(opened(identity));
    return reveal.perform(desk, place);
  },
};

/** 上一个 (-1), 下一个 (1): opens the neighbour's card and goes to its cell. */
export const step: Command<[by: -1 | 1]> = {
  ...atOnce,
  async perform(desk, by) {
    const finding = neighbour(desk.state(), by);
    return finding && showFinding.perform(desk, finding);
  },
};

/** The finding so many places further on in the list, from the open one. */
function neighbour(state: PaneState, by: -1 | 1): Finding | null {
  const order = listedIn(state);
  const at = order.findIndex(({ identity }) => identity === state.open);
  if (at < 0) return (by > 0 ? order[0] : order.at(-1)) ?? null;
  return order[at + by] ?? null;
}

/** The listed finding that the clerk's selection stands on, first in the list's order; the open one wins. */
export function findingAt(state: PaneState, { sheet, range }: Selection): Finding | null {
  const inside = listedIn(state).filter(
    ({ place }) =>
      place.sheet === sheet &&
      place.row >= range.top &&
      place.row <= range.bottom &&
      place.column >= range.left &&
      place.column <= range.right,
  );
  return inside.find(({ identity }) => identity === state.open) ?? inside[0] ?? null;
}
