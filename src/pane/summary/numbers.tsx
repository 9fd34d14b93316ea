import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted, countOf, rateOf, type SummaryBy, type SummaryGroup } from "../../summaries/groups";
import { countKeys, type CountKey } from "../../summaries/member";
import { countNames, firstPassRate, percent, scoreWords } from "../../summaries/summary-words";
import { reveal } from "../commands/reveal";
import { Prose } from "../parts/prose";
import { inSummary } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { summaryWords } from "./words";

interface SummaryNumbersProps {
  readonly group: SummaryGroup;
  readonly by: SummaryBy;
}

/** Every number of a group; a number says which enterprises it counts, and those lead to their cells. */
export function SummaryNumbers({ group, by }: SummaryNumbersProps): ReactNode {
  const openCount = usePane(({ summary }) => summary.openCount);
  const key = openCount?.group === group.name ? openCount.key : null;
  return (
    <div className="summary-numbers" aria-label={summaryWords.numbers(group.name)} role="group">
      <div className="summary-grid">
        {countKeys
          .filter((one) => one !== "archiveOverdue" || countOf(group, one) > 0)
          .map((one) => (
            <NumberButton key={one} of={one} group={group} isOpen={one === key} />
          ))}
        <Rate name="完成率" value={percent(rateOf(group, "assessed"))} />
        <Rate name="验收率" value={percent(rateOf(group, "accepted"))} />
        {by === "agency" && <Rate name="一次通过率" value={percent(firstPassRate(group))} />}
        {by === "agency" && <Rate name="平均得分" value={scoreWords(group)} />}
      </div>
      {key !== null && <Who group={group} of={key} />}
    </div>
  );
}

interface NumberProps {
  readonly of: CountKey;
  readonly group: SummaryGroup;
  readonly isOpen: boolean;
}

function NumberButton({ of, group, isOpen }: NumberProps): ReactNode {
  const desk = useDesk();
  const count = countOf(group, of);
  return (
    <button
      type="button"
      className="summary-number"
      disabled={count === 0}
      aria-expanded={isOpen}
      onClick={() => desk.change(inSummary({ openCount: isOpen ? null : { group: group.name, key: of } }))}
    >
      <span>{countNames[of]}</span> <b>{count}</b>
    </button>
  );
}

function Rate({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <p className="summary-number">
      <span>{name}</span> <b>{value}</b>
    </p>
  );
}

/** So many names are listed; the page has them all. */
const mostShown = 200;

function Who({ group, of }: { readonly group: SummaryGroup; readonly of: CountKey }): ReactNode {
  const desk = useDesk();
  const members = counted(group, of);
  return (
    <ul className="padded" aria-label={summaryWords.who(countNames[of], members.length)}>
      {members.slice(0, mostShown).map(({ enterprise, reference }, index) => (
        <li key={`${enterprise} ${index}`} className="summary-member">
          <span className="small grow">
            <Prose text={enterprise} />
          </span>
          {reference && (
            <Button
              className="link"
              appearance="transparent"
              aria-label={`${enterprise} ${reference.cell}`}
              onClick={() => void desk.run(reveal, reference.place)}
            >
              {reference.cell}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
