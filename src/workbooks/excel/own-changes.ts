import { type Rectangle } from "../../sheets/grid";

/** Cells that we are about to change: Excel raises its event for them too, and below ExcelApi 1.14 does not say whose it is. */
export interface OwnChange {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly until: number;
}

/** An event that never came must not swallow the clerk's next edit. */
const patience = 3_000;

/** Expects an event for these cells. */
export function expectOwn(changes: OwnChange[], sheet: string, area: Rectangle): void {
  changes.push({ sheet, area, until: performance.now() + patience });
}

/** Whether an event is one that was expected; each is expected once. */
export function isOwn(changes: OwnChange[], sheet: string, area: Rectangle): boolean {
  const now = performance.now();
  for (let index = changes.length - 1; index >= 0; index--) {
    if ((changes[index]?.until ?? 0) < now) changes.splice(index, 1);
  }
  const index = changes.findIndex((change) => change.sheet === sheet && isSame(change.area, area));
  if (index === -1) return false;
  changes.splice(index, 1);
  return true;
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
