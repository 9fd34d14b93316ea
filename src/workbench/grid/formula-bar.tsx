import type { ReactNode } from "react";
import { Sign } from "../../pane/parts/icons";
import { addressOf, type CellPlace } from "../../sheets/grid";
import { placeNamed } from "./address";
import type { CellEditing } from "./cell-editing";
import { findWords } from "../find/words";
import { workbenchWords } from "../words";

interface FormulaBarProps {
  readonly cell: CellPlace;
  readonly editing: CellEditing;
  /** The cell's formula without the sign before it; null where it has none. */
  readonly formula: string | null;
  onFind(): void;
}

/** The selected cell's address, which can be typed over to go elsewhere, and what is in it, which can be edited. */
export function FormulaBar({ cell, editing, formula, onFind }: FormulaBarProps): ReactNode {
  const address = addressOf(cell.row, cell.column);
  return (
    <div className="formula-bar">
      <input
        key={address}
        className="name-box"
        aria-label={workbenchWords.nameBox}
        defaultValue={address}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
          const place = event.key === "Enter" ? placeNamed(event.currentTarget.value) : null;
          if (place) editing.go({ sheet: cell.sheet, ...place });
          else event.currentTarget.value = address;
          // As in Excel: what is typed next goes into the cell, but not this key.
          event.preventDefault();
          document.querySelector<HTMLElement>(".grid-frame")?.focus();
        }}
      />
      {formula === null ? (
        <ContentField editing={editing} />
      ) : (
        <input
          className="cell-text"
          readOnly
          aria-label={workbenchWords.formula}
          title={workbenchWords.formula}
          value={`=${formula}`}
        />
      )}
      <button type="button" className="find-button" aria-label={findWords.name} title={findWords.open} onClick={onFind}>
        <Sign of="search" />
      </button>
    </div>
  );
}

function ContentField({ editing }: Pick<FormulaBarProps, "editing">): ReactNode {
  return (
    <textarea
      className="cell-text"
      rows={1}
      spellCheck={false}
      aria-label={workbenchWords.formulaBar}
      value={editing.text}
      onChange={({ target }) => editing.begin("bar", target.value)}
      onBlur={() => editing.place === "bar" && editing.finish([0, 0])}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") editing.giveUp();
        else if (event.key === "Enter" && !event.altKey) editing.finish([event.shiftKey ? -1 : 1, 0]);
        else return;
        event.preventDefault();
      }}
    />
  );
}
