import type { ReactNode } from "react";
import { FindingCard } from "./finding-card";
import { Shape } from "../parts/icons";
import type { FoundSpot } from "../judge/found-table";
import { CompanyName } from "../parts/prose";
import { useFinding } from "../use-finding";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";
import { showFinding } from "../commands/reveal";

interface FindingItemProps {
  readonly finding: FoundSpot;
  readonly position: number;
  /** The list's tab stop while no card is open. */
  readonly first: boolean;
  readonly namesSheet: boolean;
}

/** One finding in the list; its card below it when it is open. Enter and click go to the cell. */
export function FindingItem({ finding, position, first, namesSheet }: FindingItemProps): ReactNode {
  const desk = useDesk();
  const open = usePane((state) => state.open);
  const grouping = usePane((state) => state.grouping);
  const isOpen = open === finding.number;
  const named = useFinding(grouping === "row" ? null : finding.number)?.enterprise ?? null;
  return (
    // One element whether open or not: the button in it must not lose the keyboard when its card opens or closes.
    <article
      className={isOpen ? "card" : "closed"}
      aria-label={[finding.title, ...(namesSheet ? [finding.place.sheet] : []), finding.cell].join("，")}
    >
      <button
        type="button"
        id={`finding ${finding.number}`}
        className="item"
        data-position={position}
        aria-expanded={isOpen}
        tabIndex={isOpen || first ? 0 : -1}
        onClick={() => void desk.run(showFinding, finding)}
      >
        <Shape of={finding.severity} label={words.severity[finding.severity]} />
        <span className="item-text">
          {grouping === "rule" && named ? <CompanyName name={named} /> : finding.title}
          {grouping === "column" && named && (
            <small>
              <CompanyName name={named} />
            </small>
          )}
        </span>
        <span className="cell">
          {namesSheet && <small>{finding.place.sheet}</small>}
          {finding.cell}
        </span>
      </button>
      {isOpen && <FindingCard spot={finding} />}
    </article>
  );
}
