import { useEffect } from "react";
import type { Desk } from "../../pane/commands/desk";
import type { OpenBook } from "../open-book";
import { saveCopy } from "../save-copy";

/** What takes what is typed: there Ctrl+Z takes back a letter. */
const fields = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";

/**
 * Keys that hold for the whole page, wherever the keyboard is: Ctrl+Z and Ctrl+Y go through the one history, Ctrl+S
 * saves a copy of the file instead of the page; `finish` takes over what is being typed.
 */
export function usePageKeys(book: OpenBook, desk: Desk, finish: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const action = actionOf(event, book, () => {
        finish();
        void desk.run(saveCopy, book);
      });
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

function actionOf({ key, shiftKey, target }: KeyboardEvent, book: OpenBook, save: () => void): (() => void) | null {
  const pressed = key.toLowerCase();
  if (pressed === "s" && !shiftKey) return save;
  // A dialog in front stands on what is there now.
  const isElsewhere = target instanceof Element && target.closest(`${fields}, [role=dialog]`) !== null;
  if (isElsewhere) return null;
  if (pressed === "z") return shiftKey ? () => book.redo() : () => book.undo();
  return pressed === "y" && !shiftKey ? () => book.redo() : null;
}
