import type { Rectangle } from "../sheets/grid";
import { cellsIn } from "./pieces";

/**
 * Cells that we are about to change: Excel raises its event for them too, and below ExcelApi 1.14 does not say whose it
 * is.
 */
export interface OwnChange {
  readonly sheet: string;
  readonly area: Rectangle;
  /** Cells whose event has not come. */
  waiting: number;
  readonly until: number;
}

/** An event that never came must not swallow the clerk's next edit. */
const patience = 3_000;

/** Expects events for these cells: one, or several where the client sets more than 1,500 cells in parts. */
export function expectOwn(changes: OwnChange[], sheet: string, area: Rectangle): void {
  changes.push({ sheet, area, waiting: cellsIn(area), until: performance.now() + patience });
}

/** Whether an event is one that was expected; each cell is expected once. */
export function isOwn(changes: OwnChange[], sheet: string, area: Rectangle): boolean {
  const now = performance.now();
  const found = changes.find((change) => change.sheet === sheet && change.until >= now && holds(change.area, area));
  if (found) found.waiting -= cellsIn(area);
  const over = changes.filter(({ until, waiting }) => until < now || waiting <= 0);
  for (const change of over) changes.splice(changes.indexOf(change), 1);
  return found !== undefined;
}

function holds(outer: Rectangle, inner: Rectangle): boolean {
  const rows = outer.top <= inner.top && outer.bottom >= inner.bottom;
  return rows && outer.left <= inner.left && outer.right >= inner.right;
}
