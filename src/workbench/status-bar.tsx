import type { ReactNode } from "react";
import type { MarkSeverity } from "../workbooks/port";
import { workbenchWords } from "./words";

const severities: readonly MarkSeverity[] = ["error", "warning", "hint"];

/** What the marks mean, and which rows are in view. */
export function StatusBar(props: { readonly from: number; readonly to: number; readonly total: number }): ReactNode {
  const { from, to, total } = props;
  return (
    <div className="status-bar">
      <span>{workbenchWords.marks}</span>
      {severities.map((severity) => (
        <span key={severity} className="legend">
          <span className={`legend-mark marked ${severity}`}>{workbenchWords.severity[severity]}</span>{" "}
          {workbenchWords.mark[severity]}
        </span>
      ))}
      <span className="grow" />
      <span>{workbenchWords.rows(from, to, total)}</span>
    </div>
  );
}
