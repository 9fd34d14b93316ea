import type { MouseEvent, ReactNode } from "react";

interface RowHeadProps {
  /** Zero-based. */
  readonly row: number;
  readonly selected: boolean;
  /** The row is pressed; `reaching`: the rows from the cell on to this one are meant. */
  onPick(reaching: boolean): void;
  /** A menu is asked for, at a place of the page in pixels. */
  onMenu(at: { readonly left: number; readonly top: number }): void;
}

/** A row's number: selects the row, and has a menu. */
export function RowHead({ row, selected, onPick, onMenu }: RowHeadProps): ReactNode {
  const pick = (event: MouseEvent, reaching: boolean): void => {
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>(".grid-frame")?.focus({ preventScroll: true });
    onPick(reaching);
  };
  return (
    <span
      role="rowheader"
      className={selected ? "number selected" : "number"}
      onMouseDown={(event) => event.button === 0 && pick(event, event.shiftKey)}
      onMouseEnter={({ buttons }) => buttons === 1 && onPick(true)}
      onContextMenu={(event) => {
        if (!selected) pick(event, false);
        event.preventDefault();
        onMenu({ left: event.clientX, top: event.clientY });
      }}
    >
      {row + 1}
    </span>
  );
}
