import type { ReactNode, RefObject } from "react";
import type { Deadlines } from "../../deadlines/deadlines";
import { axisLabels, axisMarks } from "../../deadlines/deadline-picture";
import { remarkOn } from "../../reports/deadline-reports";
import { DeadlinesFilters } from "./filters";
import { DeadlinesLegend } from "./legend";
import { DeadlinesList } from "./list";
import type { DeadlineListing } from "./narrowing";
import { HatchPattern } from "./picture";

interface DeadlinesEnterprisesProps {
  readonly view: Deadlines;
  readonly listing: DeadlineListing;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The enterprises by urgency, below their filters and the axis that all their pictures share. */
export function DeadlinesEnterprises({ view, listing, scroller }: DeadlinesEnterprisesProps): ReactNode {
  const remark = remarkOn(view);
  return (
    <>
      <DeadlinesFilters total={view.enterprises.length} listing={listing} />
      <Axis />
      <HatchPattern />
      <DeadlinesList listing={listing} scroller={scroller} />
      <div className="legend">
        {remark && <p>{remark}</p>}
        <DeadlinesLegend />
      </div>
    </>
  );
}

/** What the marks of every picture mean; stays in sight while the list scrolls. */
function Axis(): ReactNode {
  const labels = Object.entries(axisLabels) as [keyof typeof axisLabels, string][];
  return (
    <div className="axis sticky" aria-hidden="true">
      <div>
        {labels.map(([stage, label]) => (
          <span key={stage} className={stage} style={{ left: `${axisMarks[stage]}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
