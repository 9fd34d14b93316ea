import type { ReactNode } from "react";
import type { Severity } from "../workbooks/port";
import { words } from "./words";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What the marks mean, and which rows are in view. */
export function StatusBar(props: { readonly from: number; readonly to: number; readonly total: number }): ReactNode {
  const { from, to, total } = props;
  return (
    <div className="status-bar">
      <span>{words.marks}</span>
      {severities.map((severity) => (
        <span key={severity} className="legend">
          <span className={`legend-mark marked ${severity}`}>{words.severity[severity]}</span> {words.mark[severity]}
        </span>
      ))}
      <span className="grow" />
      <span>{words.rows(from, to, total)}</span>
    </div>
  );
}
