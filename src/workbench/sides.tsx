import { useState, useSyncExternalStore, type ReactNode } from "react";
import { workbenchWords } from "./words";
import "./low-page.css";
import "./sides.css";

type Side = "grid" | "pane";

/** Where the page is as low as a window at 200 %: there is room for one side only. */
const low = "(max-width: 760px) and (max-height: 560px)";

/** Which side is folded away where they stand one above the other; the style sheet knows where they do. */
export interface Sides {
  readonly folded: Side | null;
  /** Unfolds a side, or folds it where there is room for both. */
  press(side: Side): void;
}

/** Grid and pane of a narrow page. */
export function useSides(): Sides {
  const [folded, setFolded] = useState<Side | null>(null);
  const isLow = useSyncExternalStore(watchLow, () => window.matchMedia(low).matches);
  const shown: Side | null = isLow && folded === null ? "pane" : folded;
  return {
    folded: shown,
    press: (side) => {
      const other = side === "grid" ? "pane" : "grid";
      if (isLow) setFolded(other);
      else setFolded(shown === side ? null : side);
    },
  };
}

function watchLow(listener: () => void): () => void {
  const query = window.matchMedia(low);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** One button for each side; in the page only where they stand one above the other. */
export function SidesBar({ folded, press }: Sides): ReactNode {
  return (
    <div className="sides" role="group" aria-label={workbenchWords.sides.label}>
      {(["grid", "pane"] as const).map((side) => (
        <button key={side} type="button" aria-pressed={folded !== side} onClick={() => press(side)}>
          {workbenchWords.sides[side]}
        </button>
      ))}
    </div>
  );
}
