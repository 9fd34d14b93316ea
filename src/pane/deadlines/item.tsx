import type { ReactNode } from "react";
import { isArchive } from "../../deadlines/deadline";
import { basisOf, deadlineKinds } from "../../deadlines/deadline-kinds";
import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import { standingWords, limitWords, stateNames, timelineLine, timelineStanding } from "../../deadlines/deadline-words";
import { ChecklistsButton } from "../archive/checklists-button";
import { listedItems } from "./narrowing";
import { DeadlinePicture } from "./picture";
import { StateShape } from "./shapes";
import { deadlineWords } from "./words";
import "./limits.css";
import { CompanyName, Prose } from "../parts/prose";
import { useChangeDeadlines } from "./use-deadlines";
import { useDesk } from "../use-pane";
import { reveal } from "../commands/reveal";

interface DeadlinesItemProps {
  readonly timeline: EnterpriseTimeline | undefined;
  readonly position: number;
  readonly isOpen: boolean;
  /** The first row is the list's tab stop while none is open. */
  readonly first: boolean;
}

/**
 * One enterprise with its picture; all its limits as a table below when it is open. Enter and click go to its row in
 * the sheet.
 */
export function DeadlinesItem({ timeline, position, isOpen, first }: DeadlinesItemProps): ReactNode {
  const desk = useDesk();
  const change = useChangeDeadlines();
  if (!timeline) return null;
  const { key, enterprise, reference, headline } = timeline;
  const line = (
    <button
      type="button"
      id={`deadline ${key}`}
      className={`enterprise ${headline.state}`}
      data-position={position}
      aria-expanded={isOpen}
      tabIndex={isOpen || (first && position === 0) ? 0 : -1}
      onClick={() => {
        change({ open: key, revealed: key });
        if (reference) void desk.run(reveal, reference.place);
      }}
    >
      <StateShape of={headline.state} named />
      <CompanyName name={enterprise} long />
      <b className={`when ${headline.state}`}>{timelineStanding(timeline)}</b>
      <span className="picture">
        <DeadlinePicture timeline={timeline} />
      </span>
      <span className="sub">
        <Prose text={timelineLine(timeline)} />
      </span>
    </button>
  );
  // One element whether open or not: a button that moved to another parent would lose the keyboard.
  return (
    <div {...(isOpen ? { className: "card", role: "group", "aria-label": enterprise } : {})}>
      {line}
      {isOpen && <Limits timeline={timeline} />}
    </div>
  );
}

/** The table behind the picture. */
function Limits({ timeline }: { readonly timeline: EnterpriseTimeline }): ReactNode {
  const { card } = deadlineWords;
  return (
    <>
      <table className="limits">
        <caption className="unseen">{card.caption(timeline.enterprise)}</caption>
        <thead>
          <tr>
            <th scope="col">{card.name}</th>
            <th scope="col">{card.due}</th>
            <th scope="col">{card.state}</th>
          </tr>
        </thead>
        <tbody>
          {listedItems(timeline).map((item) => (
            <tr key={item.kind}>
              <th scope="row">{deadlineKinds[item.kind].name}</th>
              <td>
                <Prose text={limitWords(item).replace(deadlineWords.card.due, "")} />
              </td>
              <td className={item.state}>{item.state === "unknown" ? stateNames.unknown : standingWords(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="facts">
        <dt>{card.basis}</dt>
        <dd className="quote">{basisOf(timeline.headline.kind)}</dd>
      </dl>
      {timeline.items.some(({ kind }) => isArchive(kind)) && <ChecklistsButton enterprises={[timeline.enterprise]} />}
    </>
  );
}
