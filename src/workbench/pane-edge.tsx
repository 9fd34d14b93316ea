import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { workbenchWords } from "./words";

/** Of the pane, in pixels: as it is drawn, and how far it may be widened. */
const usual = 321;
const widest = 640;
const step = 16;

/** The width that the pane was dragged to, as the page's layout takes it, and the edge to drag. */
export function usePaneWidth(): { readonly style: CSSProperties; readonly edge: ReactNode } {
  const [width, setWidth] = useState(usual);
  const put = (next: number): void => setWidth(Math.min(widest, Math.max(usual, next)));
  const style = { "--pane-width": `${width}px` } as CSSProperties;
  return { style, edge: <PaneEdge width={width} onWidth={put} /> };
}

interface PaneEdgeProps {
  readonly width: number;
  onWidth(width: number): void;
}

function PaneEdge({ width, onWidth }: PaneEdgeProps): ReactNode {
  const drag = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const key = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: usual,
      End: widest,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(wanted);
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={workbenchWords.widerPane}
      title={workbenchWords.widerPane}
      {...{ "aria-valuenow": width, "aria-valuemin": usual, "aria-valuemax": widest }}
      onPointerDown={drag}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) onWidth(window.innerWidth - clientX);
      }}
      onKeyDown={key}
    />
  );
}
