import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { ReadTable } from "../../sheets/read";
import { followingQuarter } from "../../templates/next-quarter";
import { Prose } from "../parts/prose";
import { insertSheets } from "../commands/insert-sheets";
import { TemplatesNotes } from "./notes";
import { ToFile } from "./to-file";
import { templateWords } from "./words";
import { useDesk } from "../use-pane";

/** 生成下季度: what is carried forward and what leaves, before anything is written. */
export function TemplatesNext({ reads }: { readonly reads: readonly ReadTable[] }): ReactNode {
  const desk = useDesk();
  const [keepAccepted, setKeepAccepted] = useState(false);
  const next = useMemo(() => followingQuarter(reads, { keepAccepted }), [reads, keepAccepted]);
  if (!next) {
    return (
      <section className="section">
        <h2>{templateWords.next}</h2>
        <p className="small padded">{templateWords.noQuarter}</p>
      </section>
    );
  }
  const { quarter, rows, suspended, leftOut, notes, blueprints } = next;
  const make = (): Promise<void> => desk.run(insertSheets, blueprints, (sheets) => templateWords.made(sheets, rows));
  return (
    <section className="section">
      <h2>
        {templateWords.next}
        <span className="quiet">{templateWords.quarterName(quarter)}</span>
      </h2>
      <div className="padded stacked">
        <p className="small">
          <Prose text={templateWords.carried(rows, suspended.length)} />
        </p>
        {leftOut.length > 0 && <p className="small">{templateWords.leftOut(leftOut.length)}</p>}
        <TemplatesNotes leftOut={leftOut} notes={notes} />
        <Checkbox
          label={templateWords.keepAccepted}
          checked={keepAccepted}
          onChange={(_, { checked }) => setKeepAccepted(checked === true)}
        />
        <div className="made-actions">
          <Button className="button" onClick={() => void make()}>
            {templateWords.nextTo(quarter)}
          </Button>
          <ToFile fileName={templateWords.fileOf(quarter, true)} what={templateWords.next} blueprints={blueprints} />
        </div>
      </div>
    </section>
  );
}
