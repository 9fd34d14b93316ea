import type { ReactNode } from "react";
import { countOf, rateOf, type SummaryBy, type SummaryGroup } from "../../summaries/groups";
import { progressIn, progressNames, progressOrder } from "../../summaries/progress";
import { percent } from "../../summaries/summary-words";
import { Prose } from "../parts/prose";
import { inSummary } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { SummaryNumbers } from "./numbers";
import { summaryWords } from "./words";

interface SummaryGroupsProps {
  readonly groups: readonly SummaryGroup[];
  readonly by: SummaryBy;
}

/** A line for each group with its bar; its numbers unfold below. */
export function SummaryGroups({ groups, by }: SummaryGroupsProps): ReactNode {
  return (
    <section className="section">
      <Legend />
      <ul>
        {groups.map((group) => (
          <Group key={group.name} group={group} by={by} />
        ))}
      </ul>
    </section>
  );
}

function Group({ group, by }: { readonly group: SummaryGroup; readonly by: SummaryBy }): ReactNode {
  const desk = useDesk();
  const open = usePane(({ summary }) => summary.open);
  const isOpen = open === group.name;
  return (
    <li className="summary-group">
      <button
        type="button"
        className="summary-head"
        aria-expanded={isOpen}
        onClick={() => desk.change(inSummary({ open: isOpen ? null : group.name, openCount: null }))}
      >
        <b>
          <Prose text={group.name} />
        </b>
        <span className="small unbroken">
          {summaryWords.due(countOf(group, "due"))} · {summaryWords.rate(percent(rateOf(group, "assessed")))}
        </span>
        <Bar group={group} />
      </button>
      {isOpen && <SummaryNumbers group={group} by={by} />}
    </li>
  );
}

/** The parts of those due, in words for those who do not see it. */
function Bar({ group }: { readonly group: SummaryGroup }): ReactNode {
  const parts = progressIn(group);
  const due = Math.max(1, countOf(group, "due"));
  const said = progressOrder.map((part) => `${progressNames[part]}${parts[part]}家`).join("，");
  return (
    <span className="summary-bar" role="img" aria-label={said}>
      {progressOrder.map((part) => (
        <span key={part} data-part={part} style={{ width: `${(parts[part] / due) * 100}%` }} />
      ))}
    </span>
  );
}

function Legend(): ReactNode {
  return (
    <p className="summary-legend small" aria-hidden="true">
      {progressOrder.map((part) => (
        <span key={part} className="unbroken">
          <span className="summary-key" data-part={part} />
          {progressNames[part]}
        </span>
      ))}
    </p>
  );
}
