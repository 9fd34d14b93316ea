import type { ReactNode } from "react";
import { severities, severityNames } from "../annexes/severity";
import { workbenchWords } from "./words";

/** What the marks mean, and which rows are in view. */
export function StatusBar(props: { readonly from: number; readonly to: number; readonly total: number }): ReactNode {
  const { from, to, total } = props;
  return (
    <div className="status-bar">
      <span>{workbenchWords.marks}</span>
      {severities.map((severity) => (
        <span key={severity} className="legend">
          <span className={`legend-mark marked ${severity}`}>{severityNames[severity]}</span>{" "}
          {workbenchWords.mark[severity]}
        </span>
      ))}
      <span className="grow" />
      <span>{workbenchWords.rows(from, to, total)}</span>
    </div>
  );
}
