import type { ReactNode } from "react";
import type { Fix } from "../../checking/finding";
import { Sign } from "../parts/icons";
import { Prose } from "../parts/prose";
import { checkWords } from "./words";
import { words } from "../words";

/** Old → new, cell by cell, before anything is written. */
export function FixPreview({ fix }: { readonly fix: Fix }): ReactNode {
  const several = fix.writes.length > 1;
  return (
    <>
      <dt>{checkWords.card.fix}</dt>
      <dd>
        {fix.writes.map(({ cell, from, to }) => (
          <p key={cell} className="change">
            {several && <span className="quiet">{cell}</span>}
            <del>{from === "" ? words.empty : <Prose text={from} />}</del>
            <Sign of="arrow" />
            <ins>
              <Prose text={to} />
            </ins>
          </p>
        ))}
        <span className="quiet">{fix.label}</span>
      </dd>
    </>
  );
}
