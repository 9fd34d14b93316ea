import type { ReactNode } from "react";
import type { CheckedSheet } from "../../checking/run";
import { CompanyName } from "../parts/prose";
import { checkWords } from "./words";
import { words } from "../words";

/** The name of the sheet that the next lines stand on. */
export function SheetHead({ sheet: { annex, name } }: { readonly sheet: CheckedSheet }): ReactNode {
  return (
    <h2 className="sheet-head">
      {annex && words.annex(annex)} <span className="quiet">“{name}”</span>
    </h2>
  );
}

/** A row's number and its enterprise, or a rule, or a column. */
export function GroupHead(props: {
  readonly label: string;
  readonly name: string | null;
  readonly count: number | null;
}): ReactNode {
  const { label, name, count } = props;
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
