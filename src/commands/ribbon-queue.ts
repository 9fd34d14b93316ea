import type { RibbonName } from "./ribbon-names";

/** A press that Excel replays from before the page stood is plain JSON: it may have no `completed`. */
export interface PressEvent {
  completed?(): void;
}

/** A button pressed, and what Excel waits to be told about it. */
export interface Press {
  readonly name: RibbonName;
  readonly event: PressEvent | undefined;
}

/** Presses in their order, from before anybody can carry them out. */
export interface RibbonQueue {
  press(press: Press): void;
  /** Whether somebody carries presses out. */
  isTaken(): boolean;
  /** Hands over every press that waits, and each later one at once; the last who takes gets them. */
  take(carryOut: (press: Press) => void): void;
}

/** An empty queue. */
export function ribbonQueue(): RibbonQueue {
  const waiting: Press[] = [];
  let carryOut: ((press: Press) => void) | null = null;
  return {
    isTaken: () => carryOut !== null,
    press: (press) => (carryOut ? carryOut(press) : void waiting.push(press)),
    take: (next) => {
      carryOut = next;
      for (const press of waiting.splice(0)) next(press);
    },
  };
}
