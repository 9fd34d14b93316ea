import { ToggleButton, useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../workbooks/port";
import { Shape } from "../parts/icons";
import type { Counts } from "../state/listing";
import { usePaneState, useSession } from "../use-session";
import { words } from "../words";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Counts by severity, each a filter; one with 0 stays in its place, disabled. */
export function Filters({ counts }: { readonly counts: Counts }): ReactNode {
  const session = useSession();
  const { filter } = usePaneState();
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  return (
    <div className="filters" role="group" aria-label={words.filters.label} {...arrows}>
      <ToggleButton
        className="chip"
        checked={filter === null}
        onClick={() => session.dispatch({ type: "narrow", by: { filter: null } })}
      >
        {words.filters.all}
        <b>{counts.all}</b>
      </ToggleButton>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className="chip"
          checked={filter === severity}
          disabled={counts[severity] === 0}
          onClick={() => session.dispatch({ type: "narrow", by: { filter: filter === severity ? null : severity } })}
        >
          <Shape of={severity} size={14} />
          {words.severity[severity]}
          <b>{counts[severity]}</b>
        </ToggleButton>
      ))}
    </div>
  );
}
