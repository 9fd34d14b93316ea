import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { insertMade, saveMade } from "../ledgers/new-sheets";
import type { FillAhead, FillWish, LedgersRead, Making } from "../ledgers/questions";
import { useAnswer } from "../ledgers/use-answer";
import { ChooseFile } from "../parts/choose-file";
import { Prose } from "../parts/prose";
import "./templates.css";
import { Choice } from "../parts/choice";
import type { TemplateHead } from "./state";
import { fillInPlace, fillOwnFile } from "./making";
import { TemplatesNotes } from "./notes";
import { ToFile } from "./to-file";
import { templateWords } from "./words";
import { useDesk } from "../use-pane";

interface TemplatesFillProps {
  readonly read: LedgersRead;
  readonly head: TemplateHead;
}

/** 由台账生成: which ledger, into which layout, and what comes of it before anything is written. */
export function TemplatesFill({ read, head }: TemplatesFillProps): ReactNode {
  const [ledger, setLedger] = useState("");
  const [layout, setLayout] = useState("");
  const [all, setAll] = useState(false);
  const wish: FillWish = { ...head, ledger, layout: read.blanks.includes(layout) ? layout : "", all };
  // 填报单位 changes nothing that is told before.
  const ahead = useAnswer("filled", { ...wish, authority: "" });
  if (!ahead) return <Nothing text={ahead === null ? templateWords.noLedger : templateWords.reckoning} />;
  return (
    <section className="section">
      <h2>{templateWords.fill}</h2>
      <div className="padded stacked">
        <Choice
          label={templateWords.ledger}
          value={ledger === "" ? ahead.ledger : ledger}
          options={read.choices.map(({ id, label }) => [id, label])}
          onChoose={setLedger}
        />
        <Choice
          label={templateWords.layout}
          value={wish.layout}
          options={[
            ["", templateWords.official],
            ...read.blanks.map((name) => [name, templateWords.own(name)] as const),
          ]}
          onChoose={setLayout}
        />
        <Summary ahead={ahead} />
        <Checkbox label={templateWords.all} checked={all} onChange={(_, { checked }) => setAll(checked === true)} />
        <Ways ahead={ahead} wish={wish} />
      </div>
    </section>
  );
}

/** Into the workbook, into a file of its own, or into a template file of the clerk's. */
function Ways({ ahead, wish }: { readonly ahead: FillAhead; readonly wish: FillWish }): ReactNode {
  const desk = useDesk();
  const { withChanges } = ahead;
  const making: Making = { from: "ledger", wish };
  const make = (): Promise<void> =>
    wish.layout === "" ? desk.run(insertMade, making, templateWords.made) : desk.run(fillInPlace, wish);
  return (
    <div className="made-actions">
      <Button className="button primary" appearance="primary" onClick={() => void make()}>
        {templateWords.make(withChanges)}
      </Button>
      <ToFile
        what={templateWords.fill}
        onSave={() => void desk.run(saveMade, templateWords.fileOf(wish.quarter, withChanges), making)}
      />
      {desk.surroundings.openTemplate && (
        <ChooseFile label={templateWords.ownFile} onChoose={(file) => void desk.run(fillOwnFile, file, wish)} />
      )}
    </div>
  );
}

/** How many are taken, how many are not, and what has to be looked at. */
function Summary({ ahead: { rows, left, notes } }: { readonly ahead: FillAhead }): ReactNode {
  return (
    <>
      <p className="small">
        <Prose text={templateWords.taken(rows)} />
      </p>
      <TemplatesNotes left={left} notes={notes} />
    </>
  );
}

function Nothing({ text }: { readonly text: string }): ReactNode {
  return (
    <section className="section">
      <h2>{templateWords.fill}</h2>
      <p className="small padded">{text}</p>
    </section>
  );
}
