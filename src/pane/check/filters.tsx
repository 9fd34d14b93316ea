import { ToggleButton, useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../annexes/severity";
import { Shape } from "../parts/icons";
import type { Counts } from "../state/counts";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { narrowed } from "../state/transitions";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Counts by severity, each a filter; one with 0 stays in its place, disabled. */
export function Filters({ counts }: { readonly counts: Counts }): ReactNode {
  const desk = useDesk();
  const filter = usePane((state) => state.filter);
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  return (
    <div className="filters" role="group" aria-label={checkWords.filters.label} {...arrows}>
      <ToggleButton className="chip" checked={filter === null} onClick={() => desk.change(narrowed({ filter: null }))}>
        {checkWords.filters.all}
        <b>{counts.all}</b>
      </ToggleButton>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className="chip"
          checked={filter === severity}
          disabled={counts[severity] === 0}
          onClick={() => desk.change(narrowed({ filter: filter === severity ? null : severity }))}
        >
          <Shape of={severity} size={14} />
          {words.severity[severity]}
          <b>{counts[severity]}</b>
        </ToggleButton>
      ))}
    </div>
  );
}
