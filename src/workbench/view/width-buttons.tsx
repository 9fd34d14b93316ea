import { useState, type ReactNode } from "react";
import { steppedWidth } from "./column-width";
import { viewWords } from "./words";

interface WidthButtonsProps {
  /** Of the column as it is shown, in pixels. */
  readonly width: number;
  /** The width that its texts need. */
  fitting(): number;
  onWidth(width: number): void;
}

/** Makes a column wider or narrower without a mouse; the panel stays open, so that it can be pressed again. */
export function WidthButtons({ width, fitting, onWidth }: WidthButtonsProps): ReactNode {
  const [now, setNow] = useState(width);
  const put = (next: number): void => {
    setNow(next);
    onWidth(next);
  };
  return (
    <div className="filter-buttons" role="group" aria-label={viewWords.width}>
      <button type="button" onClick={() => put(steppedWidth(now, -1))}>
        {viewWords.narrower}
      </button>
      <button type="button" onClick={() => put(steppedWidth(now, 1))}>
        {viewWords.wider}
      </button>
      <button type="button" onClick={() => put(fitting())}>
        {viewWords.fitting}
      </button>
    </div>
  );
}
