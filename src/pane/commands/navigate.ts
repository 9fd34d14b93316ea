import type { Finding } from "../../checking/finding";
import type { CellPlace } from "../../sheets/grid";
import type { Selection } from "../../workbooks/port";
import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { listedIn } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { skippedSentence } from "./outcome-words";
import { words } from "../words";

/** Goes to a cell; where Excel cannot, says why. */
export async function reveal(desk: Desk, cell: CellPlace): Promise<void> {
  try {
    const sentence = skippedSentence(await desk.workbook.reveal(cell), words.navigation.notShown);
    if (sentence) desk.dispatch({ type: "notice", notice: { tone: "warning", text: sentence } });
  } catch (error) {
    desk.dispatch({
      type: "notice",
      notice: { tone: "warning", text: `${words.navigation.notShown}：${sentenceFor(error)}` },
    });
  }
}

/** Opens a finding's card and goes to its cell. */
export async function show(desk: Desk, { identity, place }: Finding): Promise<void> {
  desk.dispatch({ type: "open", identity });
  await reveal(desk, place);
}

/** The finding so many places further on in the list, from the open one. */
export function neighbour(state: PaneState, by: -1 | 1): Finding | null {
  const order = listedIn(state);
  const at = order.findIndex(({ identity }) => identity === state.open);
  if (at < 0) return (by > 0 ? order[0] : order.at(-1)) ?? null;
  return order[at + by] ?? null;
}

/** 上一个, 下一个: opens the neighbour's card and goes to its cell. */
export async function step(desk: Desk, by: -1 | 1): Promise<void> {
  const finding = neighbour(desk.state(), by);
  if (finding) await show(desk, finding);
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
