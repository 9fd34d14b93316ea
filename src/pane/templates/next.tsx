import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Prose } from "../parts/prose";
import { insertMade, saveMade } from "../ledgers/new-sheets";
import type { Making } from "../ledgers/questions";
import { useAnswer } from "../ledgers/use-answer";
import { TemplatesNotes } from "./notes";
import { ToFile } from "./to-file";
import { templateWords } from "./words";
import { useDesk } from "../use-pane";

/** 生成下季度: what is carried forward and what leaves, before anything is written. */
export function TemplatesNext(): ReactNode {
  const desk = useDesk();
  const [keepAccepted, setKeepAccepted] = useState(false);
  const next = useAnswer("next", { keepAccepted });
  if (!next) {
    return (
      <section className="section">
        <h2>{templateWords.next}</h2>
        <p className="small padded">{next === null ? templateWords.noQuarter : templateWords.reckoning}</p>
      </section>
    );
  }
  const { quarter, rows, suspended, leftOut, left, notes } = next;
  const making: Making = { from: "next", keepAccepted };
  return (
    <section className="section">
      <h2>
        {templateWords.next}
        <span className="quiet">{templateWords.quarterName(quarter)}</span>
      </h2>
      <div className="padded stacked">
        <p className="small">
          <Prose text={templateWords.carried(rows, suspended)} />
        </p>
        {leftOut > 0 && <p className="small">{templateWords.leftOut(leftOut)}</p>}
        <TemplatesNotes left={left} notes={notes} />
        <Checkbox
          label={templateWords.keepAccepted}
          checked={keepAccepted}
          onChange={(_, { checked }) => setKeepAccepted(checked === true)}
        />
        <div className="made-actions">
          <Button className="button" onClick={() => void desk.run(insertMade, making, templateWords.made)}>
            {templateWords.nextTo(quarter)}
          </Button>
          <ToFile
            what={templateWords.next}
            onSave={() => void desk.run(saveMade, templateWords.fileOf(quarter, true), making)}
          />
        </div>
      </div>
    </section>
  );
}
