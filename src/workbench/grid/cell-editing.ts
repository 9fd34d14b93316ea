import { useRef, useState } from "react";
import { numberFormatAt, valueAt, type CellPlace } from "../../sheets/grid";
import { sentenceFor } from "../../pane/commands/failure-words";
import type { Outcome } from "../../workbooks/port";
import { skipText } from "../../workbooks/skip-sentences";
import { shownSheet, type ShownBook } from "../book-view";
import { editText } from "./cell-text";
import type { OpenBook } from "../open-book";

/** Where the clerk types: into the cell itself, or into the bar above the grid. */
export type EditingPlace = "cell" | "bar";

/** How many rows and columns the selection goes on after what was typed is taken over. */
export type GoOn = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

/** Typing into the selected cell. */
export interface CellEditing {
  /** What is in the cell, or being typed. */
  readonly text: string;
  /** Where something is being typed; null where nothing is. */
  readonly place: EditingPlace | null;
  /** Goes on typing with a text: over what is there, or what is there (null). */
  begin(place: EditingPlace, text: string | null): void;
  /** Takes what was typed over and goes on. */
  finish(by: GoOn): void;
  giveUp(): void;
  go(cell: CellPlace): void;
  /** Says why something that was tried on the cells was left undone. */
  tell(outcome: Promise<Outcome>): void;
}

interface Typed {
  readonly place: EditingPlace;
  readonly text: string;
}

/** Typing into the selected cell of a book; what cannot be typed is refused with a sentence. */
export function useCellEditing(book: OpenBook, view: ShownBook, onRefused: (sentence: string) => void): CellEditing {
  const [typed, setShown] = useState<Typed | null>(null);
  // Leaving the field asks to take over once more, before the page has drawn that nothing is being typed any longer.
  const pending = useRef<Typed | null>(null);
  const setTyped = (next: Typed | null): void => {
    pending.current = next;
    setShown(next);
  };
  const { cell, block, order } = view;
  const stored = textIn(view);
  const tell = (outcome: Promise<Outcome>): void => {
    outcome.then(
      ({ skipped }) => skipped[0] && onRefused(skipText(skipped[0].reason)),
      (error: unknown) => onRefused(sentenceFor(error)),
    );
  };
  const takeOver = (): void => {
    const { current } = pending;
    setTyped(null);
    if (current !== null && current.text !== stored) tell(book.type(current.text));
  };
  return {
    text: typed?.text ?? stored,
    place: typed?.place ?? null,
    begin: (place, text) => setTyped({ place, text: text ?? stored }),
    finish([rows, columns]) {
      takeOver();
      if (rows === 0 && columns === 0) return;
      const place = rows > 0 ? block.bottom + 1 : Math.max(0, order.placeOf(cell.row) + rows);
      const row = order.rowAt(place);
      const column = columns > 0 ? block.right + 1 : Math.max(0, cell.column + columns);
      book.select({ ...cell, row: rows === 0 ? cell.row : row, column: columns === 0 ? cell.column : column });
      document.querySelector<HTMLElement>(".grid-frame")?.focus();
    },
    giveUp: () => setTyped(null),
    go(place) {
      takeOver();
      book.select(place);
    },
    tell,
  };
}

function textIn(view: ShownBook): string {
  const grid = shownSheet(view);
  if (!grid) return "";
  const [row, column] = [view.order.placeOf(view.cell.row), view.cell.column];
  return editText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
}
