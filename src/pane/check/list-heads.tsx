import type { ReactNode } from "react";
import type { JudgedSheet } from "../judge/judge";
import { useFinding } from "../use-finding";
import { CompanyName } from "../parts/prose";
import { checkWords } from "./words";
import { words } from "../words";

/** The name of the sheet that the next lines stand on. */
export function SheetHead({ sheet: { annex, name } }: { readonly sheet: JudgedSheet }): ReactNode {
  return (
    <h2 className="sheet-head">
      {annex && words.annex(annex)} <span className="quiet">“{name}”</span>
    </h2>
  );
}

/** A row's number and its enterprise, or a rule, or a column. */
export function GroupHead(props: {
  readonly label: string;
  readonly namedBy: number | null;
  readonly name: string | null;
  readonly count: number | null;
}): ReactNode {
  const { label, count } = props;
  const naming = useFinding(props.namedBy);
  const name = naming?.enterprise ?? props.name;
  if (count !== null) {
    return (
      <h3 className="group-head by-topic">
        <span className="grow">{label}</span>
        <span className="quiet">{checkWords.list.places(count)}</span>
      </h3>
    );
  }
  return (
    <h3 className="group-head">
      <span className="row-number">{label}</span>
      {name && <CompanyName name={name} />}
    </h3>
  );
}
