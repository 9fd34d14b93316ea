import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Shape } from "../parts/icons";
import type { CheckedSheetHead } from "../../checking/run";
import type { Judgement } from "../judge/judge";
import { useDesk } from "../use-pane";
import { VerdictBox } from "../parts/verdict-box";
import { headlineOf, leadOf } from "../state/verdict-words";
import { openSample } from "../commands/open-sample";
import { checkWords } from "./words";
import { words } from "../words";
import { insertBlank } from "../commands/insert-sheets";

/** Nothing recognised: what each sheet lacks, how one is recognised, and what to begin with. */
export function NothingRecognised({ judgement }: { readonly judgement: Judgement }): ReactNode {
  return (
    <main className="scroll">
      <VerdictBox tone="none" headline={headlineOf(judgement)}>
        <p className="small">{leadOf(judgement)}</p>
      </VerdictBox>
      <WhatIsMissing sheets={judgement.sheets} />
      <section className="section">
        <h2>{checkWords.nothing.how}</h2>
        <dl className="facts wide">
          <dt>{words.annex(3)}</dt>
          <dd>{checkWords.nothing.status}</dd>
          <dt>{words.annex(4)}</dt>
          <dd>{checkWords.nothing.adjustments}</dd>
        </dl>
        <p className="small quiet padded">{checkWords.nothing.note}</p>
      </section>
      <ToBeginWith />
    </main>
  );
}

function WhatIsMissing({ sheets }: { readonly sheets: readonly CheckedSheetHead[] }): ReactNode {
  const desk = useDesk();
  return (
    <section className="section">
      <h2>{checkWords.nothing.title}</h2>
      <ul>
        {sheets.map(({ name, reason, other }, at) => (
          <li key={name} className="row">
            <Shape of="unchecked" label={checkWords.notChecked.title} />
            <div>
              <b>{name}</b>
              <p className="small">{reason}</p>
              {other === "list" && (
                <Button className="button small" appearance="primary" onClick={() => desk.change({ tab: "templates" })}>
                  {checkWords.nothing.takeIn}
                </Button>
              )}
              <Button
                className="button small"
                appearance={at === 0 && other === null ? "primary" : "secondary"}
                onClick={() => desk.change({ dialog: { kind: "mapping", sheet: name } })}
              >
                {checkWords.nothing.map}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToBeginWith(): ReactNode {
  const desk = useDesk();

  return (
    <section className="section">
      <h2>{checkWords.nothing.noSheet}</h2>
      <div className="pair">
        <Button className="button" onClick={() => void desk.run(insertBlank, 3)}>
          {checkWords.nothing.blank}
        </Button>
        {desk.surroundings.openSample && (
          <Button className="button" onClick={() => void desk.run(openSample)}>
            {checkWords.nothing.sample}
          </Button>
        )}
      </div>
    </section>
  );
}
