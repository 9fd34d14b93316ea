import { useState } from "react";
import { numberFormatAt, valueAt, type CellPlace } from "../sheets/grid";
import type { SkipReason } from "../workbooks/port";
import { sheetInFront, type BookView } from "./book-view";
import { editText } from "./cell-text";
import type { OpenBook } from "./open-book";

/** Typing into the selected cell. */
export interface CellEditing {
  /** What is in the cell, or being typed. */
  readonly text: string;
  readonly isEditing: boolean;
  begin(text: string): void;
  /** A key of the grid: a text begins over what is there, "" clears the cell, null goes on with what is there. */
  press(text: string | null): void;
  /** Takes what was typed over and goes so many rows on. */
  finish(by: -1 | 0 | 1): void;
  giveUp(): void;
  go(cell: CellPlace): void;
}

/** Typing into the selected cell of a book; what cannot be typed is refused with the reason. */
export function useCellEditing(book: OpenBook, view: BookView, onRefused: (reason: SkipReason) => void): CellEditing {
  const [typed, setTyped] = useState<string | null>(null);
  const { cell } = view;
  const stored = textIn(view);
  const put = (text: string): void => {
    void book.type(cell, text).then(({ skipped }) => skipped[0] && onRefused(skipped[0].reason));
  };
  return {
    text: typed ?? stored,
    isEditing: typed !== null,
    begin: setTyped,
    press: (text) => (text === "" ? put("") : setTyped(text ?? stored)),
    finish(by) {
      setTyped(null);
      if (typed !== null && typed !== stored) put(typed);
      if (by === 0) return;
      book.select({ ...cell, row: Math.max(0, cell.row + by) });
      document.querySelector<HTMLElement>(".grid-frame")?.focus();
    },
    giveUp: () => setTyped(null),
    go(place) {
      setTyped(null);
      book.select(place);
    },
  };
}

function textIn(view: BookView): string {
  const grid = sheetInFront(view);
  if (!grid) return "";
  const { row, column } = view.cell;
  return editText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
}
