import type { FoundSpot } from "../judge/found-table";
import type { CellPlace } from "../../sheets/grid";
import type { Selection } from "../../workbooks/port";
import type { PaneState } from "../state/pane-state";
import { listingOf } from "../state/listing-of";
import { cameToFront, opened } from "../state/transitions";
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
export const showFinding: Command<[finding: Pick<FoundSpot, "number" | "place">]> = {
  ...atOnce,
  perform(desk, { number, place }) {
    desk.change(cameToFront(place.sheet, { follow: false }));
    desk.change(opened(number));
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
function neighbour(state: PaneState, by: -1 | 1): FoundSpot | null {
  const listing = listingOf(state);
  const at = listing?.positionOf(state.open) ?? -1;
  if (!listing || at >= 0) return listing?.at(at + by) ?? null;
  return listing.at(by > 0 ? 0 : listing.size - 1);
}

/** The listed finding that the clerk's selection stands on, first in the list's order; the open one wins. */
export function findingAt(state: PaneState, { sheet, range }: Selection): FoundSpot | null {
  const listing = listingOf(state);
  if (!listing) return null;
  const { top, bottom, left, right } = range;
  const isInside = (name: string, row: number, column: number): boolean =>
    row >= top && row <= bottom && column >= left && column <= right && name === sheet;
  const open = listing.at(listing.positionOf(state.open));
  if (open && isInside(open.place.sheet, open.place.row, open.place.column)) return open;
  const [first] = listing.positionsWhere(isInside);
  return first === undefined ? null : listing.at(first);
}
