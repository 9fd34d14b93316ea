import type { ReactNode } from "react";
import { Point, Today } from "./picture";
import { deadlineWords } from "./words";

const { legend } = deadlineWords;

const signs: readonly { readonly label: string; readonly width: number; readonly sign: ReactNode }[] = [
  { label: legend.today, width: 14, sign: <Today /> },
  { label: legend.assessment, width: 14, sign: <Point shape="diamond" tone="done" /> },
  { label: legend.acceptance, width: 14, sign: <Point shape="square" tone="done" /> },
  { label: legend.failed, width: 14, sign: <Point shape="diamond" tone="failed" /> },
  {
    label: legend.late,
    width: 20,
    sign: <rect className="late" x="-9" y="-4" width="18" height="8" fill="url(#deadlines-late)" />,
  },
  { label: legend.soon, width: 14, sign: <Point shape="triangle" tone="soon" /> },
  { label: legend.next, width: 14, sign: <Point shape="ring" tone="next" /> },
  { label: legend.stopped, width: 20, sign: <line className="gone dashed" x1="-10" x2="10" y1="0" y2="0" /> },
];

/** What the signs of the pictures mean. */
export function DeadlinesLegend(): ReactNode {
  return (
    <ul aria-label={legend.title}>
      {signs.map(({ label, width, sign }) => (
        <li key={label}>
          <svg className="timeline" width={width} height="22" aria-hidden="true">
            <svg x="50%" y="11" overflow="visible">
              {sign}
            </svg>
          </svg>
          {label}
        </li>
      ))}
      <li>{legend.scale}</li>
    </ul>
  );
}
