import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { ReadTable } from "../../sheets/read";
import { filling, laidOut, type FillOptions } from "../../templates/fill";
import { templateColumns } from "../../templates/own-template/template-fill";
import type { Made } from "../../templates/made";
import { ChooseFile } from "../parts/choose-file";
import { Prose } from "../parts/prose";
import "./templates.css";
import { Choice } from "../parts/choice";
import type { TemplateHead } from "./state";
import { blankSheets, ledgerChoices } from "./ledgers";
import { insertSheets } from "../commands/insert-sheets";
import { fillInPlace, fillOwnFile } from "./making";
import { TemplatesNotes } from "./notes";
import { ToFile } from "./to-file";
import { templateWords } from "./words";
import { useDesk } from "../use-pane";

interface TemplatesFillProps {
  readonly reads: readonly ReadTable[];
  readonly head: TemplateHead;
}

/** 由台账生成: which ledger, into which layout, and what comes of it before anything is written. */
export function TemplatesFill({ reads, head }: TemplatesFillProps): ReactNode {
  const desk = useDesk();
  const choices = useMemo(() => ledgerChoices(reads), [reads]);
  const [chosen, setChosen] = useState("");
  const [layout, setLayout] = useState("");
  const [all, setAll] = useState(false);
  const ledger = choices.find(({ id }) => id === chosen) ?? choices[0];
  const { blank, own } = useBlankSheets(reads, layout);
  const options = useMemo<FillOptions>(() => {
    const columns = own && templateColumns([own]);
    return { ...head, all, ...(columns ? { columns } : {}) };
  }, [head, all, own]);
  const content = useMemo(() => (ledger ? filling(ledger.reads, options) : null), [ledger, options]);
  const made = useMemo(() => content && laidOut(content, options), [content, options]);
  if (!ledger || !content || !made) return <Empty />;
  const make = (): Promise<void> =>
    own
      ? desk.run(fillInPlace, [own, ...reads.filter((read) => isBlankOther(read))], content, options)
      : desk.run(insertSheets, made.blueprints, (sheets) => templateWords.made(sheets, made.rows));
  return (
    <section className="section">
      <h2>{templateWords.fill}</h2>
      <div className="padded stacked">
        <Choice
          label={templateWords.ledger}
          value={ledger?.id ?? ""}
          options={choices.map(({ id, label }) => [id, label])}
          onChoose={setChosen}
        />
        <Choice
          label={templateWords.layout}
          value={own ? layout : ""}
          options={[
            ["", templateWords.official],
            ...blank.map(({ grid: { name } }) => [name, templateWords.own(name)] as const),
          ]}
          onChoose={setLayout}
        />
        <Summary made={made} />
        <Checkbox label={templateWords.all} checked={all} onChange={(_, { checked }) => setAll(checked === true)} />
        <div className="made-actions">
          <Button className="button primary" appearance="primary" onClick={() => void make()}>
            {templateWords.make(content.adjustments.length > 0)}
          </Button>
          <Elsewhere {...{ made, ledger: ledger.reads, options: { ...head, all } }} />
        </div>
      </div>
    </section>
  );
}

/** The blank sheets that can be filled in place, and the one that was chosen. */
function useBlankSheets(reads: readonly ReadTable[], layout: string) {
  const blank = useMemo(() => blankSheets(reads), [reads]);
  return { blank, own: blank.find(({ grid }) => grid.name === layout) };
}

interface ElsewhereProps {
  readonly made: Made;
  readonly ledger: readonly ReadTable[];
  readonly options: FillOptions;
}

/** The same into a file of its own, or into a template file of the clerk's. */
function Elsewhere({ made, ledger, options }: ElsewhereProps): ReactNode {
  const { blueprints } = made;
  return (
    <>
      <ToFile
        fileName={templateWords.fileOf(options.quarter, blueprints.length > 1)}
        what={templateWords.fill}
        blueprints={blueprints}
      />
      <OwnFile ledger={ledger} options={options} />
    </>
  );
}

/** 用自己的模板文件…, where the page can. */
function OwnFile({
  ledger,
  options,
}: {
  readonly ledger: readonly ReadTable[];
  readonly options: FillOptions;
}): ReactNode {
  const desk = useDesk();
  if (!desk.surroundings.openTemplate) return null;
  return (
    <ChooseFile label={templateWords.ownFile} onChoose={(file) => void desk.run(fillOwnFile, file, ledger, options)} />
  );
}

/** How many are taken, how many are not, and what has to be looked at. */
function Summary({ made }: { readonly made: Made }): ReactNode {
  return (
    <>
      <p className="small">
        <Prose text={templateWords.taken(made.rows)} />
      </p>
      <TemplatesNotes leftOut={made.leftOut} notes={made.notes} />
    </>
  );
}

function isBlankOther({ table }: ReadTable): boolean {
  return table.annex === 4 && table.rows.length === 0;
}

function Empty(): ReactNode {
  return (
    <section className="section">
      <h2>{templateWords.fill}</h2>
      <p className="small padded">{templateWords.noLedger}</p>
    </section>
  );
}
