import { useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { workbenchWords } from "../words";
import "./row-menu.css";

interface RowMenuProps {
  /** In pixels, of the page. */
  readonly at: { readonly left: number; readonly top: number };
  /** How many rows are selected. */
  readonly rows: number;
  onInsert(): void;
  onDelete(): void;
  /** Closed, with or without a choice. */
  onClose(): void;
}

/** What can be done to the selected rows. */
export function RowMenu({ at, rows, onInsert, onDelete, onClose }: RowMenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: "vertical", circular: true });
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const chosen = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <div
      ref={menu}
      role="menu"
      className="row-menu"
      aria-label={workbenchWords.rowMenu.name}
      style={at}
      {...arrows}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onBlur={({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget) && onClose()}
    >
      <button type="button" role="menuitem" onClick={chosen(onInsert)}>
        {workbenchWords.rowMenu.insert(rows)}
        <kbd>Ctrl+Shift+=</kbd>
      </button>
      <button type="button" role="menuitem" onClick={chosen(onDelete)}>
        {workbenchWords.rowMenu.remove(rows)}
        <kbd>Ctrl+-</kbd>
      </button>
    </div>
  );
}
