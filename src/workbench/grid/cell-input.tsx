import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react";
import { addressOf, type CellPlace } from "../../sheets/grid";
import type { CellEditing, GoOn } from "./cell-editing";
import { tableOfBlock } from "./clipboard-text";
import type { GridActions } from "./grid-actions";
import type { OpenBook } from "../open-book";
import { workbenchWords } from "../words";

interface CellInputProps {
  readonly book: OpenBook;
  readonly editing: CellEditing;
  readonly cell: CellPlace;
  /** What the cell holds, and how it is marked: read out when the cell is reached. */
  readonly told: string;
  /** Where the cell stands on the sheet, in pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Keys that move about or begin something; returns whether the key was one. */
  onKey(event: KeyboardEvent): boolean;
}

/**
 * The field that has the keyboard while the clerk is in the grid. It lies over the selected cell, empty until something
 * is typed: an input method needs a real field from the first key on, and a browser gives copy, cut and paste only to
 * one.
 */
export function CellInput({ book, editing, cell, told, box, onKey }: CellInputProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const isTyping = editing.place === "cell";
  useEffect(() => {
    const { current } = field;
    if (!isTyping || !current) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [isTyping]);
  return (
    <textarea
      ref={field}
      className={isTyping ? "cell-input typing" : "cell-input"}
      style={{ left: box.left, top: box.top, minWidth: box.width, minHeight: box.height }}
      aria-label={workbenchWords.cell(addressOf(cell.row, cell.column), told)}
      aria-activedescendant={`cell-${addressOf(cell.row, cell.column)}`}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={isTyping ? editing.text : ""}
      onChange={({ target }) => editing.begin("cell", target.value)}
      onBlur={() => isTyping && editing.finish([0, 0])}
      onKeyDown={(event) => {
        // An input method is still choosing characters: its keys are its own.
        if (event.nativeEvent.isComposing) return;
        if (isTyping ? typingKey(event, editing) : onKey(event)) event.preventDefault();
      }}
      onCopy={(event) => !isTyping && handOver(event, book.copy())}
      onCut={(event) => {
        if (isTyping) return;
        const { copied, outcome } = book.cut();
        handOver(event, copied);
        editing.tell(outcome);
      }}
      onPaste={(event) => {
        if (isTyping) return;
        event.preventDefault();
        editing.tell(book.paste(event.clipboardData.getData("text/plain")));
      }}
    />
  );
}

function handOver(event: ClipboardEvent, copied: ReturnType<OpenBook["copy"]>): void {
  if (!copied) return;
  event.clipboardData.setData("text/plain", copied.text);
  if (copied.texts) event.clipboardData.setData("text/html", tableOfBlock(copied.texts));
  event.preventDefault();
}

/** Enter and Tab take over what was typed, Escape gives it up; Alt+Enter is a line break, as in Excel. */
function typingKey(event: KeyboardEvent<HTMLTextAreaElement>, editing: CellEditing): boolean {
  const step = event.shiftKey ? -1 : 1;
  if (event.key === "Escape") editing.giveUp();
  else if (event.key === "Enter" && event.altKey) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    editing.begin("cell", `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  } else if (event.key === "Enter") editing.finish([step, 0]);
  else if (event.key === "Tab") editing.finish([0, step]);
  else return false;
  return true;
}

/** Keys of the grid that do something to the selected cells; returns whether the key was one. */
export function editingKey(
  event: KeyboardEvent,
  book: OpenBook,
  editing: CellEditing,
  { insertRows, deleteRows, openMenu }: GridActions,
): boolean {
  const control = event.ctrlKey || event.metaKey;
  const key = control ? `Ctrl+${event.shiftKey ? "Shift+" : ""}${event.key.toLowerCase()}` : event.key;
  const actions: Readonly<Record<string, () => void>> = {
    F2: () => editing.begin("cell", null),
    Delete: () => editing.tell(book.clear()),
    Backspace: () => editing.begin("cell", ""),
    "Ctrl+d": () => editing.tell(book.fillDown()),
    "Ctrl+z": () => book.undo(),
    "Ctrl+y": () => book.redo(),
    "Ctrl+Shift+z": () => book.redo(),
    "Ctrl+Shift+=": insertRows,
    "Ctrl+Shift++": insertRows,
    "Ctrl++": insertRows,
    "Ctrl+-": deleteRows,
    ContextMenu: () => openMenu(placeUnder(event.currentTarget)),
  };
  const action = event.shiftKey && key === "F10" ? actions["ContextMenu"] : actions[key];
  action?.();
  if (action) return true;
  if (event.key !== "Enter") return false;
  const by: GoOn = [event.shiftKey ? -1 : 1, 0];
  editing.finish(by);
  return true;
}

function placeUnder(element: Element): { readonly left: number; readonly top: number } {
  const { left, bottom } = element.getBoundingClientRect();
  return { left, top: bottom };
}
