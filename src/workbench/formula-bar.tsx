import { useEffect, useRef, type ReactNode } from "react";
import { addressOf, type CellPlace } from "../sheets/grid";
import { placeOf } from "./address";
import { words } from "./words";

interface FormulaBarProps {
  readonly cell: CellPlace;
  /** What is in the cell, or being typed into it. */
  readonly text: string;
  readonly editing: boolean;
  onGo(cell: CellPlace): void;
  onText(text: string): void;
  /** Enter (1) and Shift+Enter (-1) go on to the next row; 0 stays. */
  onDone(by: -1 | 0 | 1): void;
  onGiveUp(): void;
}

/** The selected cell's address, which can be typed over to go elsewhere, and what is in it, which can be edited. */
export function FormulaBar({ cell, text, editing, onGo, onText, onDone, onGiveUp }: FormulaBarProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (editing) input.current?.focus();
  }, [editing]);
  const address = addressOf(cell.row, cell.column);
  return (
    <div className="formula-bar">
      <input
        key={address}
        className="name-box"
        aria-label={words.nameBox}
        defaultValue={address}
        onKeyDown={(event) => {
          const place = event.key === "Enter" ? placeOf(event.currentTarget.value) : null;
          if (place) onGo({ sheet: cell.sheet, ...place });
        }}
      />
      <input
        ref={input}
        className="cell-text"
        aria-label={words.formulaBar}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onBlur={() => editing && onDone(0)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onDone(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape") onGiveUp();
        }}
      />
    </div>
  );
}
