import type { VirtualItem } from "@tanstack/react-virtual";
import type { PointerEvent, ReactNode } from "react";
import { columnLetters, type Rectangle } from "../../sheets/grid";
import { leastWidth } from "../view/column-width";
import { viewWords } from "../view/words";
import type { GridActions } from "./grid-actions";
import type { Heads } from "./grid-scrolling";

interface ColumnHeadsProps {
  readonly heads: Heads;
  readonly columns: readonly VirtualItem[];
  /** How many columns stay in view, and how wide they are together. */
  readonly frozen: { readonly columns: number; readonly width: number };
  readonly block: Rectangle;
  /** Columns by which rows are filtered or sorted. */
  readonly arranged: ReadonlySet<number>;
  readonly actions: GridActions;
}

/** The letters of the columns; each has a button for filtering, and an edge to drag. */
export function ColumnHeads({ heads, columns, frozen, ...props }: ColumnHeadsProps): ReactNode {
  const [still, moving] = [
    columns.filter(({ index }) => index < frozen.columns),
    columns.filter(({ index }) => index >= frozen.columns),
  ];
  return (
    <div role="row" className="letters" style={{ height: heads.height }}>
      <span role="columnheader" className="corner" style={{ width: heads.width }} />
      {still.length > 0 && (
        <div role="presentation" className="frozen-heads" style={{ width: frozen.width, left: heads.width }}>
          {still.map((column) => (
            <Head key={column.index} {...props} column={column} left={column.start - heads.width} />
          ))}
        </div>
      )}
      {moving.map((column) => (
        <Head key={column.index} {...props} column={column} left={column.start} />
      ))}
    </div>
  );
}

interface HeadProps extends Pick<ColumnHeadsProps, "block" | "arranged" | "actions"> {
  readonly column: VirtualItem;
  readonly left: number;
}

function Head({ column: { index, size }, left, block, arranged, actions }: HeadProps): ReactNode {
  if (size === 0) return null;
  const letters = columnLetters(index);
  const selected = index >= block.left && index <= block.right;
  return (
    <span role="columnheader" className={selected ? "head selected" : "head"} style={{ left, width: size }}>
      {letters}
      <button
        type="button"
        tabIndex={-1}
        className={arranged.has(index) ? "arrange on" : "arrange"}
        aria-label={viewWords.open(letters)}
        title={viewWords.open(letters)}
        onClick={({ currentTarget }) => actions.openFilter(index, size, currentTarget.getBoundingClientRect())}
      >
        ▾
      </button>
      <span
        className="grip"
        onPointerDown={(event) => drag(event, size, (width) => actions.widen(index, width))}
        onDoubleClick={() => actions.widen(index, null)}
      />
    </span>
  );
}

/** Follows the pointer from where it is pressed until it is let go. */
function drag(event: PointerEvent<HTMLElement>, width: number, onWidth: (width: number) => void): void {
  event.preventDefault();
  const { currentTarget, clientX, pointerId } = event;
  currentTarget.setPointerCapture(pointerId);
  const move = (now: globalThis.PointerEvent): void => onWidth(Math.max(leastWidth, width + now.clientX - clientX));
  currentTarget.addEventListener("pointermove", move);
  currentTarget.addEventListener("lostpointercapture", () => currentTarget.removeEventListener("pointermove", move), {
    once: true,
  });
}
