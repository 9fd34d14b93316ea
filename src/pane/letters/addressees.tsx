import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { timelineStanding } from "../../deadlines/deadline-words";
import type { EnterpriseTimeline } from "../../deadlines/deadline-timeline";
import { letterKinds, type LetterKind } from "../../letters/letter-kinds";
import { letterWords } from "./words";
import "./letters.css";

interface AddresseesProps {
  readonly kind: LetterKind;
  /** Ticked unless changed. */
  readonly usual: readonly EnterpriseTimeline[];
  /** Not ticked unless changed. */
  readonly others: readonly EnterpriseTimeline[];
  /** Keys of those whom the clerk ticked or unticked. */
  readonly changed: ReadonlySet<string>;
  onChange(changed: ReadonlySet<string>): void;
}

/** So many can be ticked one by one; with more 全选 and 全不选 decide. */
const mostShown = 100;

/** The enterprises to tick, those in the letter's state ticked beforehand. */
export function AddresseeList({ kind, usual, others, changed, onChange }: AddresseesProps): ReactNode {
  const all = [...usual, ...others];
  const { name } = letterKinds[kind];
  if (all.length === 0) return <p className="small">{letterWords.nobody(name)}</p>;
  const toggle = (key: string): void => {
    const next = new Set(changed);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <fieldset className="letter-addressees">
      <legend className="small">{letterWords.addressees(name)}</legend>
      <div className="pair-of-buttons">
        <Button className="button small" onClick={() => onChange(new Set(others.map(({ key }) => key)))}>
          {letterWords.all}
        </Button>
        <Button className="button small" onClick={() => onChange(new Set(usual.map(({ key }) => key)))}>
          {letterWords.none}
        </Button>
      </div>
      <ul>
        {all.slice(0, mostShown).map((timeline, at) => (
          <li key={timeline.key}>
            <Checkbox
              label={`${timeline.enterprise}（${timelineStanding(timeline)}）`}
              checked={at < usual.length !== changed.has(timeline.key)}
              onChange={() => toggle(timeline.key)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
